export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** `index.html` reads the same entry before the first paint. */
const STORED_AS = 'meanwhile.theme'
const listeners = new Set<() => void>()

export function currentTheme(): Theme {
  const stored = localStorage.getItem(STORED_AS)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export function changeTheme(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem(STORED_AS)
    delete document.documentElement.dataset.theme
  } else {
    localStorage.setItem(STORED_AS, theme)
    document.documentElement.dataset.theme = theme
  }
  for (const listener of listeners) listener()
}

export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
