import type { Card } from '@meanwhile/domain/card/card'
import { shortDateWords } from '@meanwhile/wording/partial-date-words'
import { CalendarClock, CircleAlert, CircleCheck, Clock } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject } from '../../project/use-project.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './card-face.module.css'
import { type DueState, dueState } from './due.ts'

const ICONS: Record<DueState, typeof Clock> = {
  later: Clock,
  soon: CalendarClock,
  overdue: CircleAlert,
  done: CircleCheck,
}

/** Colour, icon and word: the word is read out, the date is seen. */
export function DueBadge({ card }: { card: Pick<Card, 'start' | 'due' | 'doneAt'> }) {
  const { t } = useMessages()
  const project = useProject()
  const { anchors, timeZone } = project
  const { start, due } = card
  const state = dueState(card, anchors, wallClock(timeZone)) ?? (start === null ? null : 'later')
  if (state === null) return null
  const from = start === null ? null : shortDateWords(start, t, project)
  const to = due === null ? null : shortDateWords(due, t, project)
  const date = from !== null && to !== null ? t('date.span', { from, to }) : (to ?? from)
  const Icon = ICONS[state]
  const words =
    state === 'done' || date === null
      ? t('card.face.done')
      : to === null
        ? t('card.face.start', { date })
        : t(`card.face.${state === 'later' ? 'due' : state}`, { date })
  return (
    <span className={styles.due} data-due={state} title={words}>
      <Icon size={13} aria-hidden />
      <VisuallyHidden>{words}</VisuallyHidden>
      <span aria-hidden>{date ?? t('card.face.done')}</span>
    </span>
  )
}
