import { describe, expect, it } from 'vitest'
import { attempt, done, id, sampleProject } from '../sample-project.test-support.ts'
import { setStage } from '../stage/set-stage.ts'
import { historyOf } from '../stage/stage-history.ts'
import { voidStage } from '../stage/void-stage.ts'
import type { Reader } from '../tables.ts'
import type { Activity } from './activity.ts'
import { activity as activities } from './commands.ts'
import { stageByClock } from './stage-by-clock.ts'

const ref = { kind: 'activity' as const, thingId: id('activity', 1) }
const held = { heldFrom: '2026-01-10', heldTo: '2026-01-12' }

const projectWith = (fields: Partial<Activity>, stage: Activity['stage'] = 'confirmed'): Reader => {
  const dated = done(
    sampleProject(),
    activities.edit({ id: ref.thingId, fields: { start: null, end: null, ...fields } }),
  )
  return dated.get('activities', ref.thingId)?.stage === stage
    ? dated
    : done(dated, setStage({ changeId: id('stage', 70), ...ref, stage, on: '2025-12-01' }))
}

function by(project: Reader, today: string, anchors = {}) {
  const activity = project.get('activities', ref.thingId)!
  return stageByClock(activity, historyOf(project, activity.id, { voided: true }), anchors, today)
}

describe('[EV6] the calendar moves an activity on', () => {
  it('runs from its first day, and is to be followed up after its last', () => {
    const project = projectWith(held)
    expect(by(project, '2026-01-09')).toBeNull()
    expect(by(project, '2026-01-10')).toMatchObject({ stage: 'running', on: '2026-01-10' })
    expect(by(project, '2026-01-12')).toMatchObject({ stage: 'running', on: '2026-01-10' })
    expect(by(project, '2026-01-13')).toMatchObject({ stage: 'follow_up', on: '2026-01-13' })
    expect(by(project, '2026-02-20')).toMatchObject({ stage: 'follow_up', on: '2026-01-13' })
  })

  it('of one that nobody moved since it was planned, too; of an idea, or what is further on, nothing', () => {
    expect(by(projectWith(held, 'planned'), '2026-01-10')?.stage).toBe('running')
    for (const stage of ['idea', 'cancelled', 'reported', 'follow_up'] as const) {
      expect(by(projectWith(held, stage), '2026-02-01'), stage).toBeNull()
    }
    expect(by(projectWith(held, 'follow_up'), '2026-01-11'), 'never backwards').toBeNull()
    expect(by(projectWith(held, 'running'), '2026-01-11')).toBeNull()
    expect(by(projectWith(held, 'running'), '2026-01-13')?.stage).toBe('follow_up')
  })

  it('needs the day: announced to the day counts, a month does not, nor does an event without a day', () => {
    expect(by(projectWith({ heldFrom: null, heldTo: null, start: '2026-01-10' }), '2026-01-11')?.stage).toBe(
      'follow_up',
    )
    expect(by(projectWith({ heldFrom: null, heldTo: null, start: '2026-01' }), '2026-03-01')).toBeNull()
    const relative = projectWith({ heldFrom: null, heldTo: null, start: 'GA+1W' })
    expect(by(relative, '2026-01-08')).toBeNull()
    expect(by(relative, '2026-01-08', { GA: '2026-01-01' })?.stage).toBe('running')
  })

  it('once: what somebody took back or set by hand afterwards stays, until it gets other days', () => {
    const project = projectWith(held)
    const line = by(project, '2026-01-10')!
    const ran = done(project, setStage({ ...ref, ...line }))
    expect(ran.get('activities', ref.thingId)?.stage).toBe('running')
    const back = done(ran, setStage({ changeId: id('stage', 71), ...ref, stage: 'confirmed', on: '2026-01-10' }))
    expect(by(back, '2026-01-11')).toBeNull()
    expect(by(done(ran, voidStage({ changeId: line.changeId, voided: true })), '2026-01-11')).toBeNull()
    const moved = done(
      back,
      activities.edit({ id: ref.thingId, fields: { heldFrom: '2026-01-14', heldTo: '2026-01-15' } }),
    )
    expect(by(moved, '2026-01-14')?.stage).toBe('running')
  })

  it('takes effect even if somebody wrote down a later day before', () => {
    const late = done(
      projectWith(held),
      setStage({ changeId: id('stage', 72), ...ref, stage: 'planned', on: '2026-01-11' }),
    )
    const line = by(late, '2026-01-12')!
    expect(line.on).toBe('2026-01-11')
    const { after } = attempt(late, setStage({ ...ref, ...line }), null, '2026-06-02T12:00:00.000Z')
    expect(after?.get('activities', ref.thingId)?.stage).toBe('running')
  })

  it('leaves what is archived', () => {
    expect(by(done(projectWith(held), activities.archive({ id: ref.thingId })), '2026-01-11')).toBeNull()
  })
})
