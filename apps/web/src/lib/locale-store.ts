import { loadTranslator } from '@meanwhile/messages/catalogues'
import { chooseLocale, isLocale, type Locale } from '@meanwhile/messages/locale'
import type { Translate } from '@meanwhile/messages/messages'

const STORED_AS = 'meanwhile.locale'

let translate: Translate | null = null
const listeners = new Set<() => void>()

/** What the person chose on this device, else the first of the browser's languages that we speak. */
function preferredLocale(): Locale {
  const stored = localStorage.getItem(STORED_AS)
  return isLocale(stored) ? stored : chooseLocale(navigator.languages)
}

/** Loads the texts before the first paint. */
export function startMessages(): Promise<void> {
  return show(preferredLocale())
}

/** Shows everything in another language and remembers it on this device. */
export async function changeLocale(locale: Locale): Promise<void> {
  localStorage.setItem(STORED_AS, locale)
  if (translate?.locale !== locale) await show(locale)
}

async function show(locale: Locale): Promise<void> {
  translate = await loadTranslator(locale)
  document.documentElement.lang = locale
  for (const listener of listeners) listener()
}

export function currentTranslate(): Translate {
  if (!translate) throw new Error('startMessages has not finished')
  return translate
}

export function subscribeToLocale(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
