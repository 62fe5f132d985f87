import { loadTranslator } from '@meanwhile/messages/catalogues'
import type { Locale } from '@meanwhile/messages/locale'
import type { Translate } from '@meanwhile/messages/messages'

/** What stands on the screen, by the product's own keys: a message that goes breaks the build and not a search by text. */
export const t: Translate = await loadTranslator('en')

export const wordsOf = (locale: Locale): Promise<Translate> => loadTranslator(locale)
