import { addDays, addMonths } from '../calendar-day.ts'
import { PartialDate } from '../partial-date.ts'
import { toldAs } from '../partial-date-shift.ts'
import type { BoardTemplate } from './board-template.ts'

/**
 * What a template's dates count from: `T` its own day (an opening, the first day), `E` the day of the event on the
 * card, `END` the end of an agreement, `START` the first day of the project's month M1.
 */
export const TEMPLATE_ANCHORS = ['T', 'E', 'END', 'START'] as const
export type TemplateAnchor = (typeof TEMPLATE_ANCHORS)[number]

/** Days of them, as far as they are known. */
export type TemplateDays = { readonly [Anchor in TemplateAnchor]?: string | undefined }

function partsOf(due: string): { anchor: TemplateAnchor; count: number } | undefined {
  const [, month] = /^M(\d+)$/.exec(due) ?? []
  if (month !== undefined) return { anchor: 'START', count: Number(month) }
  const [, code, days] = /^(T|E|end)([+-]\d+)d$/.exec(due) ?? []
  const anchor = TEMPLATE_ANCHORS.find((known) => known === code?.toUpperCase())
  return anchor && { anchor, count: Number(days) }
}

/** The anchors that a template needs days of. */
export function anchorsOf(template: Pick<BoardTemplate, 'lists'>): TemplateAnchor[] {
  const dues = template.lists.flatMap(({ cards }) => cards.map(({ due }) => partsOf(due ?? '')?.anchor))
  return TEMPLATE_ANCHORS.filter((anchor) => dues.includes(anchor))
}

/**
 * A template's due as a date: a day, or for a month of the project a month. Without the day that it counts from a month
 * of the project stays relative, and anything else is unknown.
 */
export function templateDue(due: string | null, days: TemplateDays): PartialDate | null {
  const parts = partsOf(due ?? '')
  if (!parts) return null
  const day = days[parts.anchor]
  const date =
    parts.anchor !== 'START'
      ? day && addDays(day, parts.count)
      : day
        ? toldAs('month', addMonths(day, parts.count - 1))
        : `M${parts.count}`
  return PartialDate.safeParse(date).data ?? null
}
