import { fold } from '@meanwhile/domain/fold'
import { CalendarOff, ChevronDown, ChevronUp } from 'lucide-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useStoredFlag } from '../../lib/use-stored-flag.ts'
import { useProjectStore } from '../../project/use-project.ts'
import field from '../../ui/field.module.css'
import { useEvenRows } from '../../ui/use-even-rows.ts'
import { useBoard } from '../board/board-context.ts'
import { CalendarEntry } from './calendar-entry.tsx'
import { CALENDAR_TRAY_ID } from './calendar-ids.ts'
import { NO_DAY } from './carry.ts'
import type { Undated } from './entries.ts'
import styles from './undated-tray.module.css'
import type { Carry } from './use-carry.ts'

/** Height of an entry with the space to the next, in px; as `undated-tray.module.css` sets it. */
const ROW = 48

interface UndatedTrayProps {
  /** Under the calendar, where it is closed until somebody wants it; beside it there is room for it. */
  under: boolean
  undated: readonly Undated[]
  firstDay: string
  carry: Carry
}

/** Cards and activities that have no date: they are put on a day from here, and come back to lose it. */
export function UndatedTray({ under, undated, firstDay, carry }: UndatedTrayProps) {
  const [turned, setTurned] = useStoredFlag(under ? 'calendar-tray-open' : 'calendar-tray-closed')
  const open = turned === under
  const { t } = useMessages()
  return (
    <section
      className={styles.tray}
      aria-label={t('calendar.undated')}
      data-day={NO_DAY}
      data-open={open || undefined}
      data-aimed={carry.carried?.over === NO_DAY || undefined}
    >
      <button
        type="button"
        id={CALENDAR_TRAY_ID}
        className={styles.opener}
        aria-expanded={open}
        onClick={() => setTurned(!turned)}
      >
        <CalendarOff size={16} aria-hidden />
        <h2 className={styles.title}>{t('calendar.undatedCount', { count: undated.length })}</h2>
        {open === under ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
      </button>
      {open && <UndatedList undated={undated} firstDay={firstDay} carry={carry} />}
    </section>
  )
}

function UndatedList({ undated, firstDay, carry }: Omit<UndatedTrayProps, 'under'>) {
  const { mayEditCards } = useBoard()
  const project = useProjectStore()
  const { t } = useMessages()
  const [search, setSearch] = useState('')
  const asked = useDeferredValue(search)
  const scroller = useRef<HTMLDivElement>(null)
  const found = useMemo(() => {
    const words = fold(asked).split(/\s+/).filter(Boolean)
    const nameOf = ({ id, kind }: Undated) =>
      kind === 'card'
        ? project.row('cards', id)?.title
        : Object.values(project.row('activities', id)?.titles ?? {}).join(' ')
    const matches = (one: Undated) => words.every((word) => fold(nameOf(one) ?? '').includes(word))
    return words.length === 0 ? undated : undated.filter(matches)
  }, [undated, asked, project])
  const { first, end } = useEvenRows(scroller, ROW, found.length)
  if (undated.length === 0) return <p className={styles.note}>{t('calendar.allDated')}</p>
  return (
    <>
      <div className={styles.search}>
        <input
          type="search"
          className={field.control}
          aria-label={t('calendar.undatedSearch')}
          placeholder={t('calendar.undatedSearch')}
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {mayEditCards && found.length > 0 && <p className={styles.note}>{t('calendar.undatedHint')}</p>}
      <p role="status" className={styles.note}>
        {asked.trim() === '' ? '' : t('calendar.undatedFound', { count: found.length })}
      </p>
      <div ref={scroller} className={styles.scroller}>
        <ul className={styles.entries} style={{ height: found.length * ROW }}>
          {found.slice(first, end).map(({ id, kind }, n) => (
            <li key={id} className={styles.entry} style={{ transform: `translateY(${(first + n) * ROW}px)` }}>
              <CalendarEntry
                grip={{ id, kind, held: null, from: null, to: null }}
                inTray
                carry={carry}
                firstDay={firstDay}
              />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
