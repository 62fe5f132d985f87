import { isLocale, type Locale } from '@meanwhile/messages/locale'
import { useQuery } from '@tanstack/react-query'
import { changeLocale, currentTranslate } from './locale-store.ts'
import { keepLetterKeys } from './preference.ts'
import { meQuery } from './queries.ts'
import { closeSocket } from './socket.ts'
import { queryClient, trpcClient } from './trpc.ts'

export type Person = NonNullable<Awaited<ReturnType<typeof trpcClient.account.me.query>>>

/** Who is signed in; null: nobody; undefined: not known, such as without a network. */
export function usePerson(): Person | null | undefined {
  return useQuery(meQuery()).data
}

/** The same before a page is shown. Speaks the language of the person from then on. */
export async function readPerson(): Promise<Person | null | undefined> {
  try {
    const person = await queryClient.ensureQueryData(meQuery())
    if (person) keepLetterKeys(person.letterKeys)
    if (isLocale(person?.locale)) await changeLocale(person.locale)
    return person
  } catch {
    return undefined
  }
}

/** What was asked for on the pages of one person is nothing for the next. At the front door all of that is inactive. */
function forgetAnswers(): void {
  closeSocket()
  queryClient.removeQueries({ type: 'inactive' })
}

export async function welcome(person: Person): Promise<void> {
  forgetAnswers()
  queryClient.setQueryData(meQuery().queryKey, person)
  keepLetterKeys(person.letterKeys)
  // A visitor who plays somebody of the demonstration goes on in the language of the front door.
  if (person.demo) await chooseOwnLocale(currentTranslate().locale)
  else if (isLocale(person.locale)) await changeLocale(person.locale)
}

export async function signOut(): Promise<void> {
  await trpcClient.account.signOut.mutate()
  forgetAnswers()
  queryClient.setQueryData(meQuery().queryKey, null)
}

/** Changes the language here and, for somebody who is signed in, everywhere. */
export async function chooseOwnLocale(locale: Locale): Promise<void> {
  await changeLocale(locale)
  const person = queryClient.getQueryData(meQuery().queryKey)
  if (!person) return
  changePerson({ locale })
  await trpcClient.account.setLocale.mutate({ locale })
}

export function changePerson(changed: Partial<Person>): void {
  queryClient.setQueryData(meQuery().queryKey, (person) => person && { ...person, ...changed })
}
