import type { Locale } from '@meanwhile/messages/locale'
import type { Translate } from '@meanwhile/messages/messages'
import { useSyncExternalStore } from 'react'
import { changeLocale, currentTranslate, subscribeToLocale } from './locale-store.ts'

export interface Messages {
  t: Translate
  locale: Locale
  /** For this device; a signed-in person's own language is kept by `features/shell`. */
  changeLocale: (locale: Locale) => Promise<void>
}

export function useMessages(): Messages {
  const t = useSyncExternalStore(subscribeToLocale, currentTranslate)
  return { t, locale: t.locale, changeLocale }
}
