import type { Card } from '@meanwhile/domain/card/card'
import type { FieldValue } from '@meanwhile/domain/field/field'
import { formatInstant, formatNumber } from '@meanwhile/wording/format'
import { shortDateWords } from '@meanwhile/wording/partial-date-words'
import { Check, Square, SquareCheck } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useRow, useRows } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { KindGlyph } from '../card/card-kind.tsx'
import { DueBadge } from '../card/due-badge.tsx'
import { LabelChip } from '../card/label-chip.tsx'
import { useFacesOf } from '../card/use-card-people.ts'
import type { Column } from './columns.ts'
import styles from './table.module.css'
import type { Created } from './use-created.ts'

/** What a cell shows. The title is the row's own matter: it is a link. */
export function CellContent({ card, column, created }: { card: Card; column: Column; created: Created }) {
  if (column.field) return <FieldContent value={card.fields[column.field.id]} column={column} />
  switch (column.own) {
    case 'list':
      return <ListName listId={card.listId} />
    case 'kind':
      return <Kind kind={card.kind} />
    case 'people':
      return <People memberIds={card.memberIds} />
    case 'partner':
      return <Partner partnerId={card.partnerId} />
    case 'contributors':
      return <Contributors partnerIds={card.contributorIds} />
    case 'labels':
      return <Labels labelIds={card.labelIds} />
    case 'start':
      return <Words date={card.start} />
    case 'due':
      return <DueBadge card={{ start: null, due: card.due, doneAt: card.due === null ? null : card.doneAt }} />
    case 'done':
      return card.doneAt === null ? <Square size={18} aria-hidden /> : <SquareCheck size={18} aria-hidden />
    case 'checklist':
      return <Progress card={card} />
    case 'created':
      return <Instant at={created.of(card.id)} />
    case 'title':
    case null:
      return null
  }
}

function Words({ date }: { date: string | null }) {
  const { t } = useMessages()
  const project = useProject()
  return date === null ? null : <span>{shortDateWords(date, t, project)}</span>
}

function Instant({ at }: { at: string | undefined }) {
  const { t } = useMessages()
  return at === undefined ? null : <time dateTime={at}>{formatInstant(at, t.locale)}</time>
}

function Progress({ card }: { card: Card }) {
  const { t } = useMessages()
  if (card.lineCount === 0) return null
  return <span className={styles.number}>{t('table.progress', { done: card.linesDone, all: card.lineCount })}</span>
}

function ListName({ listId }: { listId: string }) {
  const list = useRow('lists', listId)
  return <span dir="auto">{list?.title}</span>
}

function Kind({ kind }: { kind: Card['kind'] }) {
  const { t } = useMessages()
  return (
    <span className={styles.pair}>
      <KindGlyph kind={kind} />
      {t(`card.kind.${kind}`)}
    </span>
  )
}

/** One person stands with the name, several with their faces; all names are read aloud. */
function People({ memberIds }: { memberIds: readonly string[] }) {
  const faces = useFacesOf(memberIds)
  const [only] = faces
  return (
    <span className={styles.pair} title={faces.map(({ name }) => name).join(', ')}>
      {faces.map(({ memberId, name, partner }) => (
        <Avatar
          key={memberId}
          name={name}
          colour={partner?.colour}
          pattern={partner?.pattern}
          decorative={faces.length === 1}
        />
      ))}
      {faces.length === 1 && <bdi>{only?.name}</bdi>}
    </span>
  )
}

function Partner({ partnerId }: { partnerId: string | null }) {
  const partner = useRow('partners', partnerId)
  if (!partner) return null
  return (
    <span className={styles.pair}>
      <Swatch colour={partner.colour} pattern={partner.pattern} size={14} />
      <span dir="auto">{partner.name}</span>
    </span>
  )
}

/** As with people: the only one stands with its name, of several the marks; all names are read aloud. */
function Contributors({ partnerIds }: { partnerIds: readonly string[] }) {
  const partners = useRows('partners').filter(({ id }) => partnerIds.includes(id))
  const names = partners.map(({ name }) => name).join(', ')
  return (
    <span className={styles.pair} title={names}>
      {partners.map(({ id, colour, pattern }) => (
        <Swatch key={id} colour={colour} pattern={pattern} size={14} />
      ))}
      {partners.length === 1 ? <span dir="auto">{names}</span> : <VisuallyHidden>{names}</VisuallyHidden>}
    </span>
  )
}

function Labels({ labelIds }: { labelIds: readonly string[] }) {
  const labels = useRows('labels')
  const shown = labels.filter((label) => label.archivedAt === null && labelIds.includes(label.id))
  return (
    <span className={styles.pair}>
      {shown.map((label) => (
        <LabelChip key={label.id} label={label} />
      ))}
    </span>
  )
}

function FieldContent({ value, column }: { value: FieldValue | undefined; column: Column }) {
  const { t } = useMessages()
  const { field } = column
  if (!field || value === undefined) return null
  if (value === true) return <Check size={18} aria-label={field.title} />
  if (typeof value === 'number') return <span className={styles.number}>{formatNumber(value, t.locale)}</span>
  if (field.type === 'date') return <Words date={value} />
  const text = field.type === 'choice' ? field.options.find(({ id }) => id === value)?.title : value
  return <span dir="auto">{text}</span>
}
