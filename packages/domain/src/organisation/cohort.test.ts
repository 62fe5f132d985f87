import { expect, it } from 'vitest'
import { cohortFigures, newcomersAmong } from './cohort.ts'

const partner = (country: string, newcomer: boolean | null) => ({ country, newcomer })

it('[OR2] counts networks, partners, countries and the share of newcomers, and says of how many partners it is known', () => {
  const projects = [
    { partners: [partner('LV', false), partner('IT', true), partner('ES', null)] },
    { partners: [partner('LV', true), partner('DE', false)] },
  ]
  expect(cohortFigures(projects)).toEqual({
    networks: 2,
    partners: 5,
    countries: 4,
    newcomers: { percent: 50, known: 4 },
  })
  expect(cohortFigures([])).toEqual({ networks: 0, partners: 0, countries: 0, newcomers: { percent: null, known: 0 } })
})

it('[OR2] gives no share of newcomers where fewer than half have said', () => {
  const [silent, old] = [partner('LV', null), partner('LV', false)]
  expect(newcomersAmong([silent, old])).toEqual({ percent: 0, known: 1 })
  expect(newcomersAmong([silent, silent, old])).toEqual({ percent: null, known: 1 })
  expect(newcomersAmong([silent])).toEqual({ percent: null, known: 0 })
})
