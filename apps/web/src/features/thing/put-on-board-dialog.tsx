import type { ThingKind } from '@meanwhile/domain/stage/stages'
import { cardOfThing } from '@meanwhile/domain/thing/card-of-thing'
import type { Thing } from '@meanwhile/domain/thing/thing'
import { ownersOf } from '@meanwhile/domain/thing/thing-rights'
import { textIn } from '@meanwhile/domain/translated'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProject, useProjectStore } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { endOfList } from './board-lists.ts'
import { EditDialog } from './edit-dialog.tsx'
import { useFreeBoards } from './use-free-boards.ts'

interface PutOnBoardDialogProps {
  kind: ThingKind
  thing: Thing
  /** Why it is asked, where it is not the person who thought of a board. */
  description?: string
  /** It is on its way to a board, as this card. */
  onPut?(cardId: string): void
  onClose(): void
}

/** Puts a card on a board that is the thing. */
export function PutOnBoardDialog({ kind, thing, description, onPut, onClose }: PutOnBoardDialogProps) {
  const { t } = useMessages()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  const { lang } = useProject()
  const free = useFreeBoards(kind, thing)
  const [boardId, setBoardId] = useState('')
  const [listId, setListId] = useState('')
  // The first, unless another was chosen, and once more when the chosen one went away meanwhile.
  const chosen = free.find(({ board }) => board.id === boardId) ?? free[0]
  const list = chosen?.lists.find(({ id }) => id === listId) ?? chosen?.lists[0]
  const save = () => {
    if (!list) return 'not-found'
    const title = textIn('names' in thing ? thing.names : thing.titles, [lang, 'en'])?.text ?? ''
    const [partnerId = null] = ownersOf(thing)
    const position = endOfList(project, list.id)
    const cardId = newId()
    const card = { cardId, kind, thingId: thing.id, listId: list.id, title, position, partnerId }
    const refused = dispatchAll(cardOfThing(card))
    if (refused === null) onPut?.(cardId)
    return refused
  }
  return (
    <EditDialog
      title={t('thing.putOnBoard')}
      description={description ?? t('thing.putOnBoardHint')}
      action={t('thing.putThere')}
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={t('board.move.board')}
        value={chosen?.board.id ?? ''}
        options={free.map(({ board }) => ({ value: board.id, label: board.title, lang: board.lang }))}
        onChange={(event) => setBoardId(event.target.value)}
      />
      <Select
        label={t('board.move.toList')}
        value={list?.id ?? ''}
        options={(chosen?.lists ?? []).map(({ id, title }) => ({ value: id, label: title, lang: chosen?.board.lang }))}
        onChange={(event) => setListId(event.target.value)}
      />
    </EditDialog>
  )
}
