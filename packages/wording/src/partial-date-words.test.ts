import { loadTranslator } from '@meanwhile/messages/catalogues'
import type { Locale } from '@meanwhile/messages/locale'
import { expect, it } from 'vitest'
import { dateWords, resolvedDateWords, shortDateWords } from './partial-date-words.ts'

const EXPECTED: Record<Locale, Record<string, string>> = {
  en: {
    '2022': '2022',
    '2022-01': 'January 2022',
    '2022-01-mid': 'mid-January 2022',
    '2022-Q3': 'Q3 2022',
    '2022-spring': 'spring 2022',
    '2022-winter': 'winter 2022–2023',
    '2022-10-29T14:30': 'October 29, 2022, 14:30',
    M18: 'month 18 of the project',
    'GA+24M': 'Grant agreement + 24 months',
    'START-1W': 'Start − 1 week',
    'EXPO+0D': 'EXPO',
  },
  lv: {
    '2022': '2022. gads',
    '2022-01': '2022. gada janvāris',
    '2022-01-mid': '2022. gada janvāris, vidus',
    '2022-Q3': '2022. gada 3. ceturksnis',
    '2022-spring': '2022. gada pavasaris',
    '2022-winter': '2022./2023. gada ziema',
    '2022-10-29': '2022. gada 29. oktobris',
    M18: 'projekta 18. mēnesis',
    'GA+24M': 'Dotācijas līgums + 24 mēneši',
    'GA+21D': 'Dotācijas līgums + 21 diena',
  },
  lt: {
    '2022': '2022 m.',
    '2022-01': '2022 m. sausis',
    '2022-Q3': '2022 m. 3 ketvirtis',
    '2022-autumn': '2022 m. ruduo',
    '2022-10-29': '2022 m. spalio 29 d.',
    'GA+10M': 'Dotacijos sutartis + 10 mėnesių',
    'GA+2W': 'Dotacijos sutartis + 2 savaitės',
  },
}

it.each(Object.keys(EXPECTED) as Locale[])('prints dates at their own precision in %s', async (locale) => {
  const t = await loadTranslator(locale)
  const printed = Object.keys(EXPECTED[locale]).map((date) => [date, dateWords(date, t, null)])
  expect(Object.fromEntries(printed)).toEqual(EXPECTED[locale])
})

it('is short where there is little room', async () => {
  const t = await loadTranslator('en')
  expect(shortDateWords('M18', t, null)).toBe('M18')
  expect(shortDateWords('1999-10-29T14:30', t, null)).toBe('Oct 29, 1999, 14:30')
})

it('says what a date from an event means, as far as that is known', async () => {
  const t = await loadTranslator('en')
  const project = { anchors: { GA: '2022-01-15', START: '2022-03-01' }, facts: { events: {} } }
  expect(resolvedDateWords('GA+2M', t, project)).toBe('Grant agreement + 2 months (March 15, 2022)')
  expect(resolvedDateWords('M2', t, project)).toBe('month 2 of the project (April 1, 2022 – April 30, 2022)')
  expect(resolvedDateWords('EXPO+2M', t, project)).toBe('EXPO + 2 months')
  expect(resolvedDateWords('2022-01', t, project)).toBe('January 2022')
})

it('[PF5] calls an event as the project does, in the language of the reader, else in English, else as it can', async () => {
  const events = { GA: { en: 'Grant signed', lv: 'Līgums parakstīts' }, EXPO: { lv: 'Izstāde' } }
  const project = { anchors: { GA: '2022-01-15' }, facts: { events } }
  const [en, lv, lt] = await Promise.all([loadTranslator('en'), loadTranslator('lv'), loadTranslator('lt')])
  expect(dateWords('GA+2M', en, project)).toBe('Grant signed + 2 months')
  expect(dateWords('GA+0D', lv, project)).toBe(lv('date.at', { event: 'Līgums parakstīts' }))
  expect(shortDateWords('GA+0D', lt, project)).toBe(lt('date.at', { event: 'Grant signed' }))
  expect(resolvedDateWords('GA+2M', en, project)).toBe('Grant signed + 2 months (March 15, 2022)')
  expect(dateWords('EXPO+0D', en, project)).toBe(en('date.at', { event: 'Izstāde' }))
  expect(dateWords('START+0D', en, project)).toBe(en('date.at', { event: en('date.event.START') }))
})
