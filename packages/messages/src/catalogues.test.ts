import { REFUSALS } from '@meanwhile/domain/command'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { LOCALES, type Locale, PLURAL_CATEGORIES } from './locale.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import type { Area } from './messages.ts'

const CATALOGUES: Record<Locale, Readonly<Record<string, Area>>> = { en, lv, lt }

const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()

describe.each(LOCALES)('[L1] the catalogue of %s', (locale) => {
  const catalogue = CATALOGUES[locale]
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories

  it('knows the plural categories of its language', () => {
    expect([...PLURAL_CATEGORIES[locale]].sort()).toEqual([...categories].sort())
  })

  it('says every message with the same parameters and all plural forms', () => {
    const english: Readonly<Record<string, Area>> = en
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
