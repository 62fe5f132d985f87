let preload: (path: string) => void = () => {}

/** Loads the code of the page at a path, when somebody is about to go there. */
export function preloadPage(path: string): void {
  preload(path)
}

/** Said once by `routes.tsx`, which knows the pages. */
export function preloadPagesWith(loader: (path: string) => void): void {
  preload = loader
}
