import { COLOURS, PATTERNS } from '@meanwhile/domain/colour'
import type { Partner } from '@meanwhile/domain/partner/partner'

/** The first hue that no partner has; once all are taken, the same hues with the next pattern. */
export function freshHue(partners: readonly Partner[]): Pick<Partner, 'colour' | 'pattern'> {
  const taken = new Set(partners.map(({ colour, pattern }) => `${colour}/${pattern}`))
  for (const pattern of PATTERNS) {
    for (const colour of COLOURS) if (!taken.has(`${colour}/${pattern}`)) return { colour, pattern }
  }
  return { colour: COLOURS[partners.length % COLOURS.length] ?? COLOURS[0], pattern: PATTERNS[0] }
}
