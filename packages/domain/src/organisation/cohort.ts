import type { Partner } from '../partner/partner.ts'

/** What is counted of several projects together. */
export interface CohortFigures {
  networks: number
  partners: number
  countries: number
  /** Of every hundred partners of whom somebody has said, so many are new to the programme; null: nobody has said of any. */
  newcomers: number | null
}

type Counted = Pick<Partner, 'country' | 'newcomer'>

/** The share of newcomers among the partners of whom it is known. */
export function newcomerShare(partners: readonly Pick<Partner, 'newcomer'>[]): number | null {
  const known = partners.filter(({ newcomer }) => newcomer !== null)
  if (known.length === 0) return null
  return Math.round((known.filter(({ newcomer }) => newcomer).length / known.length) * 100)
}

/** An organisation that is a partner of two projects counts in both, as the programmes count it. */
export function cohortFigures(projects: readonly { partners: readonly Counted[] }[]): CohortFigures {
  const partners = projects.flatMap((project) => project.partners)
  return {
    networks: projects.length,
    partners: partners.length,
    countries: new Set(partners.map(({ country }) => country)).size,
    newcomers: newcomerShare(partners),
  }
}
