import { can } from '@meanwhile/domain/access'
import type { Card } from '@meanwhile/domain/card/card'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { cardPath } from '../../lib/paths.ts'
import { projectListQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import type { PersonAnswer } from '../../ui/person-answer.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toast.ts'
import form from '../board/form.module.css'
import styles from './card-copy.module.css'
import { TransferPeople } from './transfer-people.tsx'

type Left = Awaited<ReturnType<typeof trpcClient.transfer.preview.query>>

/** Moves a card to another project, after it is said what stays behind. */
export function TransferDialog({ card, onClose }: { card: Card; onClose(): void }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const { data: projects, isPending } = useQuery(projectListQuery())
  const open = (projects ?? []).filter(
    (one) => one.id !== projectId && one.archivedAt === null && can(one, 'cards.edit'),
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const toProjectId = chosen ?? open[0]?.id
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('copy.toProjectTitle')}
      description={card.title}
      closeLabel={t('copy.close')}
    >
      {toProjectId === undefined ? (
        <p role="status">{t(isPending ? 'copy.reading' : 'copy.noProjects')}</p>
      ) : (
        <>
          <Select
            label={t('copy.project')}
            value={toProjectId}
            options={open.map(({ id, acronym, title }) => ({ value: id, label: `${acronym} · ${title}` }))}
            onChange={(event) => setChosen(event.target.value)}
          />
          <TransferForm key={toProjectId} card={card} toProjectId={toProjectId} onClose={onClose} />
        </>
      )}
    </Dialog>
  )
}

interface TransferFormProps {
  card: Card
  toProjectId: string
  onClose(): void
}

function TransferForm({ card, toProjectId, onClose }: TransferFormProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const [chosen, setChosen] = useState<string | null>(null)
  const [people, setPeople] = useState<Record<string, PersonAnswer>>({})
  const boards = useQuery({
    queryKey: ['transfer', 'targets', toProjectId],
    queryFn: () => trpcClient.transfer.targets.query({ projectId: toProjectId }),
    staleTime: 0,
  })
  const listId = chosen ?? boards.data?.[0]?.lists[0]?.id
  const transfer = { projectId, cardId: card.id, toProjectId, listId: listId ?? '', people }
  const preview = useQuery({
    queryKey: ['transfer', 'preview', transfer],
    queryFn: () => trpcClient.transfer.preview.query(transfer),
    enabled: listId !== undefined,
    staleTime: 0,
    // What an answer changes is a number; the questions stay where they are meanwhile.
    placeholderData: keepPreviousData,
  })
  const { submit, busy, failure } = useSubmit(async () => {
    const there = await trpcClient.transfer.move.mutate(transfer)
    const path = cardPath(toProjectId, there.boardId, there.cardId)
    onClose()
    toast({
      message: t('copy.moved', { card: card.title }),
      action: { label: t('copy.open'), run: () => navigate(path) },
    })
  })
  if (boards.isPending) return <p role="status">{t('copy.reading')}</p>
  if (listId === undefined) return <p role="status">{t('copy.noRoom')}</p>
  const left = preview.data
  const problem = failure ?? (preview.isError ? refusalOf(preview.error) : null)
  const ready = left !== undefined
  const options = (boards.data ?? []).flatMap((board) =>
    board.lists.map((list) => ({ value: list.id, label: t('card.whereIs', { list: list.title, board: board.title }) })),
  )
  return (
    <form className={form.form} onSubmit={submit}>
      <Select
        label={t('board.move.toList')}
        value={listId}
        options={options}
        onChange={(event) => setChosen(event.target.value)}
      />
      {left && left.people.length > 0 && (
        <TransferPeople
          userIds={left.people}
          members={left.members}
          answers={people}
          onAnswer={(userId, answer) => setPeople({ ...people, [userId]: answer })}
        />
      )}
      {left && <LeftBehind left={left} />}
      <p className={form.hint}>{t('copy.afterwards')}</p>
      {problem && <p role="alert">{t(`refusal.${problem}`)}</p>}
      <DialogActions>
        <Button onClick={onClose}>{t('copy.cancel')}</Button>
        <Button look="signal" type="submit" busy={busy} disabled={!ready}>
          {t('copy.move')}
        </Button>
      </DialogActions>
    </form>
  )
}

/** What does not come along, so that it can be decided before it is done. */
function LeftBehind({ left }: { left: Left }) {
  const { t } = useMessages()
  const lines = [
    left.comments > 0 && t('copy.lost.comments', { count: left.comments }),
    left.labels.length > 0 && t('copy.lost.labels', { names: left.labels.join(', ') }),
    left.partners.length > 0 && t('copy.lost.partners', { names: left.partners.join(', ') }),
    left.fields > 0 && t('copy.lost.fields', { count: left.fields }),
    left.links > 0 && t('copy.lost.links', { count: left.links }),
  ].filter((line) => line !== false)
  if (lines.length === 0) return <p>{t('copy.lost.nothing')}</p>
  return (
    <div>
      <h3>{t('copy.lost')}</h3>
      <ul className={styles.lost}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
