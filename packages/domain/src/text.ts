import * as z from 'zod/mini'

// Half a surrogate pair (\p{Cs}) is no text: UTF-8 cannot carry it, and PostgreSQL's jsonb refuses it.

/** A line of text that a person typed: trimmed, never empty, without control characters that would break a line. */
export const line = (maxLength: number) =>
  z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(maxLength), z.regex(/^[^\u0000-\u001f\u007f\u2028\u2029\p{Cs}]*$/u))

/** Several lines, possibly none. */
export const paragraph = (maxLength: number) =>
  z.string().check(z.maxLength(maxLength), z.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]*$/u))

/** ISO 8601 instant in UTC with milliseconds, as `Date.prototype.toISOString` prints it. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/))

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A calendar day `YYYY-MM-DD`. Not an instant: a day has no time zone. */
export const Day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
    if (year < 1 || month < 1 || month > 12 || date < 1 || date > (DAYS_IN_MONTH[month - 1] ?? 0)) return false
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
    return month !== 2 || date < 29 || leap
  }),
)

/** A language tag such as `lv` or `pt-PT`. */
export const Lang = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/))
