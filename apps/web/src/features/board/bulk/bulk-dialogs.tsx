import type { Card } from '@meanwhile/domain/card/card'
import type { Command } from '@meanwhile/domain/command'
import { compareText } from '@meanwhile/wording/format'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useBoardLists, useDispatchAll, useProjectStore, useRows } from '../../../project/use-project.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogActions } from '../../../ui/dialog.tsx'
import { QuestionDialog } from '../../../ui/question-dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { LabelChip } from '../../card/label-chip.tsx'
import { useFaces } from '../../card/use-card-people.ts'
import { PartialDateField } from '../../date/partial-date-field.tsx'
import { useBoard } from '../board-context.ts'
import type { Work } from '../board-ui.ts'
import styles from '../form.module.css'
import { BoardSelect } from '../move-fields.tsx'
import {
  archiveAll,
  assignAll,
  having,
  inBoardOrder,
  labelAll,
  moveAll,
  setDueOfAll,
  setPartnerOfAll,
} from './bulk-commands.ts'
import { MixedChoice } from './mixed-choice.tsx'

interface BulkDialogProps {
  work: Extract<Work, { cardIds: readonly string[] }>
  onClose(): void
}

/** One thing done to several cards, as one step of undo. */
export function BulkDialog({ work, onClose }: BulkDialogProps) {
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  useRows('cards')
  const { t } = useMessages()
  const cards = inBoardOrder(project, work.cardIds)
  if (work.kind === 'archive') {
    return (
      <QuestionDialog
        open
        onOpenChange={onClose}
        title={t('bulk.archiveQuestion', { count: cards.length })}
        text={t('bulk.archiveText')}
        yes={t('bulk.archive')}
        cancel={t('board.move.cancel')}
        onYes={() => dispatchAll(archiveAll(cards))}
      />
    )
  }
  const Body = BODIES[work.kind]
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(`bulk.${work.kind}.title`)}
      description={t('bulk.count', { count: cards.length })}
      closeLabel={t('card.close')}
    >
      <Body cards={cards} onClose={onClose} act={dispatchAll} />
    </Dialog>
  )
}

interface BodyProps {
  cards: readonly Card[]
  onClose(): void
  act(commands: readonly Command[]): unknown
}

function LabelsBody({ cards, act }: BodyProps) {
  const labels = useRows('labels')
  const { t } = useMessages()
  const compare = compareText(t.locale)
  const shown = labels.filter((label) => label.archivedAt === null).sort((a, b) => compare(a.title, b.title))
  if (shown.length === 0) return <p>{t('card.noLabels')}</p>
  return (
    <MixedChoice
      label={t('card.label')}
      options={shown.map((label) => ({
        id: label.id,
        having: having(cards, (card) => card.labelIds.includes(label.id)),
        content: <LabelChip label={label} />,
      }))}
      onChange={(labelId, on) => act(labelAll(cards, labelId, on))}
    />
  )
}

function PeopleBody({ cards, act }: BodyProps) {
  const faces = useFaces()
  const { t } = useMessages()
  return (
    <MixedChoice
      label={t('card.people')}
      options={faces.map((face) => ({
        id: face.memberId,
        having: having(cards, (card) => card.memberIds.includes(face.memberId)),
        content: (
          <>
            <Avatar name={face.name} colour={face.partner?.colour} pattern={face.partner?.pattern} decorative />
            <bdi>{face.name}</bdi>
          </>
        ),
      }))}
      onChange={(memberId, on) => act(assignAll(cards, memberId, on))}
    />
  )
}

function DueBody({ cards, act }: BodyProps) {
  const { t } = useMessages()
  const first = cards[0]?.due ?? null
  const value = cards.every((card) => card.due === first) ? first : null
  return (
    <>
      <PartialDateField label={t('dateField.due')} value={value} onChange={(next) => act(setDueOfAll(cards, next))} />
      {value === null && cards.some((card) => card.due !== null) && (
        <DialogActions>
          <Button onClick={() => act(setDueOfAll(cards, null))}>{t('bulk.noDue')}</Button>
        </DialogActions>
      )}
    </>
  )
}

const NOBODY = ''

function PartnerBody({ cards, act, onClose }: BodyProps) {
  const partners = useRows('partners')
  const { t } = useMessages()
  const [chosen, setChosen] = useState(cards[0]?.partnerId ?? NOBODY)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act(setPartnerOfAll(cards, chosen === NOBODY ? null : chosen))
    onClose()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={t('card.partner')}
        value={chosen}
        options={[
          { value: NOBODY, label: t('card.noPartner') },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setChosen(event.target.value)}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('board.move.cancel')}</Button>
        <Button look="signal" type="submit">
          {t('bulk.set')}
        </Button>
      </DialogActions>
    </form>
  )
}

function MoveBody({ cards, act, onClose }: BodyProps) {
  const { boardId: here } = useBoard()
  const project = useProjectStore()
  const [boardId, setBoardId] = useState(here)
  const lists = useBoardLists(boardId)
  const rows = useRows('lists')
  const [chosen, setChosen] = useState<string | null>(null)
  const [end, setEnd] = useState<'top' | 'bottom'>('bottom')
  const { t } = useMessages()
  const listId = chosen !== null && lists.includes(chosen) ? chosen : lists[0]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (listId === undefined) return
    act(
      moveAll(
        project,
        cards.map(({ id }) => id),
        listId,
        end,
      ),
    )
    onClose()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <BoardSelect value={boardId} currentId={here} onChange={setBoardId} />
      {listId === undefined ? (
        <p>{t('board.move.noList')}</p>
      ) : (
        <>
          <Select
            label={t('board.move.toList')}
            value={listId}
            options={lists.map((id) => ({ value: id, label: rows.find((list) => list.id === id)?.title ?? '' }))}
            onChange={(event) => setChosen(event.target.value)}
          />
          <Select
            label={t('board.move.place')}
            value={end}
            options={[
              { value: 'top', label: t('bulk.top') },
              { value: 'bottom', label: t('bulk.bottom') },
            ]}
            onChange={(event) => setEnd(event.target.value === 'top' ? 'top' : 'bottom')}
          />
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('board.move.cancel')}</Button>
        <Button look="signal" type="submit" disabled={listId === undefined}>
          {t('board.move.submit')}
        </Button>
      </DialogActions>
    </form>
  )
}

const BODIES = { move: MoveBody, labels: LabelsBody, people: PeopleBody, due: DueBody, partner: PartnerBody }
