import { formatDate } from '@meanwhile/wording/format'
import { dateWords } from '@meanwhile/wording/partial-date-words'
import { memo } from 'react'
import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject, useProjectId, useRow } from '../../project/use-project.ts'
import { useBoard } from '../board/board-context.ts'
import { KindGlyph } from '../card/card-kind.tsx'
import { dueState } from '../card/due.ts'
import styles from './calendar.module.css'
import { CALENDAR_HELP_ID } from './calendar-ids.ts'
import type { Carry, Grip } from './use-carry.ts'

interface CalendarEntryProps {
  grip: Grip
  /** Its date in words, where it is not known to the day. */
  date?: string
  time?: string | null
  carry: Carry
  /** The day of the calendar's first cell; a card of the band begins there when it is picked up by key. */
  firstDay: string
  /** It lies in the tray, which names its list. */
  inTray?: boolean
  fromBefore?: boolean
  goesOn?: boolean
}

/** A card in the calendar: opens it, and is moved by it. */
export const CalendarEntry = memo(function CalendarEntry(props: CalendarEntryProps) {
  const { grip, date, time = null, carry, firstDay } = props
  const { cardId, from, to } = grip
  const card = useRow('cards', cardId)
  const list = useRow('lists', props.inTray ? (card?.listId ?? null) : null)
  const partner = useRow('partners', card?.partnerId ?? null)
  const { boardId, lang, mayEditCards } = useBoard()
  const { anchors, timeZone } = useProject()
  const projectId = useProjectId()
  const { t } = useMessages()
  if (!card) return null
  const state = dueState(card, anchors, wallClock(timeZone))
  const day = (text: string) => formatDate(text, t.locale)
  const words = list
    ? t('calendar.entryUndated', { card: card.title, list: list.title })
    : date !== undefined
      ? t('calendar.entry', { card: card.title, date: dateWords(date, t) })
      : from !== null && to !== null && from !== to
        ? t('calendar.span', { card: card.title, from: day(from), to: day(to) })
        : t('calendar.entry', { card: card.title, date: day(to ?? '') })
  return (
    <Link
      to={cardPath(projectId, boardId, cardId, 'calendar')}
      keepSearch
      state={{ overBoard: true }}
      className={styles.entry}
      draggable={false}
      data-card={cardId}
      data-colour={partner?.colour}
      data-state={state ?? undefined}
      data-carried={carry.carried?.cardId === cardId || undefined}
      data-from-before={props.fromBefore || undefined}
      data-goes-on={props.goesOn || undefined}
      aria-label={words}
      aria-describedby={mayEditCards ? CALENDAR_HELP_ID : undefined}
      title={words}
      onMouseDown={(event) => carry.press(event.nativeEvent, grip)}
      onTouchStart={(event) => carry.press(event.nativeEvent, grip)}
      onKeyDown={(event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        carry.lift(grip, firstDay)
      }}
    >
      <KindGlyph kind={card.kind} size={13} />
      {time !== null && <span className={styles.hour}>{time}</span>}
      <span className={styles.entryTitle} lang={lang} dir="auto">
        {card.title}
        {list && <small className={styles.entryList}>{list.title}</small>}
      </span>
    </Link>
  )
})
