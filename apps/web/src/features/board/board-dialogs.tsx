import { useProjectStore, useRow } from '../../project/use-project.ts'
import { MoveCardDialog } from '../card/move-card-dialog.tsx'
import { QuickDialog } from '../card/quick-dialog.tsx'
import { MoveListDialog } from '../list/move-list-dialog.tsx'
import { useBoard, useBoardUi } from './board-context.ts'
import { LostTitle } from './lost-title.tsx'
import { focusCard, focusList } from './reveal.ts'

/** What opens over the board, apart from the card. */
export function BoardDialogs() {
  const { ui, geometry } = useBoard()
  const project = useProjectStore()
  const moving = useBoardUi((state) => state.moving)
  const editedCardId = useBoardUi((state) => state.editingCard)
  const editedCard = useRow('cards', editedCardId)
  const closeMove = () => {
    ui.set({ moving: null })
    if (!moving) return
    if (moving.kind === 'card') focusCard(project, geometry, moving.id)
    else focusList(geometry, moving.id)
  }
  return (
    <>
      <QuickDialog />
      {moving?.kind === 'card' && <MoveCardDialog cardId={moving.id} onClose={closeMove} />}
      {moving?.kind === 'list' && <MoveListDialog listId={moving.id} onClose={closeMove} />}
      {editedCardId !== null && (!editedCard || editedCard.archivedAt !== null) && <LostTitle cardId={editedCardId} />}
    </>
  )
}
