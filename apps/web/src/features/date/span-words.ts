import type { PartialDate } from '@meanwhile/domain/partial-date'
import { dayIn } from '@meanwhile/domain/partial-date-range'
import type { Translate } from '@meanwhile/messages/messages'
import { formatDays } from '@meanwhile/wording/format'
import { type DatedProject, resolvedDateWords } from '@meanwhile/wording/partial-date-words'

/** From one date to another at the precision of each; null: nobody knows yet. */
export function spanWords(
  from: PartialDate | null,
  to: PartialDate | null,
  t: Translate,
  project: DatedProject,
): string | null {
  const only = from ?? to
  if (only === null) return null
  if (from === null || to === null || from === to) return resolvedDateWords(only, t, project)
  const [first, last] = [dayIn(from, project.anchors), dayIn(to, project.anchors)]
  if (first !== null && last !== null && first.length === from.length && first <= last) {
    return formatDays(first, last, t.locale)
  }
  return t('date.span', { from: resolvedDateWords(from, t, project), to: resolvedDateWords(to, t, project) })
}
