import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { changeLocale, startMessages } from '../../lib/locale-store.ts'
import type { Person } from '../../lib/person.ts'
import { SignInForm } from './sign-in-form.tsx'

const ANNA: Person = {
  id: 'a',
  name: 'Anna',
  email: 'anna@example.org',
  locale: null,
  demo: false,
  letterKeys: true,
  hasPassword: false,
}

type Answer = { data: unknown } | { refusal: string }
let answer: (procedure: string, input: Record<string, unknown>) => Answer

/** A server of one answer at a time, in the words of tRPC. */
function serve(url: string, init?: RequestInit): Promise<Response> {
  const procedure = new URL(url, 'http://localhost').pathname.replace('/trpc/', '')
  const inputs = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Record<
    string,
    Record<string, unknown>
  >
  const given = answer(procedure, inputs[0] ?? {})
  if ('data' in given) return Promise.resolve(Response.json([{ result: given }]))
  const error = { message: given.refusal, code: -32001, data: { code: 'UNAUTHORIZED', refusal: given.refusal } }
  return Promise.resolve(Response.json([{ error }], { status: 401 }))
}

beforeEach(async () => {
  vi.stubGlobal('fetch', serve)
  await startMessages()
  await changeLocale('en')
})
afterEach(cleanup)

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

async function toCode(onSignedIn: (person: Person) => Promise<void>) {
  render(<SignInForm onSignedIn={onSignedIn} />)
  type('E-mail address', 'anna@example.org')
  press('Send me a code')
  await screen.findByLabelText('Code from the e-mail')
}

it('takes a pasted code with gaps and signs in without another click', async () => {
  const entered = vi.fn(() => Promise.resolve())
  answer = (procedure, input) =>
    procedure === 'account.signInWithCode' && input.code === '123456'
      ? { data: { needsName: false, me: ANNA } }
      : { data: null }
  await toCode(entered)
  type('Code from the e-mail', '123 456')
  await waitFor(() => expect(entered).toHaveBeenCalledWith(ANNA))
})

it('asks somebody new for a name and sends it with the same code', async () => {
  const entered = vi.fn(() => Promise.resolve())
  answer = (procedure, input) => {
    if (procedure !== 'account.signInWithCode') return { data: null }
    return input.name === 'Anna' && input.code === '123456'
      ? { data: { needsName: false, me: ANNA } }
      : { data: { needsName: true } }
  }
  await toCode(entered)
  type('Code from the e-mail', '123456')
  await screen.findByLabelText('Your name')
  type('Your name', ' Anna ')
  press('Go on')
  await waitFor(() => expect(entered).toHaveBeenCalledWith(ANNA))
})

it('says in words what is wrong with a code, and lets it be corrected', async () => {
  answer = (procedure) => (procedure === 'account.signInWithCode' ? { refusal: 'wrong-code' } : { data: null })
  await toCode(() => Promise.resolve())
  type('Code from the e-mail', '000000')
  expect((await screen.findByRole('alert')).textContent).toContain('This code is not right')
  expect(screen.getByLabelText('Code from the e-mail').getAttribute('aria-invalid')).toBe('true')
})

it('says when the server cannot be reached', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  render(<SignInForm onSignedIn={() => Promise.resolve()} />)
  type('E-mail address', 'anna@example.org')
  press('Send me a code')
  expect((await screen.findByRole('alert')).textContent).toContain('The server does not answer')
})

it('signs in with a password', async () => {
  const entered = vi.fn(() => Promise.resolve())
  answer = (procedure) => (procedure === 'account.signInWithPassword' ? { data: ANNA } : { refusal: 'wrong-password' })
  render(<SignInForm onSignedIn={entered} />)
  type('E-mail address', 'anna@example.org')
  press('I have a password')
  type('Password', 'a sentence to remember')
  press('Sign in')
  await waitFor(() => expect(entered).toHaveBeenCalledWith(ANNA))
})
