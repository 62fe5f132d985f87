import { Organisation, StatedFigures } from '@meanwhile/domain/organisation/organisation'
import { expect, test } from 'vitest'
import { organisationId, organisationsOf, statedFiguresOf } from './register.ts'
import { readSeed } from './seed.ts'

test('every organisation of the file is in the register, a department under its municipality', async () => {
  const seed = await readSeed()
  const organisations = organisationsOf(seed).map((one) => Organisation.parse(one))
  expect(organisations).toHaveLength(seed.organisations.length)
  const education = organisations.find(({ id }) => id === organisationId('riga-education'))
  expect(education).toMatchObject({ kind: 'municipal_unit', parentId: organisationId('riga-council'), country: 'LV' })
  const ids = new Set(organisations.map(({ id }) => id))
  expect(organisations.every(({ parentId }) => parentId === null || ids.has(parentId))).toBe(true)
})

test('[OR2] the figures of the sources keep their qualifiers, their day and their words', async () => {
  const [cohort, latvian] = statedFiguresOf(await readSeed()).map((one) => StatedFigures.parse(one))
  expect(cohort?.figures).toEqual([
    { figure: 'networks', qualifier: '=', value: 23 },
    { figure: 'partners', qualifier: '=', value: 161 },
    { figure: 'countries', qualifier: '=', value: 25 },
    { figure: 'newcomers', qualifier: '≈', value: 37 },
  ])
  expect(cohort?.on).toBe('2018-12-04')
  expect(cohort?.source).toContain('161 partneris no 25 valstīm')
  expect(latvian?.figures).toEqual([{ figure: 'networks', qualifier: '=', value: 10 }])
  expect(latvian?.types).toEqual([
    { type: 'action_planning', count: 7 },
    { type: 'implementation', count: 1 },
    { type: 'transfer', count: 2 },
  ])
  expect(latvian?.note.en).toContain('second round')
  expect(latvian?.source).toContain('Citām Latvijas pašvaldībām vēl ir iespējams pievienoties')
  const named = [...(cohort?.networks ?? []), ...(latvian?.networks ?? [])].map(({ name }) => name)
  expect(named).toHaveLength(14)
  expect(named).toContain('Gen–Y City')
})
