import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { blankPhase } from '@meanwhile/domain/phase/blank-phase'
import { expect, it } from 'vitest'
import { NO_DAY } from './carry.ts'
import { moveActivity, movePhase, moveSession } from './move-things.ts'

const activity = {
  id: 'activity0001',
  stage: 'planned' as const,
  archivedAt: null,
  ...blankActivity({ type: 'seminar', titles: { en: 'Talk' } }),
}
const session = {
  id: 'session00001',
  activityId: activity.id,
  day: '2026-11-11',
  start: '09:00',
  end: null,
  kind: 'workshop' as const,
  titles: { en: 'Roofs' },
  leaderIds: [],
  siteId: null,
  room: null,
  position: 'a0',
  archivedAt: null,
}

it('[AC5] an activity is carried by days with its sessions; an announced one is held where it is put', () => {
  const held = { ...activity, start: '2026-autumn', heldFrom: '2026-11-10', heldTo: '2026-11-12' }
  expect(moveActivity(held, [session], '2026-11-11', '2026-11-13', {})).toMatchObject([
    { type: 'session.edit', body: { fields: { day: '2026-11-13' } } },
    { type: 'activity.edit', body: { fields: { heldFrom: '2026-11-12', heldTo: '2026-11-14' } } },
  ])
  expect(moveActivity({ ...activity, start: '2026-11' }, [], null, '2026-11-13', {})).toMatchObject([
    { body: { fields: { heldFrom: '2026-11-13', heldTo: null } } },
  ])
  expect(moveActivity(held, [session], '2026-11-11', NO_DAY, {})).toMatchObject([
    { body: { fields: { heldFrom: null, heldTo: null } } },
  ])
  expect(moveActivity({ ...activity, start: '2026-11-13' }, [], '2026-11-13', NO_DAY, {})).toEqual([])
  expect(moveActivity(held, [session], '2026-11-11', '2026-11-11', {})).toEqual([])
})

it('a session keeps its hour, and moves on its own wall by as many days as on the reader’s', () => {
  expect(moveSession(session, '2026-11-12', '2026-11-14')).toMatchObject([{ body: { fields: { day: '2026-11-13' } } }])
  expect(moveSession(session, '2026-11-12', '2026-11-12')).toEqual([])
})

it('a phase goes by months of the project', () => {
  const phase = {
    ...blankPhase({ titles: { en: 'One' }, position: 'a0' }),
    id: 'phase0000001',
    fromMonth: 1,
    toMonth: 6,
    archivedAt: null,
  }
  const anchors = { START: '2026-01-01' }
  expect(movePhase(phase, '2026-01-01', '2026-02-01', anchors)).toMatchObject([
    { body: { fields: { fromMonth: 2, toMonth: 7 } } },
  ])
  expect(movePhase(phase, '2026-01-01', '2026-01-10', anchors)).toEqual([])
})
