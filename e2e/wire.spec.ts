import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { command, newId, type Person } from './support/person.ts'
import { smallProject, storedBoard } from './support/small-project.ts'
import { expect, type People, test } from './support/test.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

async function send(who: Person, path: string, body: string, headers: Record<string, string> = JSON_TYPE) {
  const response = await fetch(who.server.url + path, {
    method: 'POST',
    body,
    headers: { cookie: who.cookie, ...headers },
  })
  return { status: response.status, text: await response.text() }
}

/** Code and refusal of an answer that must be JSON and must not show our insides. */
function refusalIn(text: string): { code: string; refusal?: string } {
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.mjs:|\.ts:\d|prisma|postgres|SELECT |INSERT /i)
  const { error } = JSON.parse(text) as { error: { code: string | number; data?: { code: string; refusal?: string } } }
  return error.data ?? { code: String(error.code) }
}

/** Engine.IO by hand: what the server says to a handshake with this `auth`. */
async function handshake(who: Person, auth: unknown): Promise<string> {
  const address = `${who.server.url}/socket.io/?EIO=4&transport=polling`
  const headers = { cookie: who.cookie }
  const opened = await (await fetch(address, { headers })).text()
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string }
  await fetch(`${address}&sid=${sid}`, { method: 'POST', body: `40${JSON.stringify(auth)}`, headers })
  return (await fetch(`${address}&sid=${sid}`, { headers })).text()
}

async function isAlive(people: People) {
  const response = await fetch(`${people.anna.server.url}/healthz`)
  expect(await response.json()).toMatchObject({ status: 'ok' })
}

