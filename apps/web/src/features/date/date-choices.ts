import { toldAs } from '@meanwhile/domain/partial-date-shift'
import type { Translate } from '@meanwhile/messages/messages'
import { type DatedProject, eventName } from '@meanwhile/wording/partial-date-words'

export const TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
export const QUARTERS = [1, 2, 3, 4] as const
/** Events that any project has, whether their day is known yet or not. */
const USUAL = ['START', 'GA']

export const seasonOf = (day: string): string => toldAs('season', day).slice(5)

/** The events that a date can count from. */
export function eventChoices(project: DatedProject, chosen: string, t: Translate) {
  const { anchors } = project
  const codes = [...new Set([...USUAL, ...Object.keys(anchors), chosen])]
  return codes.map((code) => {
    const event = eventName(code, t, project)
    return { value: code, label: anchors[code] === undefined ? t('dateField.eventWithoutDay', { event }) : event }
  })
}
