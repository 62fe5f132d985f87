import type { Command } from '@meanwhile/domain/command'
import { keyStep } from '@meanwhile/domain/partial-date-replan'
import { datesOfPhase } from '@meanwhile/domain/phase/replan-phase'
import { formatDate } from '@meanwhile/wording/format'
import { useCallback } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectStore } from '../../project/use-project.ts'
import { spanWords } from '../date/span-words.ts'
import { usePlainText } from '../thing/use-text.ts'
import { NO_DAY } from './carry.ts'
import type { EntryKind } from './entries.ts'
import { moveActivity, movePhase, moveSession, phaseDatesAfter } from './move-things.ts'
import { moveToDay } from './moves.ts'

/** What is carried over the calendar. */
export interface Subject {
  name: string
  gone: boolean
  /** How many days the left and right arrow carry it. */
  step: number
  /** Where it would be, in words. */
  at(held: string | null, day: string): string
  move(held: string | null, day: string): Command[]
}

/** Answers for anything in the calendar, as it is now. */
export function useSubject(): (kind: EntryKind, id: string) => Subject {
  const project = useProjectStore()
  const dated = useProject()
  const { anchors } = dated
  const { t } = useMessages()
  const text = usePlainText()
  return useCallback(
    (kind, id) => {
      const onDay = (_held: string | null, day: string) =>
        day === NO_DAY ? t('calendar.undated') : formatDate(day, t.locale)
      const nothing: Subject = { name: '', gone: true, step: 1, at: onDay, move: () => [] }
      if (kind === 'card') {
        const row = project.row('cards', id)
        if (!row) return nothing
        const { title: name, archivedAt } = row
        return {
          ...nothing,
          name,
          gone: archivedAt !== null,
          move: (held, day) => moveToDay(row, held, day, anchors),
        }
      }
      if (kind === 'activity') {
        const row = project.row('activities', id)
        if (!row) return nothing
        const sessions = project.rows('sessions').filter((session) => session.activityId === id)
        return {
          ...nothing,
          name: text(row.titles),
          gone: row.archivedAt !== null,
          move: (held, day) => moveActivity(row, sessions, held, day, anchors),
        }
      }
      if (kind === 'session') {
        const row = project.row('sessions', id)
        if (!row) return nothing
        return {
          ...nothing,
          name: text(row.titles),
          gone: row.archivedAt !== null,
          move: (held, day) => (held === null ? [] : moveSession(row, held, day)),
        }
      }
      const row = project.row('phases', id)
      if (!row) return nothing
      return {
        name: text(row.titles),
        gone: row.archivedAt !== null,
        step: keyStep(datesOfPhase(row), anchors),
        at: (held, day) => {
          const { from, to } = phaseDatesAfter(row, held ?? day, day === NO_DAY ? (held ?? day) : day, anchors)
          return spanWords(from, to, t, dated) ?? ''
        },
        move: (held, day) => (held === null ? [] : movePhase(row, held, day, anchors)),
      }
    },
    [project, dated, anchors, t, text],
  )
}
