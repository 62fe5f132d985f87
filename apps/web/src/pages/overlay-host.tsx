import { type KeyRow, type KeyTable, useKeys } from '../lib/keys.ts'
import { closeOverlay, openKeyList, openPalette, useOverlay } from '../lib/overlays.ts'
import { lazyOverlay } from '../ui/lazy-code.ts'

const Palette = lazyOverlay(() => import('../features/palette/palette.tsx').then((part) => part.Palette))
const KeysDialog = lazyOverlay(() => import('../features/palette/keys-dialog.tsx').then((part) => part.KeysDialog))
const ShellOffer = lazyOverlay(() => import('./shell-offer.tsx').then((part) => part.ShellOffer))

const KEYS: KeyTable & { rows: readonly KeyRow<'palette' | 'boards' | 'keys'>[] } = {
  place: 'everywhere',
  rows: [
    { keys: ['Mod+k'], does: 'palette', action: 'palette', where: 'anywhere' },
    { keys: ['/'], does: 'palette', action: 'palette' },
    { keys: ['b'], does: 'boards', action: 'boards' },
    { keys: ['?'], does: 'help', action: 'keys' },
  ],
}

/** What opens over every page by key: the palette and the list of keys. Nothing of it is loaded before. */
export function OverlayHost() {
  const overlay = useOverlay()
  useKeys(KEYS, (action) => {
    if (action === 'keys') openKeyList()
    else if (action === 'palette' && overlay?.kind === 'palette') closeOverlay()
    else openPalette(action === 'boards' ? 'boards' : null)
    return true
  })
  if (overlay?.kind === 'keys') return <KeysDialog onLoadFailure={closeOverlay} />
  if (overlay?.kind !== 'palette') return null
  return (
    <>
      <ShellOffer />
      <Palette only={overlay.only} from={overlay.from} onLoadFailure={closeOverlay} />
    </>
  )
}
