import type { Session } from '@meanwhile/domain/session/session'
import { readTime } from '@meanwhile/domain/session/session-clock'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import css from './programme.module.css'

interface TimeFieldsProps {
  session: Session
  name: string
  onChange(times: Pick<Session, 'start' | 'end'>): void
}

/**
 * The times of a session, typed where they stand: set by Enter or by leaving the fields. Not the browser's own fields for
 * times: those count to twelve where the browser speaks so.
 */
export function TimeFields({ session, name, onChange }: TimeFieldsProps) {
  const { t } = useMessages()
  const [typed, setTyped] = useState<{ start?: string; end?: string }>({})
  /** What is no time leaves what was there; an emptied field means that nobody knows. */
  const timeOf = (text: string | undefined, before: string | null) =>
    text === undefined ? before : text.trim() === '' ? null : (readTime(text) ?? before)
  const save = () => {
    const start = timeOf(typed.start, session.start)
    // Without a beginning there is no end.
    const end = start === null ? null : timeOf(typed.end, session.end)
    setTyped({})
    if (start !== session.start || end !== session.end) onChange({ start, end })
  }
  const field = (part: 'start' | 'end') => (
    <input
      inputMode="numeric"
      maxLength={8}
      autoComplete="off"
      aria-label={t(`programme.${part}`)}
      placeholder={t('programme.clockFace')}
      value={typed[part] ?? session[part] ?? ''}
      onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
    />
  )
  return (
    <fieldset
      className={css.times}
      aria-label={t('programme.timesOf', { session: name })}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setTyped({})
      }}
    >
      {field('start')}
      <span aria-hidden>–</span>
      {field('end')}
    </fieldset>
  )
}
