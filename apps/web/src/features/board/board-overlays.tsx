import { useEffect, useState } from 'react'
import { useOverlay } from '../../lib/overlays.ts'
import { lazyOverlay } from '../../ui/lazy-code.ts'
import { useBoard, useBoardUi } from './board-context.ts'

const BoardMenu = lazyOverlay(() => import('./board-menu.tsx').then((part) => part.BoardMenu))
const BoardDialogs = lazyOverlay(() => import('./board-dialogs.tsx').then((part) => part.BoardDialogs))
const WorkDialogs = lazyOverlay(() => import('./work-dialogs.tsx').then((part) => part.WorkDialogs))
const BulkLayer = lazyOverlay(() => import('./bulk/bulk-layer.tsx').then((part) => part.BulkLayer))
const BoardOffer = lazyOverlay(() => import('./board-offer.tsx').then((part) => part.BoardOffer))
const BoardArchive = lazyOverlay(() => import('./board-archive.tsx').then((part) => part.BoardArchive))

/** When the board has been shown and drawn: what is likely to be opened next is fetched before somebody waits for it. */
const CALM_MS = 1_500

/** What opens over the board; none of it is loaded before the board itself. */
export function BoardOverlays() {
  const { ui } = useBoard()
  const overlay = useOverlay()
  const menu = useBoardUi((state) => state.menu !== null)
  const work = useBoardUi((state) => state.work !== null)
  const [calm, setCalm] = useState(false)
  const archive = useBoardUi((state) => state.archiveOpen)
  const dialogs = useBoardUi((state) => {
    return state.quick !== null || state.moving !== null || state.editingCard !== null
  })
  useEffect(() => {
    const wait = setTimeout(() => {
      setCalm(true)
      BoardMenu.preload()
      BoardDialogs.preload()
    }, CALM_MS)
    return () => clearTimeout(wait)
  }, [])
  const takeBack = () => ui.set({ menu: null, quick: null, moving: null, archiveOpen: false, work: null })
  return (
    <>
      {menu && <BoardMenu onLoadFailure={takeBack} />}
      {dialogs && <BoardDialogs onLoadFailure={takeBack} />}
      {work && <WorkDialogs onLoadFailure={takeBack} />}
      {calm && <BulkLayer />}
      {overlay?.kind === 'palette' && <BoardOffer from={overlay.from} />}
      {archive && <BoardArchive onLoadFailure={takeBack} />}
    </>
  )
}
