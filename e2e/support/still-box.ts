import type { Locator } from '@playwright/test'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Where something lies once it lies still: a page that is about to settle, or to end a scroll, moves it away from the hand. */
export async function stillBox(place: Locator): Promise<Box> {
  await place.evaluate(async (element) => {
    for (let was = element.getBoundingClientRect(); ; ) {
      await new Promise(requestAnimationFrame)
      const now = element.getBoundingClientRect()
      if (now.width > 0 && now.x === was.x && now.y === was.y) return
      was = now
    }
  })
  // As a finger finds it, also where the page is wider than the window.
  const box = await place.boundingBox()
  if (!box) throw new Error('it is not there')
  return box
}
