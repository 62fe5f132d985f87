import { useMessages } from '../../lib/use-messages.ts'
import { useProjectStore } from '../../project/use-project.ts'
import { CardMenuItems } from '../card/card-menu-items.tsx'
import { ListMenuItems } from '../list/list-menu-items.tsx'
import { useBoard, useBoardUi } from './board-context.ts'
import { PointMenu } from './point-menu.tsx'
import { focusCard, focusList } from './reveal.ts'

/** The menu of the card or list that was asked for. */
export function BoardMenu() {
  const { ui, geometry } = useBoard()
  const menu = useBoardUi((state) => state.menu)
  const project = useProjectStore()
  const { t } = useMessages()
  if (!menu) return null
  const { kind, id } = menu
  const name = (kind === 'card' ? project.row('cards', id) : project.row('lists', id))?.title ?? ''
  const returnFocus = () => {
    const { editingCard, editingList, quick, moving, work, composingList } = ui.get()
    if (editingCard || editingList || quick || moving || work || composingList) return
    if (kind === 'card') focusCard(project, geometry, id)
    else focusList(geometry, id)
  }
  return (
    <PointMenu
      key={`${kind} ${id}`}
      x={menu.x}
      y={menu.y}
      label={kind === 'card' ? t('card.menu', { card: name }) : t('board.list.menu', { list: name })}
      onClose={() => ui.set({ menu: null })}
      onReturnFocus={returnFocus}
    >
      {kind === 'card' ? <CardMenuItems cardId={id} /> : <ListMenuItems listId={id} />}
    </PointMenu>
  )
}
