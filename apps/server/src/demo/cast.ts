import { demoId } from './demo-id.ts'
import type { Seed, SeedPerson } from './seed.ts'

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
  const described = seed.projects
    .flatMap(({ demoUsers }) => demoUsers)
    .filter((user) => 'email' in user) as SeedPerson[]
  return described.map(({ id, name, email, locale }) => ({ id: userIdOf(id), name, email, locale }))
}
