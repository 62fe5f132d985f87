import type { Card } from '@meanwhile/domain/card/card'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useBoardLists, useDispatchAll, useProjectStore, useRow, useRows } from '../../../project/use-project.ts'
import { announce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogActions } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { useBoard, useBoardUi } from '../board-context.ts'
import type { BoardUiState } from '../board-ui.ts'
import { inBoardOrder, moveAll } from '../bulk/bulk-commands.ts'
import styles from '../form.module.css'
import { focusCard } from '../reveal.ts'
import { alongToLane } from './lanes.ts'
import { useAllLanes } from './use-lanes.ts'

/** Moves a card between rows and lists without dragging: the way for keys. */
export function LaneMoveDialog({ cardId, onClose }: { cardId: string; onClose(): void }) {
  const { ui } = useBoard()
  const card = useRow('cards', cardId)
  const [from] = useState(() => ui.get().lane)
  const { t } = useMessages()
  const project = useProjectStore()
  const selected = useBoardUi((state) => state.selected)
  if (!card || !from) return null
  const cards = selected.has(cardId) ? inBoardOrder(project, selected) : [card]
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('lanes.moveTitle')}
      description={cards.length > 1 ? t('lanes.count', { count: cards.length }) : card.title}
      closeLabel={t('card.close')}
    >
      <LaneMoveForm card={card} cards={cards} from={from} onClose={onClose} />
    </Dialog>
  )
}

interface LaneMoveFormProps {
  card: Card
  /** It, and what is selected together with it. */
  cards: readonly Card[]
  from: NonNullable<BoardUiState['lane']>
  onClose(): void
}

function LaneMoveForm({ card, cards, from, onClose }: LaneMoveFormProps) {
  const { boardId, geometry } = useBoard()
  const project = useProjectStore()
  const lists = useBoardLists(boardId)
  const rows = useRows('lists')
  const lanes = useAllLanes(from.kind)
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const [lane, setLane] = useState(from.key)
  const [listId, setListId] = useState(card.listId)
  const titleOf = (id: string) => rows.find((list) => list.id === id)?.title ?? ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const elsewhere = cards.filter((one) => one.listId !== listId).map(({ id }) => id)
    const commands = [
      ...cards.flatMap((one) => alongToLane(one, from.kind, from.key, lane)),
      ...moveAll(project, elsewhere, listId, 'bottom'),
    ]
    if (commands.length > 0 && dispatchAll(commands) !== null) return
    onClose()
    focusCard(project, geometry, card.id)
    const title = lanes.find(({ key }) => key === lane)?.title ?? ''
    const where = { lane: title, list: titleOf(listId) }
    const count = cards.length
    announce(
      count > 1 ? t('lanes.movedSeveral', { count, ...where }) : t('lanes.moved', { card: card.title, ...where }),
    )
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={t('lanes.row')}
        value={lane}
        options={lanes.map(({ key, title }) => ({ value: key, label: title }))}
        onChange={(event) => setLane(event.target.value)}
      />
      <Select
        label={t('board.move.toList')}
        value={listId}
        options={lists.map((id) => ({ value: id, label: titleOf(id) }))}
        onChange={(event) => setListId(event.target.value)}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('board.move.cancel')}</Button>
        <Button look="signal" type="submit">
          {t('board.move.submit')}
        </Button>
      </DialogActions>
    </form>
  )
}
