import { lazyOverlay } from '../../../ui/lazy-code.ts'

/** The editor is half of what a card's dialog weighs: its code comes when somebody begins to write. */
export const LazyEditor = lazyOverlay(() => import('./rich-editor.tsx').then((part) => part.RichEditor))
