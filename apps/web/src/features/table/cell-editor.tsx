import { CARD_KINDS, type Card } from '@meanwhile/domain/card/card'
import { setCardKind, setCardPartner } from '@meanwhile/domain/card/card-values'
import { moveCard } from '@meanwhile/domain/card/commands'
import { positionBetween } from '@meanwhile/domain/position'
import type { ComponentType } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoardLists, useDispatch, useProjectStore, useRow, useRows } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { useBoard } from '../board/board-context.ts'
import { ContributorsField } from '../card/contributors-field.tsx'
import { DueField, StartField } from '../card/due-field.tsx'
import { LabelsField } from '../card/labels-field.tsx'
import { PeopleField } from '../card/people-field.tsx'
import { FieldEditor } from '../field/field-editor.tsx'
import type { Column, OwnColumn } from './columns.ts'

interface CellFieldProps {
  cardId: string
  label: string
}

/** The field of a cell, as it opens under it. A title and a tick are edited in the cell itself. */
const FIELDS: Partial<Record<OwnColumn, ComponentType<CellFieldProps>>> = {
  list: ListField,
  kind: KindField,
  people: PeopleField,
  partner: PartnerField,
  contributors: ContributorsField,
  labels: LabelsField,
  start: StartField,
  due: DueField,
}

/** Whether a cell can be edited where it stands. */
export function isEdited({ own }: Column): boolean {
  return own === null || own === 'title' || own === 'done' || own in FIELDS
}

export function CellEditor({ cardId, column }: { cardId: string; column: Column }) {
  if (column.field) return <FieldEditor cardId={cardId} field={column.field} />
  const FieldOf = column.own && FIELDS[column.own]
  return FieldOf ? <FieldOf cardId={cardId} label={column.title} /> : null
}

/** To the end of another list. */
function ListField({ cardId, label }: CellFieldProps) {
  const { boardId } = useBoard()
  const project = useProjectStore()
  const card = useRow('cards', cardId)
  const lists = useBoardLists(boardId)
  const dispatch = useDispatch()
  if (!card) return null
  const move = (listId: string) => {
    const last = project.row('cards', project.listCards(listId).at(-1) ?? '')
    dispatch(moveCard({ cardId, listId, position: positionBetween(last?.position ?? null, null, Math.random) }))
  }
  return (
    <Select
      label={label}
      value={card.listId}
      options={lists.map((id) => ({ value: id, label: project.row('lists', id)?.title ?? '' }))}
      onChange={(event) => move(event.target.value)}
    />
  )
}

function PartnerField({ cardId, label }: CellFieldProps) {
  const card = useRow('cards', cardId)
  const partners = useRows('partners')
  const dispatch = useDispatch()
  const { t } = useMessages()
  if (!card) return null
  return (
    <Select
      label={label}
      value={card.partnerId ?? ''}
      options={[
        { value: '', label: t('table.noPartner') },
        ...partners.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => dispatch(setCardPartner({ cardId, value: event.target.value || null }))}
    />
  )
}

function KindField({ cardId, label }: CellFieldProps) {
  const card = useRow('cards', cardId)
  const dispatch = useDispatch()
  const { t } = useMessages()
  if (!card) return null
  return (
    <Select
      label={label}
      value={card.kind}
      options={CARD_KINDS.map((kind) => ({ value: kind, label: t(`card.kind.${kind}`) }))}
      onChange={(event) => dispatch(setCardKind({ cardId, kind: event.target.value as Card['kind'] }))}
    />
  )
}
