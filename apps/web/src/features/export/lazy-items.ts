import { lazyOverlay } from '../../ui/lazy-code.ts'

/** A board on paper or as a file, as entries of a menu. */
const Items = lazyOverlay(() => import('./export-items.tsx').then((part) => part.ExportItems))

export { Items as ExportItems }
