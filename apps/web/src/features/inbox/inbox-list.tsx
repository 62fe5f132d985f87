import type { NoticeKind } from '@meanwhile/domain/notice'
import { formatAgo, formatDate } from '@meanwhile/wording/format'
import {
  Archive,
  ArrowRightLeft,
  AtSign,
  CalendarClock,
  CalendarX,
  Check,
  FileClock,
  MessageSquare,
  UserPlus,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from '../../lib/link.tsx'
import { cardPath, sitePath } from '../../lib/paths.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { type Messages, useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { toast } from '../../ui/toast.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import css from './inbox-list.module.css'
import { type CardGroup, type DayGroup, dayOfInstant, type Told } from './notification-groups.ts'
import { markRead } from './use-inbox.ts'

const ICONS: Record<NoticeKind, ReactNode> = {
  mention: <AtSign aria-hidden />,
  assigned: <UserPlus aria-hidden />,
  overdue: <CalendarX aria-hidden />,
  due: <CalendarClock aria-hidden />,
  agreement_notice: <FileClock aria-hidden />,
  agreement_end: <FileClock aria-hidden />,
  comment: <MessageSquare aria-hidden />,
  moved: <ArrowRightLeft aria-hidden />,
  archived: <Archive aria-hidden />,
}

const DAY_MS = 86_400_000

/** What happened, by day and project, card by card. */
export function InboxList({ days }: { days: readonly DayGroup[] }) {
  const { t, locale } = useMessages()
  return days.map(({ day, projects }) => (
    <section key={day} className={css.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} className={css.date}>
        {nameOfDay(day, t, locale)}
      </h2>
      {projects.map(({ projectId, acronym, cards }) => (
        <div key={projectId} className={css.project}>
          <h3 className={css.acronym} dir="auto">
            {acronym}
          </h3>
          <ul className={css.cards}>
            {cards.map((group) => (
              <CardRow key={group.card.cardId} group={group} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  ))
}

function nameOfDay(day: string, t: Messages['t'], locale: string): string {
  const now = Date.now()
  if (day === dayOfInstant(new Date(now).toISOString())) return t('inbox.today')
  if (day === dayOfInstant(new Date(now - DAY_MS).toISOString())) return t('inbox.yesterday')
  return formatDate(day, locale)
}

/** A site's agreement is told without a board. */
const placeOf = ({ projectId, boardId, cardId }: CardGroup['card']) =>
  boardId === null ? sitePath(projectId, cardId) : cardPath(projectId, boardId, cardId)

function CardRow({ group: { card, told, unread } }: { group: CardGroup }) {
  const { t, locale } = useMessages()
  const read = () => {
    if (unread.length === 0) return
    markRead(unread).catch((error: unknown) => {
      toast({ kind: 'problem', message: t(`refusal.${refusalOf(error)}`) })
    })
  }
  return (
    <li className={css.card} data-unread={unread.length > 0 || undefined}>
      <div className={css.words}>
        <p className={css.title}>
          {unread.length > 0 && <VisuallyHidden>{t('inbox.new')}: </VisuallyHidden>}
          <Link to={placeOf(card)} onClick={read} lang={card.lang} dir="auto">
            {card.title}
          </Link>
        </p>
        <ul className={css.told}>
          {told.map((one) => (
            <ToldLine key={one.kind} told={one} />
          ))}
        </ul>
      </div>
      <span className={css.ago}>{formatAgo(card.at, locale)}</span>
      {unread.length > 0 && (
        <IconButton label={t('inbox.markRead', { card: card.title })} onClick={read}>
          <Check aria-hidden />
        </IconButton>
      )}
    </li>
  )
}

function ToldLine({ told: { kind, actors, count } }: { told: Told }) {
  const { t } = useMessages()
  const names = actors.map((actor) => actor ?? t('inbox.somebody')).join(', ')
  return (
    <li className={css.line} data-kind={kind}>
      {ICONS[kind]}
      <span>{t.fill(`inbox.told.${kind}`, { names, count })}</span>
    </li>
  )
}
