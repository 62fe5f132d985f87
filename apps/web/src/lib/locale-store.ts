import { loadTexts, type Part } from '@meanwhile/messages/catalogues'
import { chooseLocale, isLocale, type Locale } from '@meanwhile/messages/locale'
import { type Texts, type Translate, translator } from '@meanwhile/messages/messages'

const STORED_AS = 'meanwhile.locale'

interface Wish {
  locale: Locale
  part: Part
}

let translate: Translate | null = null
let texts: Texts[] = []
let shown: Wish | null = null
let asked: Wish | null = null
const listeners = new Set<() => void>()

/** What the person chose on this device, else the first of the browser's languages that we speak. */
function preferredLocale(): Locale {
  const stored = localStorage.getItem(STORED_AS)
  return isLocale(stored) ? stored : chooseLocale(navigator.languages)
}

/** Loads the texts before the first paint, and only those that it needs. */
export function startMessages(): Promise<void> {
  return show({ locale: preferredLocale(), part: 'core' })
}

/** The texts of all that is not there from the start; from then on a language comes with all of its texts. */
export function loadMoreTexts(): Promise<void> {
  return show({ locale: asked?.locale ?? preferredLocale(), part: 'whole' })
}

/** Shows everything in another language and remembers it on this device. */
export function changeLocale(locale: Locale): Promise<void> {
  localStorage.setItem(STORED_AS, locale)
  return show({ locale, part: asked?.part ?? 'whole' })
}

/** Ends when the newest wish is shown, whoever had it. */
async function show(wish: Wish): Promise<void> {
  asked = wish
  if (shown?.locale === wish.locale && shown.part === wish.part) return
  const loaded = await load(wish)
  if (asked !== wish) {
    await show(asked)
    return
  }
  const sameLanguage = shown?.locale === wish.locale
  shown = wish
  if (sameLanguage) {
    // What is on the screen needed none of the new texts, so nothing renders again.
    texts.splice(0, texts.length, ...loaded)
    return
  }
  texts = loaded
  translate = translator(wish.locale, texts)
  document.documentElement.lang = wish.locale
  for (const listener of listeners) listener()
}

async function load(wish: Wish): Promise<Texts[]> {
  try {
    return await loadTexts(wish.locale, wish.part)
  } catch (error) {
    // A wish that failed is forgotten, so that the next one does not fail with it.
    if (asked === wish) asked = shown
    throw error
  }
}

export function currentTranslate(): Translate {
  if (!translate) throw new Error('startMessages has not finished')
  return translate
}

export function subscribeToLocale(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
