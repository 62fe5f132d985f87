import { expect, it } from 'vitest'
import { cohortFigures, newcomerShare } from './cohort.ts'

const partner = (country: string, newcomer: boolean | null) => ({ country, newcomer })

it('[OR2] counts networks, partners, countries and the share of newcomers of whom it is known', () => {
  const projects = [
    { partners: [partner('LV', false), partner('IT', true), partner('ES', null)] },
    { partners: [partner('LV', true), partner('DE', false)] },
  ]
  expect(cohortFigures(projects)).toEqual({ networks: 2, partners: 5, countries: 4, newcomers: 50 })
  expect(cohortFigures([])).toEqual({ networks: 0, partners: 0, countries: 0, newcomers: null })
  expect(newcomerShare([partner('LV', null)])).toBe(null)
})
