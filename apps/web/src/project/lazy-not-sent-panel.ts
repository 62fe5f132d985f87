import { lazyOverlay } from '../ui/lazy-code.ts'

/** Without its code the texts are kept all the same, and offered when it is there. */
const Panel = lazyOverlay(() => import('./not-sent-panel.tsx').then((part) => part.NotSentPanel))

export { Panel as NotSentPanel }
