import { lazyCode, useLazyCode } from '../../ui/lazy-code.ts'
import { useBoard, useBoardUi } from '../board/board-context.ts'

const panel = lazyCode(() => import('./saved-views-dialog.tsx'))

/** The views of a board that somebody saved, when the board's menu asks for them; what opens is loaded then. */
export function SavedViews() {
  const { boardId, ui } = useBoard()
  const open = useBoardUi((state) => state.savedViewsOpen)
  const close = () => ui.set({ savedViewsOpen: false })
  const loaded = useLazyCode(panel, open, close)
  return open && loaded && <loaded.SavedViewsDialog boardId={boardId} onClose={close} />
}
