import { expect, test } from 'vitest'
import { messageProblems } from './messages-laws.ts'

const en = { card: { title: 'Title of {name}', count: { one: '{count} card', other: '{count} cards' } } }
const code = (text: string) => [{ path: 'a.ts', text }]
const all = code(`t('card.title', { name }); t('card.count', { count })`)

test('texts that agree are fine, and a form may spell its number out', () => {
  const lv = {
    card: { title: '{name} nosaukums', count: { zero: 'nav', one: '{count} kartīte', other: '{count} kartītes' } },
  }
  expect(messageProblems({ en, lv }, all)).toEqual([])
})

test('a lost place, an empty text and a text without a reader are found', () => {
  const lt = { card: { title: 'Pavadinimas', count: { one: '', other: '{count} kortelės' } } }
  expect(messageProblems({ en, lt }, code(`t('card.title')`))).toEqual([
    'card.title in lt: has {}, English has {name}.',
    'card.count in lt: the text is empty.',
    'card.count: no code shows this text.',
  ])
})

test('a key that is put together counts as shown', () => {
  expect(messageProblems({ en }, code('t(`card.${what}`)'))).toEqual([])
})
