import { restoreCard } from '@meanwhile/domain/card/commands'
import { deleteCard } from '@meanwhile/domain/card/delete-card'
import { fold } from '@meanwhile/domain/fold'
import { restoreList } from '@meanwhile/domain/list/commands'
import { nameOfThing } from '@meanwhile/domain/thing/name-of-thing'
import { refOfCard } from '@meanwhile/domain/thing/thing'
import { formatNumber } from '@meanwhile/wording/format'
import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useArchivedCards, useArchivedLists, useDispatch, useProjectStore, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ArchivedRows } from './archived-rows.tsx'
import styles from './board-archive.module.css'
import { useBoard, useBoardUi } from './board-context.ts'
import { DeleteQuestion } from './delete-question.tsx'

/** The drawer with what was archived on this board. */
export function BoardArchive() {
  const { ui } = useBoard()
  const open = useBoardUi((state) => state.archiveOpen)
  const { t } = useMessages()
  return (
    <Radix.Root open={open} onOpenChange={(next) => ui.set({ archiveOpen: next })}>
      <Radix.Portal>
        <Radix.Overlay className={styles.shade} />
        <Radix.Content className={styles.drawer} aria-describedby={undefined}>
          <header className={styles.head}>
            <Radix.Title className={styles.title}>{t('board.archive.title')}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={t('board.archive.close')}>
                <X aria-hidden />
              </IconButton>
            </Radix.Close>
          </header>
          <Contents />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function Contents() {
  const { boardId, mayEditCards } = useBoard()
  const cardIds = useArchivedCards(boardId)
  const listIds = useArchivedLists(boardId)
  const cards = useRows('cards')
  const lists = useRows('lists')
  const dispatch = useDispatch()
  const { t } = useMessages()
  const [search, setSearch] = useState('')
  const [deleting, setDeleting] = useState<{ id: string; title: string } | null>(null)

  const { view } = useProjectStore()
  const thingOf = (cardId: string) => {
    const card = cards.find(({ id }) => id === cardId)
    const ref = card && refOfCard(card)
    return ref ? nameOfThing(view, ref, t.locale) : undefined
  }
  const wanted = fold(search)
  const matching = <Row extends { id: string; title: string }>(rows: readonly Row[], ids: readonly string[]) => {
    const here = new Set(ids)
    return rows.filter((row) => here.has(row.id) && fold(row.title).includes(wanted))
  }
  const foundCards = matching(cards, cardIds)
  const foundLists = matching(lists, listIds)
  const shown = foundCards.length + foundLists.length
  const count = cardIds.length + listIds.length
  if (count === 0) return <p className={styles.empty}>{t('board.archive.empty')}</p>
  const number = (value: number) => formatNumber(value, t.locale)
  return (
    <>
      <TextField
        type="search"
        label={t('board.archive.search')}
        value={search}
        autoComplete="off"
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className={styles.found} role="status">
        {wanted !== '' && (
          <>
            {shown === 0 ? t('board.archive.nothing') : t('board.archive.found', { shown: number(shown), count })}
            <Button look="quiet" onClick={() => setSearch('')}>
              {t('board.archive.clear')}
            </Button>
          </>
        )}
      </div>
      <ArchivedRows
        rows={[
          ...foundLists.map((list) => ({ id: list.id, title: list.title, note: t('board.archive.lists'), list: true })),
          ...foundCards.map((card) => {
            const list = lists.find(({ id }) => id === card.listId)?.title ?? ''
            return { id: card.id, title: card.title, note: t('board.archive.from', { list }), list: false }
          }),
        ]}
        onDelete={mayEditCards ? setDeleting : null}
        onRestore={(row) => dispatch(row.list ? restoreList({ listId: row.id }) : restoreCard({ cardId: row.id }))}
      />
      {deleting && (
        <DeleteQuestion
          title={deleting.title}
          stays={thingOf(deleting.id)}
          onConfirm={() => dispatch(deleteCard({ cardId: deleting.id }))}
          onClose={() => setDeleting(null)}
        />
      )}
    </>
  )
}
