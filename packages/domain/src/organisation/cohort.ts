import type { Partner } from '../partner/partner.ts'

/** What is counted of several projects together. */
export interface CohortFigures {
  networks: number
  partners: number
  countries: number
  newcomers: Newcomers
}

/** How many partners are new to the programme, and of how many that is known. */
export interface Newcomers {
  /** Of every hundred partners of whom it is known; null: it is known of fewer than half, so a share would mislead. */
  percent: number | null
  /** Partners of whom it is known. */
  known: number
}

type Counted = Pick<Partner, 'country' | 'newcomer'>

export function newcomersAmong(partners: readonly Pick<Partner, 'newcomer'>[]): Newcomers {
  const known = partners.filter(({ newcomer }) => newcomer !== null)
  const share = known.filter(({ newcomer }) => newcomer).length / known.length
  const enough = known.length > 0 && known.length * 2 >= partners.length
  return { percent: enough ? Math.round(share * 100) : null, known: known.length }
}

/** An organisation that is a partner of two projects counts in both, as the programmes count it. */
export function cohortFigures(projects: readonly { partners: readonly Counted[] }[]): CohortFigures {
  const partners = projects.flatMap((project) => project.partners)
  return {
    networks: projects.length,
    partners: partners.length,
    countries: new Set(partners.map(({ country }) => country)).size,
    newcomers: newcomersAmong(partners),
  }
}
