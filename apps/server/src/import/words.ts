import type { ImportWords } from '@meanwhile/domain/import/context'
import { readColour } from '@meanwhile/domain/trello/colours'
import type { Translate } from '@meanwhile/messages/messages'

/** The words that go into a board, in its language. */
export function importWords(t: Translate): ImportWords {
  return {
    untitled: t('import.untitled'),
    location: (place) => t('import.location', { place }),
    labelNamed(name) {
      const colour = readColour(name)
      if (!colour) return t('import.labelPlain')
      const hue = t(`import.hue.${colour.hue}`)
      if (colour.shade === '_dark') return t('import.labelDark', { hue })
      return colour.shade === '_light' ? t('import.labelLight', { hue }) : t('import.label', { hue })
    },
  }
}
