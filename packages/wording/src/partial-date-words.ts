import { type PartialDate, precisionOf } from '@meanwhile/domain/partial-date'
import { type Anchors, projectMonth, rangeOf, relativeParts } from '@meanwhile/domain/partial-date-range'
import type { MessageKey, Translate } from '@meanwhile/messages/messages'
import { formatDate, formatDay, monthName } from './format.ts'

const yearOf = (date: PartialDate) => date.slice(0, 4)

/** An event's name where the product knows it, else its code. */
export function eventName(code: string, t: Translate): string {
  return code === 'START' || code === 'GA' ? t(`date.event.${code}`) : code
}

function relativeWords(date: PartialDate, t: Translate): string {
  const month = projectMonth(date)
  if (month !== undefined) return t('date.projectMonth', { number: String(month) })
  const parts = relativeParts(date)
  if (!parts) return date
  const event = eventName(parts.code, t)
  if (parts.count === 0) return t('date.at', { event })
  const count = Math.abs(parts.count)
  return t(`date.${parts.count < 0 ? 'before' : 'after'}.${parts.unit}`, { event, count })
}

function words(date: PartialDate, t: Translate, day: (day: string) => string): string {
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
      return relativeWords(date, t)
  }
}

/** A date at the precision that its source had, in full: "January 2022", never an invented day. */
export function dateWords(date: PartialDate, t: Translate): string {
  return words(date, t, (day) => formatDate(day, t.locale))
}

/** The same for where there is little room: "Oct 29", "Oct 29, 14:30", "spring 2022"; a month of the project is "M18". */
export function shortDateWords(date: PartialDate, t: Translate): string {
  return projectMonth(date) === undefined ? words(date, t, (day) => formatDay(day, t.locale)) : date
}

/** A date that counts from an event, with the days that it means as far as they are known. */
export function resolvedDateWords(date: PartialDate, t: Translate, anchors: Anchors): string {
  const range = precisionOf(date) === 'relative' ? rangeOf(date, anchors) : null
  const plain = dateWords(date, t)
  if (!range) return plain
  const days =
    range.sortFrom === range.sortTo
      ? formatDate(range.sortFrom, t.locale)
      : t('date.span', { from: formatDay(range.sortFrom, t.locale), to: formatDate(range.sortTo, t.locale) })
  return t('date.resolved', { date: plain, days })
}
