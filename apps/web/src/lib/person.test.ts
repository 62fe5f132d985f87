import { beforeEach, expect, it, vi } from 'vitest'
import { changeLocale, currentTranslate, startMessages } from './locale-store.ts'
import { chooseOwnLocale, type Person, readPerson, signOut, welcome } from './person.ts'
import { queryClient } from './trpc.ts'

const ANNA: Person = {
  id: 'anna00000000',
  name: 'Anna Ozola',
  email: 'anna@example.org',
  locale: 'lv',
  demo: false,
  letterKeys: true,
  hasPassword: false,
}

/** What the server was asked, and what it answers with: by procedure. */
let asked: [string, unknown][] = []
let answers: Record<string, unknown> = {}

beforeEach(async () => {
  asked = []
  answers = {}
  queryClient.clear()
  localStorage.clear()
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    const path = new URL(url, 'http://localhost').pathname.replace('/trpc/', '')
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {}
    const calls = path.split(',')
    calls.forEach((name, place) => asked.push([name, body[place]]))
    const results = calls.map((name) => ({ result: { data: answers[name] ?? null } }))
    return Promise.resolve(Response.json(results))
  })
  await startMessages()
  await changeLocale('en')
})

it('[L3] speaks the language that the person chose elsewhere', async () => {
  answers['account.me'] = ANNA
  expect(await readPerson()).toEqual(ANNA)
  expect(currentTranslate().locale).toBe('lv')
  expect(document.documentElement.lang).toBe('lv')
})

it('[L3] tells the server when a person chooses another language, and remembers it on the device', async () => {
  await welcome(ANNA)
  await chooseOwnLocale('lt')
  expect(currentTranslate()('shell.signOut')).toBe('Atsijungti')
  expect(asked).toContainEqual(['account.setLocale', { locale: 'lt' }])
  expect(localStorage.getItem('meanwhile.locale')).toBe('lt')
})

it('[L3] keeps the language of somebody who is not signed in on the device only', async () => {
  await chooseOwnLocale('lv')
  expect(asked).toEqual([])
  expect(localStorage.getItem('meanwhile.locale')).toBe('lv')
})

it('lets a visitor of the demonstration go on in their own language', async () => {
  await welcome({ ...ANNA, demo: true })
  expect(currentTranslate().locale).toBe('en')
})

it('leaves nothing of a person who has signed out', async () => {
  await welcome(ANNA)
  queryClient.setQueryData(['hers'], 1)
  await signOut()
  expect(await readPerson()).toBeNull()
  expect(queryClient.getQueryData(['hers'])).toBeUndefined()
})

it('does not take a server that is away for a signed-out person', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await readPerson()).toBeUndefined()
})
