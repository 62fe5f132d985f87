/** How long other requests may have to wait for a piece of an import. */
const SLICE_MS = 12

const otherWork = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Runs a long computation bit by bit, so that everybody else is served in between; answers what it ends with. */
export async function inSlices<Item, Result>(
  steps: Generator<Item, Result>,
  take: (item: Item) => void = () => {},
): Promise<Result> {
  let pause = performance.now() + SLICE_MS
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    take(step.value)
    if (performance.now() < pause) continue
    await otherWork()
    pause = performance.now() + SLICE_MS
  }
}
