import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import type { Attachment } from '@meanwhile/domain/attachment/attachment'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWorld, flat, type World } from '../../test/access-world.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { CALLERS, type Caller } from '../../test/procedure-matrix.ts'
import { command, newId } from '../../test/project.ts'
import { s3Server } from '../../test/s3-server.ts'
import { type TestPerson, type TestServer, testServer } from '../../test/server.ts'
import { Files } from './service.ts'

const MAX_BYTES = 1_000_000
const DAY_MS = 86_400_000

let database: TestDatabase
let server: TestServer
let s3: Awaited<ReturnType<typeof s3Server>>
let world: World
let foreign: World
let callers: Record<Caller, TestPerson | undefined>
let photo: Buffer

beforeAll(async () => {
  database = await testDatabase()
  server = await testServer(database.url, { MAX_FILE_MB: '1' })
  s3 = await s3Server()
  const makePerson = async () => (await server.person()).userId
  world = await buildWorld(server.services.projects, makePerson)
  foreign = await buildWorld(server.services.projects, makePerson)
  const revoked = await server.signIn(world.people.coordinator)
  await server.services.sessions.revoke(revoked.userId, revoked.sessionId)
  const { coordinator, partner_lead, member, observer, removed } = world.people
  callers = {
    coordinator: await server.signIn(coordinator),
    partner_lead: await server.signIn(partner_lead),
    member: await server.signIn(member),
    observer: await server.signIn(observer),
    removed: await server.signIn(removed),
    stranger: await server.person(),
    revoked,
    anonymous: undefined,
  }
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Copyright: 'Secret Owner' } })
    .jpeg()
    .toBuffer()
})
afterAll(async () => {
  await server?.close()
  await s3.close()
  await database.drop()
})

interface Sent {
  who?: TestPerson | undefined
  projectId?: string
  cardId?: string
  id?: string
  name?: string
  headers?: Record<string, string>
}

function send(content: Buffer | string, sent: Sent = {}) {
  const {
    who = callers.member,
    projectId = world.projectId,
    cardId = world.cardId,
    id = newId(),
    name = 'a.txt',
  } = sent
  return fetch(`${server.url}/api/projects/${projectId}/cards/${cardId}/files?id=${id}`, {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(name), ...(who && { cookie: who.cookie }), ...sent.headers },
    body: typeof content === 'string' ? content : new Uint8Array(content),
  })
}

