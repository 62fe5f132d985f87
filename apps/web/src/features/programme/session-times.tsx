import type { Activity } from '@meanwhile/domain/activity/activity'
import type { Session } from '@meanwhile/domain/session/session'
import { type ShownTime, sameWall, timesIn } from '@meanwhile/domain/session/session-clock'
import { formatDay } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import { ownZone, zoneCity } from '../date/zone-words.ts'
import css from './programme.module.css'

interface SessionTimesProps {
  session: Session
  mode: Activity['mode']
  /** In which the session is written. */
  zone: string
}

const span = ({ from, to }: { from: string; to: string | null }) => (to === null ? from : `${from} – ${to}`)

/** When a session is: on the wall of the place; online on the reader's own, with the organiser's in brackets. */
export function SessionTimes({ session, mode, zone }: SessionTimesProps) {
  const { t } = useMessages()
  const there = timesIn(session, zone, zone)
  const written = session.start === null ? null : { from: session.start, to: session.end }
  if (!there) return <span className={css.time}>{written ? span(written) : t('programme.noTime')}</span>
  const reader = ownZone()
  if (mode === null || mode === 'in_person' || sameWall(session, zone, reader)) {
    return <time className={css.time}>{span(there)}</time>
  }
  const here = timesIn(session, zone, reader)
  if (!here) return null
  const withDay = (time: ShownTime) =>
    here.day === there.day ? span(time) : `${formatDay(time.day, t.locale)}, ${span(time)}`
  // Who comes to a hybrid activity is where it is; who is far away reads the second time.
  const [first, second, secondZone] = mode === 'online' ? [here, there, zone] : [there, here, reader]
  return (
    <span className={css.time}>
      <time>{withDay(first)}</time>{' '}
      <span className={css.elsewhere}>
        {t('programme.elsewhere', { time: withDay(second), city: zoneCity(secondZone) })}
      </span>
    </span>
  )
}
