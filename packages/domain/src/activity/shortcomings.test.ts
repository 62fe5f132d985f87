import { describe, expect, it } from 'vitest'
import type { PackCode } from '../facts/facts.ts'
import { packOf, readPacks } from '../pack/pack.ts'
import { done, id, sampleProject } from '../sample-project.test-support.ts'
import { setStage } from '../stage/set-stage.ts'
import { STAGES } from '../stage/stages.ts'
import type { Activity } from './activity.ts'
import { blankActivity } from './blank-activity.ts'
import { type Asked, shortcomings } from './shortcomings.ts'

const packs = await readPacks()

function asked(code: PackCode, fields: Partial<Activity>, more: Partial<Asked> = {}): Asked {
  const blank = blankActivity({ type: 'training_visit', titles: { en: 'Visit' } })
  const activity: Activity = { ...blank, id: 'a', stage: 'planned', archivedAt: null, ...fields }
  return { activity, sessions: [], evidence: [], packs, pack: packOf(packs, code), anchors: {}, ...more }
}

const there = (code: string) => ({ code, state: 'there' as const, note: '', archivedAt: null })

describe('[EV1] what an activity lacks', () => {
  it('an idea lacks nothing, nor does what was called off', () => {
    expect(shortcomings(asked('plain', { stage: 'idea' }))).toEqual([])
    expect(shortcomings(asked('plain', { stage: 'cancelled' }))).toEqual([])
  })

  it('planned asks for somebody who holds it and for a date, however vague', () => {
    expect(shortcomings(asked('plain', {}))).toEqual(['host', 'date'])
    expect(shortcomings(asked('plain', { hostNote: { en: 'URBACT' }, start: '2025' }))).toEqual([])
    expect(shortcomings(asked('plain', { hostPartnerId: 'p', start: 'GA+3M' }))).toEqual([])
  })

  it('confirmed asks for the day, the mode and a place, or a link where nobody travels', () => {
    const vague = { hostPartnerId: 'p', start: '2022-01', stage: 'confirmed' as const }
    expect(shortcomings(asked('plain', vague))).toEqual(['day', 'mode', 'place'])
    const known = { ...vague, heldFrom: '2022-01-18', heldTo: '2022-01-21' }
    expect(shortcomings(asked('plain', { ...known, mode: 'in_person' }))).toEqual(['place'])
    expect(shortcomings(asked('plain', { ...known, mode: 'in_person', venue: 'Lastādija' }))).toEqual([])
    expect(shortcomings(asked('plain', { ...known, mode: 'online', placeId: 'riga' }))).toEqual(['place'])
    expect(shortcomings(asked('plain', { ...known, mode: 'online', onlineUrl: 'https://example.org' }))).toEqual([])
  })

  it('a day that counts from an event is one as soon as the event has a day', () => {
    const relative = { hostPartnerId: 'p', start: 'GA+2W', mode: 'in_person' as const, placeId: 'riga' }
    expect(shortcomings(asked('plain', { ...relative, stage: 'confirmed' }))).toEqual(['day'])
    expect(
      shortcomings(asked('plain', { ...relative, stage: 'confirmed' }, { anchors: { GA: '2025-01-01' } })),
    ).toEqual([])
  })

  it('reported asks for the evidence of its programme, there or explained', () => {
    const held = { hostPartnerId: 'p', heldFrom: '2022-05-17', heldTo: '2022-05-19', mode: 'in_person' as const }
    const fields = { ...held, placeId: 'riga', stage: 'reported' as const }
    const list = ['agenda', 'participant_list', 'photos'].map(there)
    expect(shortcomings(asked('plain', fields))).toEqual(['evidence'])
    expect(shortcomings(asked('plain', fields, { evidence: list.slice(1) }))).toEqual(['evidence'])
    expect(shortcomings(asked('plain', fields, { evidence: list }))).toEqual([])
    const unexplained = [...list.slice(1), { ...there('agenda'), state: 'not_needed' as const }]
    expect(shortcomings(asked('plain', fields, { evidence: unexplained }))).toEqual(['evidence'])
  })

  it('a programme asks for more: sessions, the phase, what a visit showed; the number of an event and who is expected', () => {
    const ready = { hostPartnerId: 'p', heldFrom: '2022-05-17', mode: 'in_person' as const, placeId: 'riga' }
    expect(shortcomings(asked('erasmus_ka2_pre2021', { ...ready, stage: 'confirmed' }))).toEqual(['programme'])
    const visit = asked('erasmus_ka2_pre2021', { ...ready, stage: 'reported' })
    expect(shortcomings(visit)).toEqual(['evidence', 'programme', 'phase', 'demonstrated'])
    expect(shortcomings({ ...visit, activity: { ...visit.activity, type: 'training_course' } })).not.toContain(
      'demonstrated',
    )
    expect(shortcomings(asked('cerv_networks_of_towns', { ...ready, stage: 'confirmed' }))).toEqual([
      'number',
      'expected',
      'aims',
    ])
  })

  it('can be asked of another stage than the one it is at', () => {
    expect(shortcomings(asked('plain', { hostPartnerId: 'p', start: '2025' }), 'confirmed')).toEqual([
      'day',
      'mode',
      'place',
    ])
  })

  it('warns and never blocks: a bare activity goes to every stage', () => {
    for (const stage of STAGES.activity.filter((one) => one !== 'planned')) {
      const ref = { kind: 'activity' as const, thingId: id('activity', 1) }
      const after = done(sampleProject(), setStage({ changeId: id('stage', 90), ...ref, stage }))
      expect(after.get('activities', ref.thingId)?.stage).toBe(stage)
    }
  })
})
