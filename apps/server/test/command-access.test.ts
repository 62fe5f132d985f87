import { COMMANDS } from '@meanwhile/domain/commands'
import { TABLE_NAMES } from '@meanwhile/domain/tables'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadState } from '../src/project/store.ts'
import { ACTORS, type ActorKind, buildWorld, flat, idsIn, replaceAt, valueAt, type World } from './access-world.ts'
import { COMMAND_MATRIX } from './command-matrix.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { command, newId, writePath } from './project.ts'

let database: TestDatabase
let path: ReturnType<typeof writePath>
/** Whose ids are put where they do not belong; must not change whatever happens next door. */
let foreign: World
let foreignBefore: string
const stranger = newId()

const person = async () => newId()

/** All of a project in one text. Rows by id: the database gives them in an order of its own, which a vacuum changes. */
async function print(projectId: string): Promise<string> {
  const state = await loadState(database.pool, projectId)
  const rows = TABLE_NAMES.map((table) => [...(state?.all(table) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)))
  return JSON.stringify([state?.version, rows])
}

beforeAll(async () => {
  database = await testDatabase()
  path = writePath(database.pool, false)
  foreign = await buildWorld(path.service, person)
  foreignBefore = await print(foreign.projectId)
})

afterAll(async () => {
  await database.drop()
})

const actorId = (world: World, kind: ActorKind) => (kind === 'stranger' ? stranger : world.people[kind])

/** `done`, or why not. */
async function attempt(world: World, kind: ActorKind, type: string, body: unknown): Promise<string> {
  const answer = await path.service.dispatch(world.projectId, actorId(world, kind), [command(type, body)])
  if (answer === 'not-found') return answer
  const [verdict] = answer
  return verdict && 'refused' in verdict ? verdict.refused : 'done'
}

const entries = Object.entries(COMMAND_MATRIX)

describe('access matrix of the commands', () => {
  test('[A1] every registered command has an entry, and no entry is left over', () => {
    expect(Object.keys(COMMAND_MATRIX).sort()).toEqual(Object.keys(COMMANDS).sort())
  })

  test.each(entries)('[A2] [A4] %s: each kind of actor', async (type, { who, body }) => {
    for (const kind of ACTORS) {
      const world = await buildWorld(path.service, person)
      const outcome = await attempt(world, kind, type, body(world))
      const isOutside = kind === 'removed' || kind === 'stranger'
      const allowed = who.includes(kind)
      const idle = type === 'project.restore' && kind === 'coordinator'
      const expected = allowed ? 'done' : isOutside ? 'not-found' : idle ? 'not-archived' : 'forbidden'
      expect(outcome, `${kind} ${type}`).toBe(expected)
    }
  })

  test.each(entries)('[A3] %s: every id in it, of another project or of nobody', async (type, { who, body }) => {
    const world = await buildWorld(path.service, person)
    const names = Object.entries(flat(world))
    const before = await print(world.projectId)
    for (const kind of ACTORS) {
      const made = body(world)
      for (const at of idsIn(made, world)) {
        const name = names.find(([, id]) => id === valueAt(made, at))?.[0] ?? ''
        for (const wrong of [flat(foreign)[name], newId()]) {
          const outcome = await attempt(world, kind, type, replaceAt(made, at, wrong))
          const expected = who.includes(kind) ? ['not-found'] : ['not-found', 'forbidden']
          expect(expected, `${kind} ${type} ${at.join('.')} ${outcome}`).toContain(outcome)
        }
      }
    }
    expect(await print(world.projectId)).toBe(before)
    expect(await print(foreign.projectId)).toBe(foreignBefore)
  })

  test('[A3] an id that is taken in another project is free in this one, and the other row stays as it is', async () => {
    const world = await buildWorld(path.service, person)
    const card = { cardId: foreign.cardId, listId: world.listId, title: 'Mine', position: 'a0', kind: 'task' }
    expect(await attempt(world, 'member', 'card.create', card)).toBe('done')
    expect(await print(foreign.projectId)).toBe(foreignBefore)
  })

  test('[A5] a partner lead manages the own partner only and gives no role that can more than the own', async () => {
    const world = await buildWorld(path.service, person)
    const { memberIds, partnerId, otherPartnerId, otherMemberId } = world
    const change = (memberId: string, role: string, to: string | null) =>
      attempt(world, 'partner_lead', 'member.change', { memberId, role, partnerId: to })
    expect(await change(memberIds.member, 'coordinator', partnerId)).toBe('forbidden')
    expect(await change(memberIds.partner_lead, 'coordinator', partnerId)).toBe('forbidden')
    expect(await change(memberIds.member, 'member', otherPartnerId)).toBe('forbidden')
    expect(await change(memberIds.member, 'member', null)).toBe('forbidden')
    expect(await change(otherMemberId, 'observer', partnerId)).toBe('forbidden')
    expect(await change(memberIds.coordinator, 'member', partnerId)).toBe('forbidden')
    expect(await attempt(world, 'partner_lead', 'member.remove', { memberId: otherMemberId })).toBe('forbidden')
    expect(await attempt(world, 'partner_lead', 'member.remove', { memberId: memberIds.coordinator })).toBe('forbidden')
    expect(await change(memberIds.member, 'partner_lead', partnerId)).toBe('done')
  })
})
