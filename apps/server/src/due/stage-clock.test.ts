import type { Activity } from '@meanwhile/domain/activity/activity'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { newId } from '../../test/project.ts'
import { type TellingWorld, tellingWorld } from '../../test/told.ts'
import { StageClock } from './stage-clock.ts'

let database: TestDatabase
let world: TellingWorld

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  world = await tellingWorld(database.pool)
})
afterAll(() => database.drop())

const clock = () =>
  new StageClock({ pool: database.pool, projects: world.service, now: () => new Date(world.clock.now) })

/** Today, as the product's own clock has it: history is never of days to come. The same one if midnight comes meanwhile. */
const begun = Date.now()
const daysFromNow = (count: number) => new Date(begun + count * 86_400_000)
const day = (count: number) => daysFromNow(count).toISOString().slice(0, 10)
const noon = (count: number) => new Date(`${day(count)}T12:00:00Z`)

async function plan(fields: Partial<Activity>, stage: Activity['stage'] = 'confirmed'): Promise<string> {
  const id = newId()
  const blank = blankActivity({ type: 'training_visit', titles: { en: 'Visit' } })
  await world.act(null, 'activity.create', { id, stage, since: day(-30), fields: { ...blank, ...fields } })
  return id
}

const activity = async (id: string) => (await world.service.reader(world.projectId))?.get('activities', id)
const lines = async (id: string) => {
  const reader = await world.service.reader(world.projectId)
  return [...(reader?.all('stageChanges') ?? [])].filter(({ thingId }) => thingId === id)
}

test('[EV6] an activity runs from its first day and is to be followed up after its last, told once by the product', async () => {
  const id = await plan({ heldFrom: day(-3), heldTo: day(-2) })
  world.clock.now = noon(-3)
  await Promise.all([clock().look(), clock().look()])
  expect((await activity(id))?.stage).toBe('running')
  world.clock.now = noon(0)
  await clock().look()
  await clock().look()
  expect((await activity(id))?.stage).toBe('follow_up')
  const told = (await lines(id)).map(({ stage, on, memberId }) => ({ stage, on, memberId }))
  expect(told.sort((a, b) => a.on.localeCompare(b.on))).toEqual([
    { stage: 'confirmed', on: day(-30), memberId: null },
    { stage: 'running', on: day(-3), memberId: null },
    { stage: 'follow_up', on: day(-1), memberId: null },
  ])
})

test('[EV6] by the clock of its place, and by no other', async () => {
  const place = newId()
  const fields = {
    names: { en: 'Azores' },
    aliases: [],
    country: 'PT',
    timeZone: 'Atlantic/Azores',
    lat: null,
    lon: null,
  }
  await world.act(null, 'place.create', { id: place, fields: { ...fields, source: null } })
  const there = await plan({ heldFrom: day(-3), placeId: place })
  const here = await plan({ heldFrom: day(-3), timeZone: 'Europe/Riga' })
  // Half an hour after midnight in Riga it is still the day before in the Atlantic.
  world.clock.now = new Date(`${day(-4)}T22:30:00Z`)
  await clock().look()
  expect([(await activity(there))?.stage, (await activity(here))?.stage]).toEqual(['confirmed', 'running'])
})

test('[EV6] what is called off, archived, an idea or vague is left alone, and so is what somebody took back', async () => {
  const left = [
    await plan({ heldFrom: day(-3) }, 'cancelled'),
    await plan({ heldFrom: day(-3) }, 'idea'),
    await plan({ start: day(-3).slice(0, 4) }),
  ]
  const archived = await plan({ heldFrom: day(-3) })
  await world.act(null, 'activity.archive', { id: archived })
  const back = await plan({ heldFrom: day(-3), heldTo: day(2) })
  world.clock.now = noon(0)
  await clock().look()
  expect((await activity(back))?.stage).toBe('running')
  await world.act(world.people.zane, 'stage.set', {
    changeId: newId(),
    kind: 'activity',
    thingId: back,
    stage: 'confirmed',
  })
  await clock().look()
  expect(await Promise.all([...left, archived, back].map(async (id) => (await activity(id))?.stage))).toEqual([
    'cancelled',
    'idea',
    'confirmed',
    'confirmed',
    'confirmed',
  ])
})
