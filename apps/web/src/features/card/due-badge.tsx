import type { Card } from '@meanwhile/domain/card/card'
import { CalendarClock, CircleAlert, CircleCheck, Clock } from 'lucide-react'
import { formatDay } from '../../lib/format.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './card-face.module.css'
import { type DueState, dayOf, dueState } from './due.ts'

const ICONS: Record<DueState, typeof Clock> = {
  later: Clock,
  soon: CalendarClock,
  overdue: CircleAlert,
  done: CircleCheck,
}

/** Colour, icon and word: the word is read out, the day is seen. */
export function DueBadge({ card }: { card: Pick<Card, 'due' | 'doneAt'> }) {
  const { t } = useMessages()
  const state = dueState(card, dayOf(new Date()))
  if (state === null) return null
  const date = card.due === null ? null : formatDay(card.due, t.locale)
  const Icon = ICONS[state]
  const words =
    state === 'done' || date === null
      ? t('card.face.done')
      : t(`card.face.${state === 'later' ? 'due' : state}`, { date })
  return (
    <span className={styles.due} data-due={state} title={words}>
      <Icon size={13} aria-hidden />
      <VisuallyHidden>{words}</VisuallyHidden>
      <span aria-hidden>{date ?? t('card.face.done')}</span>
    </span>
  )
}
