import type { Activity } from '@meanwhile/domain/activity/activity'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import type { Session } from '@meanwhile/domain/session/session'
import { expect, it } from 'vitest'
import { activitiesOf, nextSession } from './my-activities.ts'

const activity = (id: string, fields: Partial<Activity>): Activity => ({
  id,
  ...blankActivity({ type: 'training_visit', titles: { en: id } }),
  stage: 'planned',
  archivedAt: null,
  ...fields,
})

const session = (id: string, day: string | null, start: string | null, end: string | null) =>
  ({ id, day, start, end, archivedAt: null }) as Session

it('a trainer sees what they train in or their partner hosts, what is over after what is to come', () => {
  const rows = [
    activity('reported', { trainerIds: ['me'], stage: 'reported', start: '2022-01' }),
    activity('late', { trainerIds: ['me'], start: '2023' }),
    activity('hosted', { hostPartnerId: 'ours', start: '2022-05' }),
    activity('others', { hostPartnerId: 'theirs' }),
    activity('nobody', {}),
    activity('gone', { trainerIds: ['me'], archivedAt: '2022-01-01T00:00:00.000Z' }),
  ]
  const { coming, over } = activitiesOf({ id: 'me', partnerId: 'ours' }, rows, {})
  expect(coming.map(({ id }) => id)).toEqual(['hosted', 'late'])
  expect(over.map(({ id }) => id)).toEqual(['reported'])
  expect(activitiesOf({ id: 'me', partnerId: null }, rows, {}).coming.map(({ id }) => id)).toEqual(['late'])
})

it('the next session is the one that goes on, or the first to come', () => {
  const rows = [
    session('tomorrow', '2022-01-19', '09:00', null),
    session('now', '2022-01-18', '09:30', '10:30'),
    session('open', null, null, null),
  ]
  expect(nextSession(rows, '2022-01-18T10:00')?.id).toBe('now')
  expect(nextSession(rows, '2022-01-18T10:31')?.id).toBe('tomorrow')
  expect(nextSession(rows, '2022-01-20T00:00')).toBeUndefined()
})
