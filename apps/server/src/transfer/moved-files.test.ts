import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pino } from 'pino'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject, writePath } from '../../test/project.ts'
import { s3Server } from '../../test/s3-server.ts'
import { Files } from '../attachment/service.ts'
import { Transfers } from './service.ts'

const DAY_MS = 86_400_000

let database: TestDatabase
let s3: Awaited<ReturnType<typeof s3Server>>
let photo: Buffer
const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-moved-'))

beforeAll(async () => {
  database = await testDatabase()
  s3 = await s3Server()
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()
})
afterAll(async () => {
  await s3.close()
  await database.drop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Two projects of one person; a card of the first has a picture as its cover and a letter. */
async function open(store: 'folder' | 'S3') {
  const { pool } = database
  const { service } = writePath(pool, false)
  const config = { dataDir, maxFileBytes: 1_000_000, s3: store === 'S3' ? s3.config : undefined }
  const files = new Files({ config, log: pino({ level: 'silent' }), pool, projects: service })
  const [from, to] = [await smallProject(service, 2), await smallProject(service, 1)]
  const userId = from.coordinatorId
  await service.join(to.projectId, userId, 'member', null)
  const [cardId = ''] = from.cardIds
  const [pictureId, letterId] = [newId(), newId()]
  const place = { projectId: from.projectId, cardId, userId }
  await files.add({ ...place, attachmentId: pictureId, name: 'pagalms.jpg', content: Readable.from([photo]) })
  const letter = Readable.from([Buffer.from('Dear neighbours')])
  await files.add({ ...place, attachmentId: letterId, name: 'letter.txt', content: letter })
  const send = async (projectId: string, type: string, body: unknown) => {
    const answer = await service.dispatch(projectId, userId, [command(type, body)])
    expect(answer === 'not-found' || answer.some((verdict) => 'refused' in verdict)).toBe(false)
  }
  await send(from.projectId, 'card.cover', { cardId, value: pictureId })
  const textOf = async (projectId: string, id: string) => {
    const file = await files.find(projectId, id)
    const content = file && (await files.read(file))
    return content && (await buffer(content)).toString('latin1')
  }
  const rowsOf = async (projectId: string) => {
    const text = 'SELECT id FROM "StoredFile" WHERE "projectId" = $1'
    return (await pool.query<{ id: string }>(text, [projectId])).rows.map(({ id }) => id)
  }
  const people = { ofProject: async () => [] } as never
  const transfers = new Transfers({
    config: { publicUrl: 'https://example.org' },
    pool,
    projects: service,
    people,
    files,
  })
  const transfer = { projectId: from.projectId, cardId, toProjectId: to.projectId, listId: to.listIds[0] ?? '' }
  const copyTo = async (listId: string) => {
    const copyId = newId()
    const body = { cardId: copyId, fromId: cardId, listId, position: 'a9', title: 'Again', keep: ['files'] }
    await send(from.projectId, 'card.copy', body)
    const rows = (await service.details(from.projectId, copyId))?.rows.attachments ?? []
    const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? ''
    return { cardId: copyId, pictureId: idOf('pagalms.jpg'), letterId: idOf('letter.txt') }
  }
  return {
    service,
    files,
    from,
    to,
    userId,
    cardId,
    pictureId,
    letterId,
    send,
    textOf,
    rowsOf,
    transfers,
    transfer,
    copyTo,
  }
}

describe.each(['folder', 'S3'] as const)('files over a store that is a %s', (store) => {
  test('[F5] a copy shows them at once, also when the first card has them no more', async () => {
    const { service, files, from, cardId, letterId, send, textOf, rowsOf, copyTo } = await open(store)
    const { projectId } = from
    const copy = await copyTo(from.listIds[1] ?? '')
    expect((await service.reader(projectId))?.get('cards', copy.cardId)?.cover).toBe(copy.pictureId)
    expect(await textOf(projectId, copy.letterId)).toBe('Dear neighbours')
    const picture = await files.find(projectId, copy.pictureId)
    expect(picture && (await files.preview(picture, 'face'))).toBeDefined()

    await send(projectId, 'attachment.remove', { attachmentId: letterId, cardId })
    const now = Date.now()
    for (const days of [0, 31]) await files.sweep(new Date(now + days * DAY_MS))
    expect(await textOf(projectId, letterId)).toBeUndefined()
    expect(await textOf(projectId, copy.letterId)).toBe('Dear neighbours')

    await send(projectId, 'attachment.remove', { attachmentId: copy.letterId, cardId: copy.cardId })
    await send(projectId, 'attachment.remove', { attachmentId: copy.pictureId, cardId: copy.cardId })
    for (const days of [40, 71]) await files.sweep(new Date(now + days * DAY_MS))
    expect(await rowsOf(projectId)).not.toContain(letterId)
    expect(await rowsOf(projectId)).toHaveLength(1)
  })

  test('[F5] whoever uploaded the first takes nothing from a copy by sending again', async () => {
    const { files, from, userId, cardId, letterId, send, textOf, copyTo } = await open(store)
    const { projectId } = from
    const copy = await copyTo(from.listIds[1] ?? '')
    await send(projectId, 'attachment.remove', { attachmentId: letterId, cardId })
    const again = { projectId, cardId, userId, attachmentId: letterId, name: 'letter.txt' }
    expect(await files.add({ ...again, content: Readable.from([Buffer.from('Forged')]) })).toBe('exists')
    expect(await textOf(projectId, copy.letterId)).toBe('Dear neighbours')
  })

  test('[F6] a move takes them along, and each project has a content of its own', async () => {
    const { service, files, from, to, userId, letterId, send, textOf, rowsOf, transfers, transfer } = await open(store)
    const moved = await transfers.move(userId, transfer)
    expect(await transfers.move(userId, transfer)).toEqual(moved)
    const rows = (await service.details(to.projectId, moved.cardId))?.rows.attachments ?? []
    const [letter, picture] = ['letter.txt', 'pagalms.jpg'].map(
      (name) => rows.find((row) => row.name === name)?.id ?? '',
    )
    expect((await service.reader(to.projectId))?.get('cards', moved.cardId)?.cover).toBe(picture)
    expect(await rowsOf(to.projectId)).toHaveLength(2)
    expect(await textOf(from.projectId, letterId)).toBe('Dear neighbours')

    await send(from.projectId, 'card.delete', { cardId: transfer.cardId })
    const now = Date.now()
    for (const days of [0, 31]) await files.sweep(new Date(now + days * DAY_MS))
    expect(await rowsOf(from.projectId)).toEqual([])
    expect(await textOf(to.projectId, letter ?? '')).toBe('Dear neighbours')
    expect(await textOf(to.projectId, picture ?? '')).toBe(photo.toString('latin1'))
  })

  test('[F6] [A2] a move that is refused leaves nothing there, and nobody reads through the other project', async () => {
    const { from, to, letterId, textOf, rowsOf, transfers, transfer, files, userId } = await open(store)
    await expect(transfers.move(to.coordinatorId, transfer)).rejects.toThrow('not-found')
    await expect(transfers.move(userId, { ...transfer, listId: newId() })).rejects.toThrow('not-found')
    const source = { projectId: from.projectId, attachmentIds: [letterId] }
    const refused = files.carry(source, { projectId: to.projectId, userId }, () => Promise.reject(new Error('refused')))
    await expect(refused).rejects.toThrow('refused')
    expect(await rowsOf(to.projectId)).toEqual([])
    expect(await textOf(to.projectId, letterId)).toBeUndefined()
    if (store === 'folder') expect(readdirSync(join(dataDir, 'files', 'kept'))).not.toContain(to.projectId)
  })

  test('[A3] a content of another project is not found, by whatever id it is named', async () => {
    const { to, letterId, send, textOf } = await open(store)
    const attachmentId = newId()
    const row = { name: 'theirs.txt', mime: 'text/plain', bytes: 1, picture: null, url: null, kind: 'file' }
    const [cardId = ''] = to.cardIds
    await send(to.projectId, 'attachment.restore', { ...row, attachmentId, cardId, contentId: letterId, cover: false })
    expect(await textOf(to.projectId, attachmentId)).toBeUndefined()
  })

  test('[F6] what a crash left on its way is swept, and the next try is done', async () => {
    const { files, from, to, userId, letterId, rowsOf, transfers, transfer, service } = await open(store)
    // A process that dies in between: what it would have done afterwards is never done.
    const source = { projectId: from.projectId, attachmentIds: [letterId] }
    let reached = () => {}
    const inside = new Promise<void>((resolve) => {
      reached = resolve
    })
    void files.carry(source, { projectId: to.projectId, userId }, () => {
      reached()
      return new Promise(() => {})
    })
    await inside
    const left = await rowsOf(to.projectId)
    expect(left).toHaveLength(1)
    const moved = await transfers.move(userId, transfer)
    expect((await service.details(to.projectId, moved.cardId))?.rows.attachments).toHaveLength(2)
    const now = Date.now()
    for (const days of [0, 31]) await files.sweep(new Date(now + days * DAY_MS))
    expect(await rowsOf(to.projectId)).toHaveLength(2)
    expect(await rowsOf(to.projectId)).not.toContain(left[0])
  })
})
