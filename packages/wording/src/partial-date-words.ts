import { type PartialDate, precisionOf } from '@meanwhile/domain/partial-date'
import { type Anchors, projectMonth, rangeOf, relativeParts } from '@meanwhile/domain/partial-date-range'
import { type Titles, textIn } from '@meanwhile/domain/translated'
import type { MessageKey, Translate } from '@meanwhile/messages/messages'
import { formatDate, formatDay, monthName } from './format.ts'

/** What of a project a date needs to be said: the days of its events, and what the project calls them. */
export interface DatedProject {
  anchors: Anchors
  facts: { events: Readonly<Record<string, Titles>> }
}

const yearOf = (date: PartialDate) => date.slice(0, 4)

/** What the project calls an event, else the product's name for it, else its code. */
export function eventName(code: string, t: Translate, project: Pick<DatedProject, 'facts'> | null): string {
  const own = textIn(project?.facts.events[code] ?? {}, [t.locale, 'en'])?.text
  if (own) return own
  return code === 'START' || code === 'GA' ? t(`date.event.${code}`) : code
}

function relativeWords(date: PartialDate, t: Translate, project: DatedProject | null): string {
  const month = projectMonth(date)
  if (month !== undefined) return t('date.projectMonth', { number: String(month) })
  const parts = relativeParts(date)
  if (!parts) return date
  const event = eventName(parts.code, t, project)
  if (parts.count === 0) return t('date.at', { event })
  const count = Math.abs(parts.count)
  return t(`date.${parts.count < 0 ? 'before' : 'after'}.${parts.unit}`, { event, count })
}

function words(date: PartialDate, t: Translate, project: DatedProject | null, day: (day: string) => string): string {
  const year = yearOf(date)
  const month = () => monthName(Number(date.slice(5, 7)), t.locale)
  switch (precisionOf(date)) {
    case 'day':
      return day(date)
    case 'time':
      return t('date.time', { day: day(date.slice(0, 10)), time: date.slice(11) })
    case 'month':
      return t('date.month', { year, month: month() })
    case 'mid-month':
      return t('date.mid', { year, month: month() })
    case 'season': {
      const key = `date.season.${date.slice(5)}` as MessageKey
      return t.fill(key, { year, next: String(Number(year) + 1) })
    }
    case 'quarter':
      return t('date.quarter', { year, quarter: date.slice(6) })
    case 'year':
      return t('date.year', { year })
    case 'relative':
    case undefined:
      return relativeWords(date, t, project)
  }
}

/** A date at the precision that its source had, in full: "January 2022", never an invented day. */
export function dateWords(date: PartialDate, t: Translate, project: DatedProject | null): string {
  return words(date, t, project, (day) => formatDate(day, t.locale))
}

/** The same for where there is little room: "Oct 29", "Oct 29, 14:30", "spring 2022"; a month of the project is "M18". */
export function shortDateWords(date: PartialDate, t: Translate, project: DatedProject | null): string {
  return projectMonth(date) === undefined ? words(date, t, project, (day) => formatDay(day, t.locale)) : date
}

/** A date that counts from an event, with the days that it means as far as they are known. */
export function resolvedDateWords(date: PartialDate, t: Translate, project: DatedProject): string {
  const range = precisionOf(date) === 'relative' ? rangeOf(date, project.anchors) : null
  const plain = dateWords(date, t, project)
  if (!range) return plain
  const [from, to] = [formatDate(range.sortFrom, t.locale), formatDate(range.sortTo, t.locale)]
  return t('date.resolved', { date: plain, days: from === to ? from : t('date.span', { from, to }) })
}
