import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { bareCard } from '@meanwhile/domain/card/card'
import { blankPhase } from '@meanwhile/domain/phase/blank-phase'
import type { Session } from '@meanwhile/domain/session/session'
import { expect, test } from 'vitest'
import { itemOfActivity, itemOfCard, itemOfPhase } from './items.ts'

const activity = {
  id: 'activity0001',
  stage: 'planned' as const,
  archivedAt: null,
  ...blankActivity({ type: 'seminar', titles: { en: 'Talk' } }),
}
const card = bareCard({ id: 'card00000001', boardId: 'b', listId: 'l', position: 'a0', title: 'Roof', kind: 'task' })

test('an activity moves the days on which it is held, or what was announced as long as these are not known', () => {
  const announced = itemOfActivity({ ...activity, start: '2022-01' }, true, [], {})
  expect(announced.dates).toEqual({ from: '2022-01', to: null })
  expect(announced.replan({ from: '2022-02', to: null })).toMatchObject([
    { type: 'activity.edit', body: { fields: { start: '2022-02', end: null } } },
  ])
  const held = itemOfActivity(
    { ...activity, start: '2022-01', heldFrom: '2022-01-10', heldTo: '2022-01-12' },
    true,
    [],
    {},
  )
  expect(held.replan({ from: '2022-01-11', to: '2022-01-13' })).toMatchObject([
    { body: { fields: { heldFrom: '2022-01-11', heldTo: '2022-01-13' } } },
  ])
})

test('a phase that is told in months of the project stays told so', () => {
  const phase = itemOfPhase(
    {
      ...blankPhase({ titles: { en: 'One' }, position: 'a0' }),
      id: 'phase0000001',
      fromMonth: 1,
      toMonth: 6,
      archivedAt: null,
    },
    true,
  )
  expect(phase.dates).toEqual({ from: 'M1', to: 'M6' })
  expect(phase.replan({ from: 'M2', to: 'M8' })).toMatchObject([{ body: { fields: { fromMonth: 2, toMonth: 8 } } }])
  expect(phase.replan({ from: '2026-05', to: 'M8' })).toMatchObject([
    { body: { fields: { start: '2026-05', end: 'M8' } } },
  ])
})

test('a card with one date moves its due date, and gets a start when it is drawn longer', () => {
  const item = itemOfCard({ ...card, due: '2022-01-10' }, 'en', true)
  expect(item.replan({ from: '2022-01-12', to: null })).toMatchObject([
    { type: 'card.due', body: { value: '2022-01-12' } },
  ])
  expect(item.replan({ from: '2022-01-10', to: '2022-01-14' }).map(({ type }) => type)).toEqual([
    'card.start',
    'card.due',
  ])
})

test('an activity takes its sessions along when all of it moves by days, and leaves them when it only gets longer', () => {
  const session: Session = {
    id: 'session00001',
    activityId: activity.id,
    day: '2022-01-11',
    start: '09:00',
    end: null,
    kind: 'workshop',
    titles: { en: 'Roofs' },
    leaderIds: [],
    siteId: null,
    room: null,
    position: 'a0',
    archivedAt: null,
  }
  const held = itemOfActivity({ ...activity, heldFrom: '2022-01-10', heldTo: '2022-01-12' }, true, [session], {})
  expect(held.replan({ from: '2022-01-15', to: '2022-01-17' })).toMatchObject([
    { type: 'session.edit', body: { fields: { day: '2022-01-16' } } },
    { type: 'activity.edit' },
  ])
  expect(held.replan({ from: '2022-01-10', to: '2022-01-13' })).toMatchObject([{ type: 'activity.edit' }])
})
