import type { Card } from '@meanwhile/domain/card/card'
import { Eye } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useRow, useRows } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { lazyOverlay } from '../../ui/lazy-code.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { CardCover } from '../attachment/card-cover.tsx'
import { useBoard } from '../board/board-context.ts'
import styles from './card-face.module.css'
import { KindGlyph } from './card-kind.tsx'
import { DueBadge } from './due-badge.tsx'
import { LabelChip } from './label-chip.tsx'
import { type Face, useFacesOf, useFacesOn } from './use-card-people.ts'

const UnreadDot = lazyOverlay(() => import('./unread-dot.tsx').then((part) => part.UnreadDot))

const CardGlyphs = lazyOverlay(() => import('./card-glyphs.tsx').then((part) => part.CardGlyphs), 'alone')

const CardThing = lazyOverlay(() => import('./card-thing.tsx').then((part) => part.CardThing))

/** More faces than these become a number. */
const MAX_FACES = 4

interface CardFaceProps {
  cardId: string
  /** Stands in place of the bare title: the link, or the field when it is edited. */
  title?: ReactNode
}

/** What a board shows of a card. */
export const CardFace = memo(function CardFace({ cardId, title }: CardFaceProps) {
  const card = useRow('cards', cardId)
  const { lang, compact } = useBoard()
  if (!card) return null
  return (
    <div className={styles.face} data-compact={compact || undefined} data-done={card.doneAt !== null || undefined}>
      {card.cover !== null && <CardCover card={card} />}
      <PartnerEdge partnerId={card.partnerId} />
      <Labels labelIds={card.labelIds} />
      <div className={styles.line}>
        <UnreadDot cardId={cardId} />
        <KindMark kind={card.kind} />
        <div className={styles.title} lang={lang} dir="auto">
          {title ?? card.title}
        </div>
      </div>
      <Meta card={card} />
    </div>
  )
})

function PartnerEdge({ partnerId }: { partnerId: string | null }) {
  const partner = useRow('partners', partnerId)
  const { t } = useMessages()
  if (!partner) return null
  return (
    <span className={styles.edge} data-colour={partner.colour} data-pattern={partner.pattern}>
      <VisuallyHidden>{t('card.face.partner', { partner: partner.name })}</VisuallyHidden>
    </span>
  )
}

function KindMark({ kind }: { kind: Card['kind'] }) {
  const { t } = useMessages()
  return (
    <span className={styles.kind} title={t(`card.kind.${kind}`)}>
      <KindGlyph kind={kind} />
      <VisuallyHidden>{t(`card.kind.${kind}`)}</VisuallyHidden>
    </span>
  )
}

function Labels({ labelIds }: { labelIds: readonly string[] }) {
  const labels = useRows('labels')
  const shown = labels.filter((label) => label.archivedAt === null && labelIds.includes(label.id))
  if (shown.length === 0) return null
  return (
    <ul className={styles.labels}>
      {shown.map((label) => (
        <li key={label.id}>
          <LabelChip label={label} />
        </li>
      ))}
    </ul>
  )
}

function Meta({ card }: { card: Card }) {
  const faces = useFacesOf(card.memberIds)
  const here = useFacesOn(card.id)
  const { t } = useMessages()
  const blocked = useRows('cardLinks').some(({ kind, toId }) => kind === 'blocks' && toId === card.id)
  const marked = blocked || hasGlyphs(card)
  const thing = card.thingId !== null
  if (!marked && !thing && !card.due && !card.start && !card.doneAt && faces.length === 0 && here.length === 0)
    return null
  return (
    <div className={styles.meta}>
      <DueBadge card={card} />
      {thing && <CardThing card={card} />}
      {marked && <CardGlyphs card={card} />}
      <span className={styles.space} />
      {here.length > 0 && (
        <span className={styles.here} title={t('card.face.here', { names: namesOf(here) })}>
          <Eye size={13} aria-hidden />
          <VisuallyHidden>{t('card.face.here', { names: namesOf(here) })}</VisuallyHidden>
          <Faces faces={here} />
        </span>
      )}
      {faces.length > 0 && (
        <span className={styles.faces} title={namesOf(faces)}>
          <VisuallyHidden>{t('card.face.people', { names: namesOf(faces) })}</VisuallyHidden>
          <Faces faces={faces} />
        </span>
      )}
    </div>
  )
}

const hasGlyphs = (card: Card) =>
  card.described ||
  card.template ||
  card.repeat !== null ||
  card.commentCount + card.fileCount + card.lineCount + card.voterIds.length + card.watcherIds.length > 0 ||
  Object.keys(card.fields).length > 0

function Faces({ faces }: { faces: readonly Face[] }) {
  const { t } = useMessages()
  const shown = faces.slice(0, MAX_FACES)
  return (
    <span aria-hidden className={styles.faces}>
      {shown.map((face) => (
        <Avatar key={face.memberId} name={face.name} colour={face.partner?.colour} pattern={face.partner?.pattern} />
      ))}
      {faces.length > MAX_FACES && <span>{t('card.face.more', { count: faces.length - MAX_FACES })}</span>}
    </span>
  )
}

export function namesOf(faces: readonly Face[]): string {
  return faces.map(({ name }) => name).join(', ')
}
