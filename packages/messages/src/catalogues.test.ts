import { REFUSALS } from '@meanwhile/domain/command'
import { describe, expect, it } from 'vitest'
import { loadTexts, loadTranslator } from './catalogues.ts'
import { LOCALES, type Locale, PLURAL_CATEGORIES } from './locale.ts'
import { type Area, type Texts, translator } from './messages.ts'

/** Both parts, area by area. */
async function wholeCatalogue(locale: Locale): Promise<Readonly<Record<string, Area>>> {
  const areas: Record<string, Area> = {}
  for (const part of await loadTexts(locale, 'whole'))
    for (const [area, messages] of Object.entries<Area>(part)) areas[area] = { ...areas[area], ...messages }
  return areas
}

const english = await wholeCatalogue('en')

const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()

describe.each(LOCALES)('[L1] the catalogue of %s', async (locale) => {
  const catalogue = await wholeCatalogue(locale)
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories

  it('knows the plural categories of its language', () => {
    expect([...PLURAL_CATEGORIES[locale]].sort()).toEqual([...categories].sort())
  })

  it('says every message with the same parameters and all plural forms', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english))
    for (const [area, messages] of Object.entries(english)) {
      expect(Object.keys(catalogue[area]!).sort(), area).toEqual(Object.keys(messages).sort())
      for (const [key, source] of Object.entries(messages)) {
        const said = catalogue[area]![key]!
        const where = `${area}.${key}`
        if (typeof source === 'string') {
          expect(typeof said, where).toBe('string')
          expect(names(said as string), where).toEqual(names(source))
          expect((said as string).trim(), where).not.toBe('')
        } else {
          const forms = said as Record<string, string>
          expect(Object.keys(forms).sort(), where).toEqual([...categories].sort())
          for (const [category, text] of Object.entries(forms)) {
            const without = names(text).filter((name) => name !== 'count')
            expect(without, `${where} ${category}`).toEqual(names(source.other).filter((name) => name !== 'count'))
          }
          expect(names(forms.other!), `${where} other`).toContain('count')
        }
      }
    }
  })

  it('has a sentence for each reason why a command is refused', () => {
    expect(Object.keys(catalogue.refusal!)).toEqual(expect.arrayContaining([...REFUSALS]))
  })

  it('does not shout', () => {
    for (const messages of Object.values(catalogue))
      for (const message of Object.values(messages))
        for (const text of typeof message === 'string' ? [message] : Object.values(message))
          expect(text).not.toContain('!')
  })
})

describe('[L1] the two parts of a language', () => {
  it('share areas, and never a key', async () => {
    const [core = {}, more = {}] = (await loadTexts('en', 'whole')) as Record<string, Area>[]
    const keysOf = (part: Record<string, Area>) =>
      Object.entries(part).flatMap(([area, messages]) => Object.keys(messages).map((key) => `${area}.${key}`))
    expect(keysOf(more).filter((key) => keysOf(core).includes(key))).toEqual([])
  })

  it('are one for a reader, also when the second comes later', async () => {
    const parts: Texts[] = await loadTexts('lv', 'core')
    const t = translator('lv', parts)
    expect(t('board.archive.empty')).toBe('board.archive.empty')
    parts.splice(0, parts.length, ...(await loadTexts('lv', 'whole')))
    const whole = await loadTranslator('lv')
    expect(t('board.archive.empty')).toBe(whole('board.archive.empty'))
    expect(t('board.archive')).toBe(whole('board.archive'))
  })
})
