import type { Card } from '@meanwhile/domain/card/card'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useBoardLists, useDispatchAll, useProjectStore, useRow, useRows } from '../../../project/use-project.ts'
import { announce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogActions } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { useBoard } from '../board-context.ts'
import type { BoardUiState } from '../board-ui.ts'
import { moveAll } from '../bulk/bulk-commands.ts'
import styles from '../form.module.css'
import { focusCard } from '../reveal.ts'
import { toLane } from './lanes.ts'
import { useAllLanes } from './use-lanes.ts'

/** Moves a card between rows and lists without dragging: the way for keys. */
export function LaneMoveDialog({ cardId, onClose }: { cardId: string; onClose(): void }) {
  const { ui } = useBoard()
  const card = useRow('cards', cardId)
  const [from] = useState(() => ui.get().lane)
  const { t } = useMessages()
  if (!card || !from) return null
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('lanes.moveTitle')}
      description={card.title}
      closeLabel={t('card.close')}
    >
      <LaneMoveForm card={card} from={from} onClose={onClose} />
    </Dialog>
  )
}

interface LaneMoveFormProps {
  card: Card
  from: NonNullable<BoardUiState['lane']>
  onClose(): void
}

function LaneMoveForm({ card, from, onClose }: LaneMoveFormProps) {
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
    const commands = [
      ...toLane(card, from.kind, from.key, lane),
      ...(listId === card.listId ? [] : moveAll(project, [card.id], listId, 'bottom')),
    ]
    if (commands.length > 0 && dispatchAll(commands) !== null) return
    onClose()
    focusCard(project, geometry, card.id)
    const title = lanes.find(({ key }) => key === lane)?.title ?? ''
    announce(t('lanes.moved', { card: card.title, lane: title, list: titleOf(listId) }))
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
