import type { ReactNode } from 'react'
import { Link } from '../../lib/link.tsx'
import styles from './calendar-entry.module.css'
import { CALENDAR_HELP_ID } from './calendar-ids.ts'
import type { Carry, Grip } from './use-carry.ts'

export interface EntryProps {
  grip: Grip
  /** Its date in words, where it is not known to the day. */
  date?: string
  time?: string | null
  carry: Carry
  /** The day of the calendar's first cell; what is of the band begins there when it is picked up by key. */
  firstDay: string
  /** It lies in the tray, which names its list. */
  inTray?: boolean
  fromBefore?: boolean
  goesOn?: boolean
}

interface EntryShellProps extends EntryProps {
  to: string
  /** All that it says, also for those who do not see it. */
  words: string
  mayMove: boolean
  colour?: string | undefined
  state?: string | undefined
  /** It opens over the calendar. */
  over?: boolean
  children: ReactNode
}

/** What lies in the calendar: a link to what it shows, by which it is also moved. */
export function EntryShell(props: EntryShellProps) {
  const { grip, carry, firstDay, words, mayMove, over } = props
  return (
    <Link
      to={props.to}
      {...(over ? { keepSearch: true, state: { overBoard: true } } : {})}
      className={styles.entry}
      draggable={false}
      data-entry={grip.id}
      data-kind={grip.kind}
      data-card={grip.kind === 'card' ? grip.id : undefined}
      data-colour={props.colour}
      data-state={props.state}
      data-carried={carry.carried?.id === grip.id || undefined}
      data-from-before={props.fromBefore || undefined}
      data-goes-on={props.goesOn || undefined}
      aria-label={words}
      aria-describedby={mayMove ? CALENDAR_HELP_ID : undefined}
      title={words}
      onMouseDown={(event) => mayMove && carry.press(event.nativeEvent, grip)}
      onTouchStart={(event) => mayMove && carry.press(event.nativeEvent, grip)}
      onKeyDown={(event) => {
        if (event.key !== ' ' || !mayMove) return
        event.preventDefault()
        carry.lift(grip, firstDay)
      }}
    >
      {props.children}
    </Link>
  )
}
