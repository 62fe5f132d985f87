import { type ReactNode, use, useEffect } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { signInPath, signInPattern } from '../../lib/paths.ts'
import { readPerson, usePerson } from '../../lib/person.ts'

let looked: Promise<unknown> | undefined

function firstLook(): Promise<unknown> {
  looked ??= readPerson()
  return looked
}

/**
 * Shows the pages inside to whoever is signed in; others, and those whose session ended meanwhile, go to the front door
 * and come back afterwards. Not knowing (no network) is no reason to turn somebody away.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  use(firstLook())
  const person = usePerson()
  useEffect(() => {
    const { pathname, search } = window.location
    // React may run an effect twice in development: the front door is no place to come back to.
    if (person !== null || pathname === signInPattern) return
    navigate(signInPath(pathname + search), { replace: true })
  }, [person])
  return person === null ? null : children
}