/** As a browser asks again; `fetch` would add that it wants no 304. */
const get = (path: string, who: TestPerson | undefined = callers.observer, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/projects/${path}`, {
    headers: { 'cache-control': 'max-age=0', ...(who && { cookie: who.cookie }), ...headers },
  })

const pathOf = (id: string) => `${world.projectId}/files/${id}`

async function attached(content: Buffer | string, name: string): Promise<string> {
  const id = newId()
  const response = await send(content, { id, name })
  expect(await response.json()).toEqual({ attachmentId: id })
  return id
}

async function rowOf(id: string): Promise<Attachment | undefined> {
  const { rows } = await database.pool.query('SELECT * FROM "Attachment" WHERE "projectId" = $1 AND id = $2', [
    world.projectId,
    id,
  ])
  return rows[0]
}

/** Everything in the folder of files; what is on its way in too. */
const kept = () =>
  readdirSync(server.config.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

const storedRows = async () => (await database.pool.query('SELECT id FROM "StoredFile"')).rows.map((row) => row.id)

describe('an upload', () => {
  test('attaches the bytes in the name of who sent them, by a command like any other', async () => {
    const id = await attached('Kas? Kur? Kad?', 'Rīgas plāns.txt')
    expect(await rowOf(id)).toMatchObject({
      cardId: world.cardId,
      kind: 'file',
      name: 'Rīgas plāns.txt',
      mime: 'text/plain',
      bytes: 14,
      picture: null,
      memberId: world.memberIds.member,
    })
    expect(await (await get(pathOf(id))).text()).toBe('Kas? Kur? Kad?')
  })

  test('[I2] a photo loses its place and its owner, and is told by its bytes', async () => {
    const id = await attached(photo, 'photo.exe')
    expect(await rowOf(id)).toMatchObject({ mime: 'image/jpeg', picture: { width: 900, height: 600 } })
    const served = Buffer.from(await (await get(pathOf(id))).arrayBuffer())
    expect(photo.includes('Secret Owner')).toBe(true)
    expect(served.includes('Secret Owner')).toBe(false)
    for (const size of ['face', 'preview']) {
      const small = await get(`${pathOf(id)}?size=${size}`)
      expect(small.headers.get('content-type')).toBe('image/webp')
      expect((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width).toBe(size === 'face' ? 576 : 900)
      // Kept: the second reader gets the same bytes, and none at all when he has them.
      const again = await get(`${pathOf(id)}?size=${size}`, callers.observer, {
        'if-none-match': small.headers.get('etag') ?? '',
      })
      expect(again.status).toBe(304)
    }
  })

  test('[F1] [W3] sent again under the same id adds nothing', async () => {
    const id = newId()
    const before = kept().length
    for (const _time of [1, 2, 3]) expect((await send('the same', { id })).status).toBe(200)
    const both = await Promise.all([send('at once', { id: newId() }), send('the same', { id })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(kept().length).toBe(before + 2)
  })

  test('[F1] sent twice at the same moment is attached once', async () => {
    const id = newId()
    const before = kept().length
    const answers = await Promise.all([1, 2, 3].map(() => send('the same', { id })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await (await get(pathOf(id))).text()).toBe('the same')
    expect(kept().length).toBe(before + 1)
  })

  test('[A3] takes no id that somebody else used, and leaves what is there as it is', async () => {
    const id = await attached('mine', 'mine.txt')
    expect((await send('theirs', { id, who: callers.coordinator })).status).toBe(409)
    expect((await send('elsewhere', { id, cardId: world.archivedCardId })).status).toBe(409)
    expect(await (await get(pathOf(id))).text()).toBe('mine')
  })

  test('[F1] [W4] that is refused leaves no file, no row and no line', async () => {
    const [files, rows] = [kept(), await storedRows()]
    for (const sent of [
      { cardId: world.archivedCardId },
      { cardId: foreign.cardId },
      { cardId: newId() },
      { who: callers.observer },
      { who: callers.stranger },
      { id: 'no-id' },
      { name: '' },
      { name: '\u202e' },
    ]) {
      expect((await send('refused', sent)).status, JSON.stringify(sent)).toBeGreaterThanOrEqual(400)
    }
    expect(kept()).toEqual(files)
    expect(await storedRows()).toEqual(rows)
  })

  test('[F1] [I1] that is too large is refused, told or not told how long it is', async () => {
    const files = kept()
    const content = randomBytes(MAX_BYTES + 1)
    const known = await send(content)
    expect(known.status).toBe(413)
    expect(await known.json()).toMatchObject({ error: { code: 'TOO_LARGE' } })
    expect(await sendInPieces([content.subarray(0, 600_000), content.subarray(600_000)])).toBe(413)
    expect(await sendInPieces([content.subarray(1)])).toBe(200)
    expect(kept().length).toBe(files.length + 1)
    expect(await (await get(`${world.projectId}/files`)).json()).toEqual({ maxBytes: MAX_BYTES })
  })

  test('[F1] that breaks off leaves nothing', async () => {
    const [files, rows] = [kept(), await storedRows()]
    await expect(sendInPieces([Buffer.alloc(200_000), null])).rejects.toThrow(/hang up|ECONNRESET/)
    await expect.poll(kept).toEqual(files)
    expect(await storedRows()).toEqual(rows)
  })

  test('[A10] from a foreign page is refused', async () => {
    expect((await send('x', { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\fakepath\\plan.pdf', 'plan.pdf'],
    ['a\r\nSet-Cookie: b', 'a Set-Cookie: b'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    [`${'ā'.repeat(300)}.docx`, `${'ā'.repeat(250)}.docx`],
  ])('the name %j is kept as %j', async (raw, name) => {
    const id = await attached('x', raw)
    expect((await rowOf(id))?.name).toBe(name)
  })
})

/** Chunk by chunk, without a length; null breaks the line. */
function sendInPieces(pieces: readonly (Buffer | null)[]): Promise<number> {
  const { pathname, port } = new URL(`${server.url}/api/projects/${world.projectId}/cards/${world.cardId}/files`)
  return new Promise((resolve, reject) => {
    const headers = { cookie: callers.member?.cookie, 'x-file-name': 'large.bin' }
    const path = `${pathname}?id=${newId()}`
    const out = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    out.on('error', reject)
    void (async () => {
      for (const piece of pieces) {
        // Time for what was written to arrive.
        if (piece === null) setTimeout(() => out.destroy(), 100)
        else await new Promise((written) => out.write(piece, written))
      }
      if (!pieces.includes(null)) out.end()
    })()
  })
}

describe('a file', () => {
  test('[F2] [I1] is never run by a browser: only pictures and PDF are shown, and nothing in them may load anything', async () => {
    const contents: [string, Buffer | string, boolean][] = [
      ['picture.jpg', photo, true],
      ['paper.pdf', '%PDF-1.7 …', true],
      ['page.html', '<!doctype html><script>alert(1)</script>', false],
      ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', false],
      ['program.js', 'alert(1)', false],
      ['picture.png', Buffer.from([0, 1, 2, 3]), false],
    ]
    for (const [name, content, shown] of contents) {
      const id = await attached(content, name)
      const { headers } = await get(pathOf(id))
      expect(headers.get('content-disposition'), name).toMatch(shown ? /^inline;/ : /^attachment;/)
      expect(headers.get('content-type'), name).not.toMatch(/html|svg|xml|javascript/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'; sandbox$/)
      expect(headers.get('cache-control')).toBe('private, no-cache')
      const download = await get(`${pathOf(id)}?download`)
      expect(download.headers.get('content-disposition')).toMatch(/^attachment;/)
    }
  })

  test('is given in parts, and not at all to whoever has it', async () => {
    const id = await attached('0123456789', 'numbers.txt')
    const { headers } = await get(pathOf(id))
    const etag = headers.get('etag') ?? ''
    const part = (range: string, more: Record<string, string> = {}) =>
      get(pathOf(id), callers.observer, { range, ...more })
    const middle = await part('bytes=2-4')
    expect([middle.status, middle.headers.get('content-range'), await middle.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ])
    expect(await (await part('bytes=-2', { 'if-range': etag })).text()).toBe('89')
    expect(await (await part('bytes=-2', { 'if-range': '"another"' })).text()).toBe('0123456789')
    const beyond = await part('bytes=10-')
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */10'])
    expect((await get(pathOf(id), callers.observer, { 'if-none-match': etag })).status).toBe(304)
  })

  test('that is no picture has no preview; an unknown size is refused', async () => {
    const id = await attached('text', 'a.txt')
    expect((await get(`${pathOf(id)}?size=face`)).status).toBe(404)
    expect((await get(`${pathOf(id)}?size=huge`)).status).toBe(400)
    expect((await get(`${pathOf(id)}?size=face&size=face`)).status).toBe(400)
  })
})

describe('[F2] [A1] [A2] access to files', () => {
  const expected: Record<'read' | 'write', Record<Caller, number>> = {
    read: {
      coordinator: 200,
      partner_lead: 200,
      member: 200,
      observer: 200,
      removed: 404,
      stranger: 404,
      revoked: 401,
      anonymous: 401,
    },
    write: {
      coordinator: 200,
      partner_lead: 200,
      member: 200,
      observer: 403,
      removed: 404,
      stranger: 404,
      revoked: 401,
      anonymous: 401,
    },
  }

  test.each(CALLERS)('%s', async (caller) => {
    const who = callers[caller] ?? { cookie: 'meanwhile=none', userId: '', sessionId: '' }
    const id = await attached('secret', 'secret.txt')
    for (const path of [pathOf(id), `${pathOf(id)}?download`, `${world.projectId}/files`]) {
      expect((await get(path, who)).status, path).toBe(expected.read[caller])
    }
    expect((await send('x', { who })).status).toBe(expected.write[caller])
  })

  test('[A3] every id in an address, of another project or of nobody, is not found', async () => {
    const id = await attached('secret', 'secret.txt')
    const foreignMember = await server.signIn(foreign.people.member)
    for (const wrong of [flat(foreign).projectId ?? '', newId(), 'x']) {
      expect((await get(`${wrong}/files/${id}`)).status).toBe(404)
      expect((await send('x', { projectId: wrong })).status).toBe(404)
      expect((await send('x', { cardId: wrong })).status).toBe(404)
    }
    for (const wrong of [foreign.cardId, newId(), 'x']) expect((await get(pathOf(wrong))).status).toBe(404)
    // Through the own project to the file of another.
    expect((await get(`${foreign.projectId}/files/${id}`, foreignMember)).status).toBe(404)
  })
})

describe('a file that no attachment names', () => {
  const dispatch = (type: string, body: unknown) =>
    server.services.projects.dispatch(world.projectId, world.people.member, [command(type, body)])

  test('[F4] [C6] is there again after an undo within a month, and gone with its previews after it', async () => {
    const id = await attached(photo, 'photo.jpg')
    await get(`${pathOf(id)}?size=face`)
    const { name, mime, bytes, picture } = (await rowOf(id)) as Attachment
    const now = Date.now()
    const sweep = (days: number) => server.services.files.sweep(new Date(now + days * DAY_MS))
    await dispatch('attachment.remove', { attachmentId: id, cardId: world.cardId })
    expect((await get(pathOf(id))).status).toBe(404)
    await sweep(0)
    await sweep(29)
    await dispatch('attachment.add', { attachmentId: id, cardId: world.cardId, name, mime, bytes, picture })
    expect((await get(pathOf(id))).status).toBe(200)
    await sweep(60)
    expect((await get(pathOf(id))).status).toBe(200)
    await dispatch('attachment.remove', { attachmentId: id, cardId: world.cardId })
    await sweep(61)
    const before = kept().length
    await sweep(90)
    expect(kept().length).toBe(before)
    await sweep(92)
    expect(kept().length).toBe(before - 2)
    expect(await storedRows()).not.toContain(id)
  })
})

test('the same over S3: kept, shown in small, removed when the card is gone', async () => {
  const files = new Files({ ...server.services, config: { ...server.config, s3: s3.config } })
  const id = newId()
  const arrival = { projectId: world.projectId, cardId: world.cardId, attachmentId: id, userId: world.people.member }
  expect(await files.add({ ...arrival, name: 'photo.jpg', content: Readable.from([photo]) })).toBeNull()
  const file = await files.find(world.projectId, id)
  if (!file) throw new Error('not found')
  expect((await sharp(await files.preview(file, 'face')).metadata()).width).toBe(576)
  const part = await files.read(file, { start: 0, end: 1 })
  expect(Buffer.concat((await part?.toArray()) ?? []).toString('hex')).toBe('ffd8')
  await server.services.projects.dispatch(world.projectId, world.people.member, [
    command('attachment.remove', { attachmentId: id, cardId: world.cardId }),
  ])
  await files.sweep()
  await files.sweep(new Date(Date.now() + 31 * DAY_MS))
  expect(await files.read(file)).toBeUndefined()
})
