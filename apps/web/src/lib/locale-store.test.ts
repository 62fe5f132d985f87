import { beforeEach, expect, test, vi } from 'vitest'

type Store = typeof import('./locale-store.ts')
let store: Store

beforeEach(async () => {
  vi.resetModules()
  localStorage.clear()
  localStorage.setItem('meanwhile.locale', 'en')
  store = await import('./locale-store.ts')
})

const isWhole = () => store.currentTranslate()('board.archive.title') !== 'board.archive.title'

test('the first paint waits for the texts that it needs, and for no other', async () => {
  await store.startMessages()
  expect(store.currentTranslate()('shell.product')).toBe('Meanwhile')
  expect(isWhole()).toBe(false)
})

test('the other texts come without anything rendering again', async () => {
  await store.startMessages()
  const before = store.currentTranslate()
  const rendered = vi.fn()
  store.subscribeToLocale(rendered)
  await store.loadMoreTexts()
  expect(isWhole()).toBe(true)
  expect(store.currentTranslate()).toBe(before)
  expect(rendered).not.toHaveBeenCalled()
})

test('[L1] another language has as many texts as the one before it', async () => {
  await store.startMessages()
  await store.changeLocale('lv')
  expect(isWhole()).toBe(false)
  await store.loadMoreTexts()
  await store.changeLocale('lt')
  expect(store.currentTranslate().locale).toBe('lt')
  expect(isWhole()).toBe(true)
})

test('all texts and another language, asked for at once, come together', async () => {
  const started = store.startMessages()
  const more = store.loadMoreTexts()
  const changed = store.changeLocale('lt')
  await more
  expect(store.currentTranslate().locale).toBe('lt')
  expect(isWhole()).toBe(true)
  await Promise.all([started, changed])
  expect(document.documentElement.lang).toBe('lt')
})
