import type { Activity } from '@meanwhile/domain/activity/activity'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { describe, expect, it } from 'vitest'
import {
  groupActivities,
  isFiltering,
  matchesFilter,
  readActivityFilter,
  writeActivityFilter,
} from './activity-filter.ts'

const activity = (id: string, fields: Partial<Activity>): Activity => ({
  id,
  ...blankActivity({ type: 'training_visit', titles: { en: id } }),
  stage: 'planned',
  archivedAt: null,
  ...fields,
})

const kiel = activity('kiel', { start: '2022-03', hostPartnerId: 'kitz', phaseId: 'p2' })
const riga = activity('riga', { start: '2022-01', stage: 'reported', phaseId: 'p1' })
const later = activity('later', { start: '2023', type: 'seminar' })
const never = activity('never', {})

describe('the list of activities', () => {
  it('has its filter in the address', () => {
    const filter = readActivityFilter('?type=seminar&host=none&stage=planned&phase=p1&group=phase&archived=1')
    expect(readActivityFilter(writeActivityFilter(filter))).toEqual(filter)
    expect(writeActivityFilter(readActivityFilter('?type=party&stage=scouting&group=moon'))).toBe('')
    expect(isFiltering(filter)).toBe(true)
    expect(isFiltering(readActivityFilter('?group=phase'))).toBe(false)
  })

  it('shows what matches all of it', () => {
    const found = (search: string) =>
      [kiel, riga, later, never].filter((one) => matchesFilter(one, readActivityFilter(search))).map(({ id }) => id)
    expect(found('')).toHaveLength(4)
    expect(found('?host=kitz')).toEqual(['kiel'])
    expect(found('?host=none&type=training_visit')).toEqual(['riga', 'never'])
    expect(found('?stage=reported')).toEqual(['riga'])
  })

  it('is in the order of time, what has no date last, by year or by phase', () => {
    const all = [never, later, kiel, riga]
    const shown = (group: 'year' | 'phase' | 'none') =>
      groupActivities(all, group, {}, ['p1', 'p2']).map(({ key, activities }) => [
        key,
        ...activities.map(({ id }) => id),
      ])
    expect(shown('year')).toEqual([
      ['2022', 'riga', 'kiel'],
      ['2023', 'later'],
      ['', 'never'],
    ])
    expect(shown('phase')).toEqual([
      ['p1', 'riga'],
      ['p2', 'kiel'],
      ['', 'later', 'never'],
    ])
    expect(shown('none')).toEqual([['', 'riga', 'kiel', 'later', 'never']])
  })
})
