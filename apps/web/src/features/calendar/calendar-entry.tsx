import { formatDate } from '@meanwhile/wording/format'
import { memo } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject, useRow } from '../../project/use-project.ts'
import { useBoard } from '../board/board-context.ts'
import { KindGlyph } from '../card/card-kind.tsx'
import { dueState } from '../card/due.ts'
import { ActivityEntry } from './activity-entry.tsx'
import styles from './calendar-entry.module.css'
import { useCardPath } from './calendar-scope.ts'
import { type EntryProps, EntryShell } from './entry-shell.tsx'
import { PhaseEntry } from './phase-entry.tsx'
import { SessionEntry } from './session-entry.tsx'

const ENTRIES = { card: CardEntry, activity: ActivityEntry, session: SessionEntry, phase: PhaseEntry }

/** Something in the calendar: opens it, and is moved by it. */
export const CalendarEntry = memo(function CalendarEntry(props: EntryProps) {
  const Kind = ENTRIES[props.grip.kind]
  return <Kind {...props} />
})

function CardEntry(props: EntryProps) {
  const { date, time = null } = props
  const { id, from, to } = props.grip
  const card = useRow('cards', id)
  const list = useRow('lists', props.inTray ? (card?.listId ?? null) : null)
  const board = useRow('boards', card?.boardId ?? null)
  const partner = useRow('partners', card?.partnerId ?? null)
  const { mayEditCards } = useBoard()
  const { anchors, timeZone } = useProject()
  const path = useCardPath()
  const { t } = useMessages()
  if (!card) return null
  const day = (text: string) => formatDate(text, t.locale)
  const words = list
    ? t('calendar.entryUndated', { card: card.title, list: list.title })
    : date !== undefined
      ? t('calendar.entry', { card: card.title, date })
      : from !== null && to !== null && from !== to
        ? t('calendar.span', { card: card.title, from: day(from), to: day(to) })
        : t('calendar.entry', { card: card.title, date: day(to ?? '') })
  return (
    <EntryShell
      {...props}
      to={path(card)}
      over
      words={words}
      mayMove={mayEditCards}
      colour={partner?.colour}
      state={dueState(card, anchors, wallClock(timeZone)) ?? undefined}
    >
      <KindGlyph kind={card.kind} size={13} />
      {time !== null && <span className={styles.hour}>{time}</span>}
      <span className={styles.entryTitle} lang={board?.lang} dir="auto">
        {card.title}
        {list && <small className={styles.entryList}>{list.title}</small>}
      </span>
    </EntryShell>
  )
}
