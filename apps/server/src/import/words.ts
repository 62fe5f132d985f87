import type { ImportWords } from '@meanwhile/domain/import/context'
import { readColour } from '@meanwhile/domain/trello/colours'
import type { Translate } from '@meanwhile/messages/messages'

/** The words that go into a board, in its language. */
export function importWords(t: Translate): ImportWords {
  return {
    untitled: t('import.untitled'),
    location: (place) => t('import.location', { place }),
    reminder(minutes, line) {
      const reminder = reminderWords(minutes, t)
      return line === null ? reminder : t('import.reminder.ofLine', { line: line.trim(), reminder })
    },
    labelNamed(name) {
      const colour = readColour(name)
      if (!colour) return t('import.labelPlain')
      const hue = t(`import.hue.${colour.hue}`)
      if (colour.shade === '_dark') return t('import.labelDark', { hue })
      return colour.shade === '_light' ? t('import.labelLight', { hue }) : t('import.label', { hue })
    },
  }
}

const HOUR = 60
const DAY = 24 * HOUR

/** In the largest unit that says it exactly. */
function reminderWords(minutes: number, t: Translate): string {
  if (minutes === 0) return t('import.reminder.now')
  if (minutes % DAY === 0) return t('import.reminder.days', { count: minutes / DAY })
  if (minutes % HOUR === 0) return t('import.reminder.hours', { count: minutes / HOUR })
  return t('import.reminder.minutes', { count: minutes })
}
