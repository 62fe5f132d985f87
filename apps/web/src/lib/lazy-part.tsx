import { type ComponentType, use } from 'react'
import { type Company, loadTogether } from '../ui/lazy-code.ts'

type Load<Props> = () => Promise<ComponentType<Props>>

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
  function Part(props: Props) {
    if (!ready) shown ??= loadOnce()
    // What waited once with `use` must call it again when it goes on, also when the code is there by then.
    const Component = shown ? use(shown) : ready
    return Component && <Component {...props} />
  }
  return Object.assign(Part, { preload })
}
