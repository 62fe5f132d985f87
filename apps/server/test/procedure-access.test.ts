import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appRouter } from '../src/router.ts'
import { buildWorld, flat, idsIn, replaceAt, valueAt, type World } from './access-world.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { CALLERS, type Caller, type More, organisation, PROCEDURE_MATRIX } from './procedure-matrix.ts'
import { newId } from './project.ts'
import { type TestPerson, type TestServer, testServer } from './server.ts'

let database: TestDatabase
let server: TestServer
let foreign: World

beforeAll(async () => {
  database = await testDatabase()
  server = await testServer(database.url)
  foreign = await buildWorld(server.services.projects, makePerson)
})

afterAll(async () => {
  await server?.close()
  await database.drop()
})

const makePerson = async () => (await server.person()).userId

const procedures = appRouter._def.procedures

/** Over HTTP, as any client: what came back, or the code of the refusal. */
async function call(path: string, input: unknown, who: TestPerson | undefined): Promise<string> {
  // Queries by POST as well: what stands in them belongs into no address.
  const headers = { 'content-type': 'application/json', ...(who && { cookie: who.cookie }) }
  const address = `${server.url}/trpc/${path}`
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(input) })
  const answer = (await response.json()) as { result?: unknown; error?: { data?: { code: string; stack?: string } } }
  expect(answer.error?.data?.stack).toBeUndefined()
  return 'result' in answer ? 'done' : (answer.error?.data?.code ?? `HTTP ${response.status}`)
}

interface Scene {
  world: World
  callers: Record<Caller, TestPerson | undefined>
  more: More
}

async function scene(): Promise<Scene> {
  const world = await buildWorld(server.services.projects, makePerson)
  const revoked = await server.signIn(world.people.coordinator)
  await server.services.sessions.revoke(revoked.userId, revoked.sessionId)
  const offer = { role: 'member', partnerId: world.partnerId, boardId: null, email: null } as const
  const member = await server.services.projects.membership(world.projectId, world.people.coordinator)
  if (!member) throw new Error('no coordinator')
  const { id, link } = await server.services.invitations.create(member, world.projectId, offer)
  const file = { name: 'board.json', content: Buffer.from('{"id":"b","name":"Board","lists":[],"cards":[]}') }
  const importId = await server.services.imports.keep(world.projectId, world.people.coordinator, file)
  const { id: organisationId } = await server.services.organisations.add(world.people.coordinator, organisation)
  const signIn = async (userId: string) => server.signIn(userId)
  return {
    world,
    more: { importId, organisationId, invitationId: id, token: link.split('#')[1] ?? '' },
    callers: {
      coordinator: await signIn(world.people.coordinator),
      partner_lead: await signIn(world.people.partner_lead),
      member: await signIn(world.people.member),
      observer: await signIn(world.people.observer),
      removed: await signIn(world.people.removed),
      stranger: await server.person(),
      revoked,
      anonymous: undefined,
    },
  }
}

const entries = Object.entries(PROCEDURE_MATRIX)

describe('access matrix of the procedures', () => {
  test('[A1] every procedure has an entry, and no entry is left over', () => {
    expect(Object.keys(PROCEDURE_MATRIX).sort()).toEqual(Object.keys(procedures).sort())
  })

  test.each(entries)('[A2] [A4] %s: each kind of caller', async (path, entry) => {
    const { world, callers, more } = await scene()
    for (const caller of CALLERS) {
      const outcome = await call(path, entry.input(world, callers[caller], more), callers[caller])
      expect(outcome, `${caller} ${path}`).toBe(entry.outcome[caller])
    }
  })

  test.each(entries)('[A3] %s: every id in it, of another project or of nobody', async (path, entry) => {
    const { world, callers, more } = await scene()
    const names = Object.entries(flat(world))
    for (const caller of CALLERS) {
      const made = entry.input(world, callers[caller], more)
      for (const at of idsIn(made, world)) {
        const name = names.find(([, id]) => id === valueAt(made, at))?.[0] ?? ''
        for (const wrong of [flat(foreign)[name], newId()]) {
          const input = replaceAt(made, at, wrong)
          const outcome = await call(path, input, callers[caller])
          // A command's refusal is inside the answer; that it is one is the other matrix.
          const inside = path === 'project.dispatch' && at[0] === 'commands' && entry.outcome[caller] === 'done'
          const expected = inside
            ? ['done']
            : entry.outcome[caller] === 'done'
              ? ['NOT_FOUND']
              : ['NOT_FOUND', entry.outcome[caller]]
          expect(expected, `${caller} ${path} ${at.join('.')} ${outcome}`).toContain(outcome)
        }
      }
    }
  })

  test.each(entries)('[I1] %s: an unknown key and a wrong type are refused', async (path, entry) => {
    const { world, callers, more } = await scene()
    const good = entry.input(world, callers.coordinator, more)
    for (const bad of [{ ...(good as object), unknown: 1 }, [], 'text', 7, { ...(good as object), projectId: {} }]) {
      expect(await call(path, bad, callers.coordinator), JSON.stringify(bad)).toBe('BAD_REQUEST')
    }
  })
})
