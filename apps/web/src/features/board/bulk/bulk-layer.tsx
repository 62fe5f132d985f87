import { useBoardUi } from '../board-context.ts'
import { BulkBar } from './bulk-bar.tsx'
import { QuickEdit } from './quick-edit.tsx'
import { useBulkKeys } from './use-bulk-keys.ts'
import { useClipboard } from './use-clipboard.ts'
import { useMovingAlong, useSelect, useSelectingClicks } from './use-selection.ts'

/** Work on several cards of a board at once; comes after the board itself. */
export function BulkLayer() {
  const select = useSelect()
  const some = useBoardUi((state) => state.selected.size > 0)
  const editing = useBoardUi((state) => state.editingCard)
  useSelectingClicks(select)
  useMovingAlong()
  useBulkKeys(select)
  useClipboard(select)
  return (
    <>
      {some && <BulkBar select={select} />}
      {editing !== null && <QuickEdit key={editing} cardId={editing} />}
    </>
  )
}
