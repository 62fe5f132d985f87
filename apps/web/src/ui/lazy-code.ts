import { type ComponentType, createElement, useEffect, useState } from 'react'

/** A module that is loaded when somebody is about to need it. */
export interface LazyCode<Module> {
  ready(): Module | null
  load(): Promise<Module>
}

let loadCompany: () => Promise<unknown> = () => Promise.resolve()

/** What all lazy code needs besides itself, such as its texts; said once, by who knows it. */
export function loadWithCode(load: () => Promise<unknown>): void {
  loadCompany = load
}

/** `alone`: the code brings along whatever it needs. */
export type Company = 'alone' | 'together'

export async function loadTogether<Module>(load: () => Promise<Module>, company: Company): Promise<Module> {
  const [module] = await Promise.all([load(), company === 'alone' ? null : loadCompany()])
  return module
}

export function lazyCode<Module>(load: () => Promise<Module>, company: Company = 'together'): LazyCode<Module> {
  let ready: Module | null = null
  let loading: Promise<Module> | null = null
  const start = async () => {
    try {
      ready = await loadTogether(load, company)
      return ready
    } finally {
      loading = null
    }
  }
  return {
    ready: () => ready,
    load: () => (ready ? Promise.resolve(ready) : (loading ??= start())),
  }
}

/** Loads ahead; a failure here is no news, the next try will tell. */
export function loadAhead(code: LazyCode<unknown>): void {
  code.load().catch(() => {})
}

let tell: () => void = () => {}

/** What to do when code that somebody waits for does not come; said once, by who knows the words. */
export function onLoadFailure(say: () => void): void {
  tell = say
}

/** Does something with code that may have to come first. */
export function withCode<Module>(code: LazyCode<Module>, act: (module: Module) => void): void {
  code.load().then(act, () => tell())
}

/** The module once it is there, and null until then. `onFailure` takes back what asked for it. */
export function useLazyCode<Module>(
  code: LazyCode<Module>,
  wanted: boolean,
  onFailure: (() => void) | undefined,
): Module | null {
  const [, rerender] = useState(0)
  const missing = wanted && code.ready() === null
  useEffect(() => {
    if (!missing) return undefined
    let left = false
    const load = () => {
      code.load().then(
        () => left || rerender((count) => count + 1),
        () => {
          if (left) return
          tell()
          onFailure?.()
        },
      )
    }
    load()
    // What nobody took back is still wanted when the network returns.
    window.addEventListener('online', load)
    return () => {
      left = true
      window.removeEventListener('online', load)
    }
    // Not `onFailure`: another render is no reason to ask again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [code, missing])
  return wanted ? code.ready() : null
}

/** A component that lies over the page and whose code is loaded when it is first shown; nothing is there until then. */
export function lazyOverlay<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  company: Company = 'together',
) {
  const code = lazyCode(load, company)
  function Overlay({ onLoadFailure: onFailure, ...props }: Props & { onLoadFailure?: () => void }) {
    const Component = useLazyCode(code, true, onFailure)
    return Component && createElement(Component, props as unknown as Props)
  }
  return Object.assign(Overlay, { preload: () => loadAhead(code) })
}
