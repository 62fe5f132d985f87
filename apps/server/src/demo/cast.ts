import { demoId } from './demo-id.ts'
import type { Seed } from './seed.ts'

/** A person of the demo as an account: all of them are invented. */
export interface DemoPerson {
  id: string
  name: string
  email: string
  locale: string
}

export const userIdOf = (seedId: string) => demoId('user', seedId)

/** Everybody once, although some have a place in several projects. */
export function castOf(seed: Seed): DemoPerson[] {
  const places = seed.projects.flatMap(({ demoUsers }) => demoUsers)
  return places.flatMap((place) => {
    if (!('email' in place)) return []
    const { id, name, email, locale } = place
    return [{ id: userIdOf(id), name, email, locale }]
  })
}
