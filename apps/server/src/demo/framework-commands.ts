import type { Command } from '@meanwhile/domain/command'
import { objective } from '@meanwhile/domain/objective/commands'
import { blankPhase } from '@meanwhile/domain/phase/blank-phase'
import { phase } from '@meanwhile/domain/phase/commands'
import { place } from '@meanwhile/domain/place/commands'
import { laidOut, type Names } from './names.ts'
import type { Seed, SeedProject } from './seed.ts'
import { textsIn } from './seed-things.ts'
import { sourceText } from './source-text.ts'

/** The places that the project's partners, sites and activities name. */
export function placeCommands(seed: Seed, project: SeedProject, names: Names): Command[] {
  const organisations = project.partners.map(({ orgId }) => seed.organisations.find(({ id }) => id === orgId))
  const named = [...organisations, ...project.sites, ...project.activities].map((one) => one?.placeId)
  return seed.places
    .filter(({ id }) => named.includes(id))
    .map((one) => {
      const { id, country, timeZone, aliases, lat, lon } = one
      const fields = { names: one.names, aliases, country, timeZone, lat, lon, source: sourceText(one) }
      return place.create({ id: names.id('place', id), fields })
    })
}

/** What the application promised: phases and objectives. */
export function promiseCommands({ phases, plannedActivities }: SeedProject, names: Names): Command[] {
  return [
    ...laidOut(phases).map(([one, position]) =>
      phase.create({
        id: names.id('phase', one.id),
        fields: {
          ...blankPhase({ titles: one.title, position }),
          kind: one.kind,
          code: one.code,
          fromMonth: one.fromMonth ?? null,
          toMonth: one.toMonth ?? null,
          source: sourceText(one),
        },
      }),
    ),
    ...laidOut(plannedActivities).map(([one, position]) =>
      objective.create({
        id: names.id('objective', one.en),
        fields: { texts: textsIn(one), position, source: sourceText(one) },
      }),
    ),
  ]
}
