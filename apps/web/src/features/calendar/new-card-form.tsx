import { setCardDue } from '@meanwhile/domain/card/card-values'
import { createCard } from '@meanwhile/domain/card/commands'
import { positionBetween } from '@meanwhile/domain/position'
import { formatDate } from '@meanwhile/wording/format'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoards, useDispatchAll, useProject, useProjectStore, useRows } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useBoard } from '../board/board-context.ts'
import { MAX_CARD_TITLE } from '../card/title-length.ts'
import styles from './calendar.module.css'
import { useScope } from './calendar-scope.ts'

/** The lists into which a new card can go; of several boards with the name of their own. */
function useListsHere(): { value: string; label: string }[] {
  const boardId = useScope()
  const boards = useBoards()
  const project = useProjectStore()
  useRows('lists')
  return (boardId === null ? boards : [boardId]).flatMap((id) =>
    project.boardLists(id).map((listId) => {
      const title = project.row('lists', listId)?.title ?? ''
      return { value: listId, label: boardId === null ? `${project.row('boards', id)?.title} · ${title}` : title }
    }),
  )
}

/** A new card that is due on a day. It stays open for the next one. */
export function NewCardForm({ day }: { day: string }) {
  const { shown } = useBoard()
  const lists = useListsHere()
  const project = useProjectStore()
  const lang = useProject().lang
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const [title, setTitle] = useState('')
  const [listId, setListId] = useState(lists[0]?.value ?? '')
  const add = () => {
    if (title.trim() === '' || listId === '') return
    const cardId = newId()
    shown.keep(cardId)
    const last = project.row('cards', project.listCards(listId).at(-1) ?? '')
    const position = positionBetween(last?.position ?? null, null, Math.random)
    const refusal = dispatchAll([
      createCard({ cardId, listId, title: title.trim(), position, kind: 'task' }),
      setCardDue({ cardId, value: day }),
    ])
    if (refusal !== null) return
    setTitle('')
    announce(t('calendar.added', { date: formatDate(day, t.locale) }))
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={t('calendar.addTitle')}
        lang={project.row('boards', project.row('lists', listId)?.boardId ?? '')?.lang ?? lang}
        maxLength={MAX_CARD_TITLE}
        value={title}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
      />
      <Select
        label={t('calendar.addList')}
        value={listId}
        options={lists}
        onChange={(event) => setListId(event.target.value)}
      />
      <Button type="submit" look="signal" disabled={title.trim() === ''}>
        {t('calendar.addSave')}
      </Button>
    </form>
  )
}
