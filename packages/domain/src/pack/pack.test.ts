import { describe, expect, it } from 'vitest'
import { ACTIVITY_TYPES } from '../activity/activity.ts'
import { PACK_CODES } from '../facts/facts.ts'
import { RESULT_TYPES } from '../result/result.ts'
import { evidenceOf, packOf, REQUIREMENTS, readPacks } from './pack.ts'

const packs = await readPacks()
const all = packs.packs

/** Every string under a key of a language. */
function* words(value: unknown): Generator<Record<string, string>> {
  if (value === null || typeof value !== 'object') return
  if ('en' in value) yield value as Record<string, string>
  for (const inner of Object.values(value)) yield* words(inner)
}

describe('the programme packs', () => {
  it('are there, one for each code', () => {
    expect(all.map(({ code }) => code)).toEqual([...PACK_CODES])
  })

  it('[EV3] say everything in the languages of the product', () => {
    for (const texts of words(packs)) {
      expect(Object.keys(texts)).toEqual(['en', 'lv', 'lt'])
      expect(Object.values(texts).every((text) => text.trim() !== '')).toBe(true)
    }
  })

  it('[EV3] name the funder and disclaim in every programme that pays', () => {
    for (const { code, statement, disclaimer } of all) {
      expect(statement === null, code).toBe(code === 'plain')
      expect(disclaimer === null, code).toBe(code === 'plain')
    }
  })

  it('ask only for evidence that is described, and describe none that nobody asks for', () => {
    const described = packs.evidence.map(({ code }) => code)
    const asked = new Set(all.flatMap(({ evidence }) => evidence.map(({ code }) => code)))
    expect(new Set(described).size).toBe(described.length)
    expect([...asked].filter((code) => !described.includes(code))).toEqual([])
    expect(described.filter((code) => !asked.has(code))).toEqual([])
  })

  it('offer each type once, and ask for a type only of what they offer', () => {
    for (const { code, activityTypes, results, evidence } of all) {
      expect(new Set(activityTypes).size, code).toBe(activityTypes.length)
      expect(new Set(results.map(({ type }) => type)).size, code).toBe(results.length)
      const unheard = evidence.flatMap(({ types = [] }) => types.filter((type) => !activityTypes.includes(type)))
      expect(unheard, code).toEqual([])
    }
    const offered = new Set(all.flatMap(({ activityTypes }) => activityTypes))
    expect(ACTIVITY_TYPES.filter((type) => !offered.has(type))).toEqual([])
    const made = new Set(all.flatMap(({ results }) => results.map(({ type }) => type)))
    expect(RESULT_TYPES.filter((type) => !made.has(type))).toEqual([])
  })

  it('ask for no less at a later stage, and use every requirement', () => {
    for (const { code, requires } of all) {
      const { planned, confirmed, running, follow_up, reported } = requires
      const steps = [planned, confirmed, running, follow_up, reported]
      for (const [at, step] of steps.slice(1).entries()) {
        // A day is a date: who asks for the day need not ask for the date too.
        const before = (steps[at] ?? []).filter((one) => one !== 'date' || !step.includes('day'))
        expect(
          before.filter((one) => !step.includes(one)),
          code,
        ).toEqual([])
      }
    }
    const used = new Set(all.flatMap(({ requires }) => Object.values(requires).flat()))
    expect(REQUIREMENTS.filter((one) => !used.has(one))).toEqual([])
  })

  it('let the results of an Erasmus+ project wait for the evaluation', () => {
    const { results } = packOf(packs, 'erasmus_ka2_pre2021')
    expect(results.find(({ type }) => type === 'methodology')?.gate).toBe('after_evaluation')
    expect(results.find(({ type }) => type === 'newsletter')?.gate).toBe('none')
  })

  it('ask for what fits the activity: its type and where it is held', () => {
    const codes = (mode: 'in_person' | 'online' | null, type: 'project_meeting' | 'training_course') =>
      evidenceOf(packs, packOf(packs, 'erasmus_ka2_pre2021'), { type, mode }).map(({ code }) => code)
    expect(codes('in_person', 'training_course')).toEqual([
      'agenda',
      'participant_list',
      'materials',
      'certificates',
      'feedback',
      'photos',
    ])
    expect(codes('online', 'project_meeting')).toEqual(['agenda', 'online_log', 'materials', 'minutes', 'photos'])
    expect(codes(null, 'project_meeting')).toContain('participant_list')
  })
})
