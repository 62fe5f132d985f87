import type { ChecklistLine } from '@meanwhile/domain/checklist/checklist'
import { moveLine } from '@meanwhile/domain/checklist/line-commands'
import { lineToCard, removeLine } from '@meanwhile/domain/checklist/line-removal'
import { ArrowDown, ArrowUp, CalendarDays, CopyPlus, EllipsisVertical, Pencil, Trash2, UserRound } from 'lucide-react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDetailRows } from '../../project/use-details.ts'
import { useDispatch, useProjectStore } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { positionAt } from '../board/place.ts'
import type { LinePart } from './line-dialog.tsx'
import { stepLine } from './line-moves.ts'

interface LineMenuProps {
  line: ChecklistLine
  onEdit(): void
  onAsk(part: LinePart): void
}

export function LineMenu({ line, onEdit, onAsk }: LineMenuProps) {
  const { t } = useMessages()
  const project = useProjectStore()
  const dispatch = useDispatch()
  const { id: lineId, cardId } = line
  const checklists = useDetailRows('checklists', cardId)
  const lines = useDetailRows('checklistLines', cardId)
  const up = stepLine(checklists, lines, lineId, -1)
  const down = stepLine(checklists, lines, lineId, 1)
  const move = (target: typeof up) => target && dispatch(moveLine({ lineId, cardId, ...target }))
  /** Right below the card it came from, where the eye is. */
  const toCard = () => {
    const ids = project.listCards(project.row('cards', cardId)?.listId ?? '')
    const rows = ids.flatMap((id) => project.row('cards', id) ?? [])
    dispatch(lineToCard({ lineId, cardId, newCardId: newId(), position: positionAt(rows, ids.indexOf(cardId) + 1) }))
  }
  return (
    <Menu
      trigger={
        <IconButton label={t('checklist.lineMenu', { line: line.text })}>
          <EllipsisVertical aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<Pencil aria-hidden />} onSelect={onEdit}>
        {t('checklist.edit')}
      </MenuItem>
      <MenuItem icon={<UserRound aria-hidden />} onSelect={() => onAsk('person')}>
        {t('checklist.person')}
      </MenuItem>
      <MenuItem icon={<CalendarDays aria-hidden />} onSelect={() => onAsk('due')}>
        {t('checklist.due')}
      </MenuItem>
      <MenuItem disabled={!up} icon={<ArrowUp aria-hidden />} onSelect={() => move(up)}>
        {t('checklist.moveUp')}
      </MenuItem>
      <MenuItem disabled={!down} icon={<ArrowDown aria-hidden />} onSelect={() => move(down)}>
        {t('checklist.moveDown')}
      </MenuItem>
      <MenuItem icon={<CopyPlus aria-hidden />} onSelect={toCard}>
        {t('checklist.toCard')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => dispatch(removeLine({ lineId, cardId }))}>
        {t('checklist.remove')}
      </MenuItem>
    </Menu>
  )
}
