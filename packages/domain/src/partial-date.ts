import * as z from 'zod/mini'
import { Day } from './text.ts'

/** How exactly a date is known; the form of the text says it (docs/decisions/013). */
export type Precision = 'time' | 'day' | 'mid-month' | 'month' | 'season' | 'quarter' | 'year' | 'relative'

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof SEASONS)[number]

const FORMS: readonly (readonly [Precision, RegExp])[] = [
  ['day', /^\d{4}-\d{2}-\d{2}$/],
  ['time', /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/],
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['mid-month', /^\d{4}-(0[1-9]|1[0-2])-mid$/],
  ['season', /^\d{4}-(spring|summer|autumn|winter)$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['year', /^[1-9]\d{3}$/],
  ['relative', /^M(?:0|[1-9]\d{0,2})$/],
  ['relative', /^[A-Z]{1,6}[+-](?:0|[1-9]\d{0,3})[DWM]$/],
]

/** Moving a date on by up to centuries stays within four digits of a year; later ones are no dates of a project. */
const LAST_YEAR = 9000

/** The precision that a text's form stands for, or undefined when it is no partial date. */
export function precisionOf(text: string): Precision | undefined {
  const precision = FORMS.find(([, form]) => form.test(text))?.[0]
  if (precision !== 'relative' && Number(text.slice(0, 4)) > LAST_YEAR) return undefined
  const dated = precision === 'day' || precision === 'time'
  return dated && !Day.safeParse(text.slice(0, 10)).success ? undefined : precision
}

/**
 * A date as exactly as its source knew it: `2022-10-29`, `2022-10-29T14:30` (wall clock of the project's time zone),
 * `2022-01`, `2022-01-mid`, `2022-spring`, `2022-Q3`, `2022`, `M18` (month of the project), `GA+24M` (after an event
 * of the project; D, W or M).
 */
export const PartialDate = z.string().check(
  z.maxLength(20),
  z.refine((text) => precisionOf(text) !== undefined),
)
export type PartialDate = z.infer<typeof PartialDate>

/** Code of an event that dates count from. `START` is the first day of month M1. */
export const AnchorCode = z.string().check(z.regex(/^[A-Z]{1,6}$/))