test.describe('bad input over the wire', () => {
  test.afterEach(({ people }) => isAlive(people))

  test('[I1] malformed JSON is refused as what it is', async ({ people }) => {
    for (const body of ['{', '"', '{"projectId":', '\u0000', '[[[[', '{"a":1}}']) {
      const { status, text } = await send(people.anna, '/trpc/project.dispatch', body)
      expect(status, body).toBe(400)
      expect(refusalIn(text).code).toBe('BAD_REQUEST')
    }
  })

  test('[I1] a body of 10 MB is refused as too large', async ({ people }) => {
    const body = JSON.stringify({ projectId: newId(), commands: 'x'.repeat(10_000_000) })
    const { status, text } = await send(people.anna, '/trpc/project.dispatch', body)
    expect(status).toBe(413)
    expect(refusalIn(text).code).toBe('PAYLOAD_TOO_LARGE')
  })

  test('[I1] a wrong type, an unknown key and a value out of bounds are refused', async ({ people }) => {
    const { projectId } = await smallProject(people.anna)
    const inputs: [procedure: string, input: unknown][] = [
      ['project.dispatch', { projectId: 7, commands: [] }],
      ['project.dispatch', { projectId, commands: 'all' }],
      ['project.dispatch', { projectId, commands: [] }],
      ['project.dispatch', { projectId, commands: [command('card.move', {})], extra: true }],
      ['project.dispatch', { projectId, commands: [{ ...command('card.move', {}), by: people.bruno.id }] }],
      ['project.dispatch', { projectId, commands: Array.from({ length: 101 }, () => command('x', {})) }],
      ['project.since', { projectId, version: '1' }],
      ['project.since', { projectId, version: -1 }],
      ['project.since', { projectId, version: 1e300 }],
      ['account.setLocale', { locale: 'xx' }],
      ['account.setName', { name: 'x'.repeat(10_000) }],
      ['project.create', { acronym: 'A', title: 'B' }],
      ['invitation.accept', { token: { $ne: '' } }],
      ['account.requestCode', { email: ['a@example.org'], locale: 'en' }],
    ]
    for (const [procedure, input] of inputs) {
      const { status, text } = await send(people.anna, `/trpc/${procedure}`, JSON.stringify(input))
      expect(status, `${procedure} ${JSON.stringify(input).slice(0, 80)}`).toBe(400)
      expect(refusalIn(text).code).toBe('BAD_REQUEST')
    }
  })

  test('[I1] a forged version is answered with the truth', async ({ people }) => {
    const { projectId } = await smallProject(people.anna)
    const answer = await people.anna.call('project.since', { projectId, version: 2_000_000_000 })
    const { version } = await people.anna.project(projectId)
    expect(answer).toEqual({ reload: true, head: version })
  })

  test('[I1] a body that does not fit its command is a verdict, and changes nothing', async ({ people }) => {
    const board = await smallProject(people.anna)
    const cardId = board.cards.Roof
    const commands = [
      command('card.rename', { cardId, title: '' }),
      command('card.rename', { cardId, title: 'x'.repeat(501) }),
      command('card.rename', { cardId, title: 'New', at: '2020-01-01T00:00:00.000Z' }),
      command('card.move', { cardId, listId: board.lists.Done, position: 'zzzz' }),
      command('card.fly', { cardId }),
      command('card.rename', null),
    ]
    const verdicts = await people.anna.call<{ refused?: string }[]>('project.dispatch', {
      projectId: board.projectId,
      commands,
    })
    expect(verdicts.map(({ refused }) => refused)).toEqual([
      ...['invalid', 'invalid', 'invalid', 'invalid', 'unknown-command', 'invalid'],
    ])
    expect((await storedBoard(people.anna, board)).Ideas).toEqual(['Roof', 'Heating', 'Windows', 'Garden'])
  })

  test('[I1, A2] a project that I am not in does not exist for me', async ({ people }) => {
    const board = await smallProject(people.anna)
    const { projectId } = board
    const rename = command('card.rename', { cardId: board.cards.Roof, title: 'Mine now' })
    for (const [procedure, input] of [
      ['project.dispatch', { projectId, commands: [rename] }],
      ['project.since', { projectId, version: 0 }],
      ['project.people', { projectId }],
      ['invitation.list', { projectId }],
    ] as const) {
      const { status, text } = await send(people.bruno, `/trpc/${procedure}`, JSON.stringify(input))
      expect(status, procedure).toBe(404)
      expect(refusalIn(text).code).toBe('NOT_FOUND')
    }
    const snapshot = await fetch(`${people.bruno.server.url}/api/projects/${projectId}/snapshot`, {
      headers: { cookie: people.bruno.cookie },
    })
    expect(snapshot.status).toBe(404)
    expect((await storedBoard(people.anna, board)).Ideas).toContain('Roof')
  })

  test('[I1] a socket of another protocol or without a session is told why', async ({ people }) => {
    expect(await handshake(people.anna, { protocol: 99 })).toBe('44{"message":"protocol"}')
    expect(await handshake(people.anna, { protocol: { length: 1 } })).toBe('44{"message":"protocol"}')
    const stranger = Object.assign(Object.create(people.anna) as Person, { token: 'A'.repeat(43) })
    expect(await handshake(stranger, { protocol: PROTOCOL })).toBe('44{"message":"unauthorized"}')
  })

  test('[A10] a foreign page changes nothing', async ({ people }) => {
    const foreign = { ...JSON_TYPE, origin: 'https://elsewhere.example' }
    const { status, text } = await send(people.anna, '/trpc/account.setName', '{"name":"Somebody else"}', foreign)
    expect(status).toBe(403)
    expect(refusalIn(text).code).toBe('FOREIGN_ORIGIN')
  })

  test('[I2] no line of the log holds a name, an address, a code or a token', async ({ people, server }) => {
    const code = '918273'
    await send(people.anna, '/trpc/account.signInWithCode', JSON.stringify({ email: people.anna.email, code }))
    await send(people.anna, '/trpc/account.signInWithCode', `{"email":"${people.anna.email}","code":"${code}`)
    await send(people.anna, `/trpc/${people.anna.email}`, '{}')
    await fetch(`${server.url}/join?${people.anna.token}`)
    // Two wrong codes, the second not even whole; what a process says comes through a pipe, after its answers.
    const lines = () => server.output.filter((line) => line.startsWith('{')).join('\n')
    await expect.poll(lines).toContain('"code":"UNAUTHORIZED"')
    const log = lines()
    const persons = Object.values(people)
    for (const secret of [code, ...persons.flatMap(({ name, email, token }) => [name, email, token])]) {
      expect(log).not.toContain(secret)
    }
  })
})
