import { type ComponentType, use } from 'react'
import { type Company, loadTogether } from '../ui/lazy-code.ts'

type Load<Props> = () => Promise<ComponentType<Props>>

const failures = new Set<() => void>()

/** What could not be loaded is asked for once more when it is shown next. */
export function forgetFailures(): void {
  for (const forget of failures) forget()
  failures.clear()
}

/**
 * A component whose code is loaded when it is first needed. Unlike `React.lazy` it can be loaded ahead, and is then shown
 * at once, without a blink of the fallback. A part that could not be loaded ahead is tried again when it is shown.
 */
export function lazyPart<Props extends object>(load: Load<Props>, company: Company = 'together') {
  let ready: ComponentType<Props> | null = null
  let ahead: Promise<unknown> | null = null
  let shown: Promise<ComponentType<Props>> | null = null
  const loadOnce = async () => {
    ready = await loadTogether(load, company)
    return ready
  }
  const preload = (): Promise<unknown> => {
    ahead ??= loadOnce().catch(() => {
      ahead = null
    })
    return ahead
  }
  const show = () => {
    const code = loadOnce()
    // Until somebody tries again it stays failed: a part that waits with `use` is drawn anew when this is settled.
    code.catch(() =>
      failures.add(() => {
        shown = null
      }),
    )
    return code
  }
  function Part(props: Props) {
    if (!ready && !shown) shown = show()
    // What waited once with `use` must call it again when it goes on, also when the code is there by then.
    const Component = shown ? use(shown) : ready
    return Component && <Component {...props} />
  }
  return Object.assign(Part, { preload })
}
