import { Readable } from 'node:stream'
import type { Attachment } from '@meanwhile/domain/attachment/attachment'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command, newId } from '../../test/project.ts'
import { s3Server } from '../../test/s3-server.ts'
import { FileScene } from './file-scene.test-support.ts'
import { Files } from './service.ts'

const DAY_MS = 86_400_000

let scene: FileScene

beforeAll(async () => {
  scene = await FileScene.begin()
})
afterAll(() => scene.end())

describe('a file that no attachment names', () => {
  const dispatch = (type: string, body: unknown) =>
    scene.server.services.projects.dispatch(scene.world.projectId, scene.world.people.member, [command(type, body)])

  test('[F4] [C6] is there again after an undo within a month, and gone with its previews after it', async () => {
    const id = await scene.attached(scene.photo, 'photo.jpg')
    await scene.get(`${scene.pathOf(id)}?size=face`)
    const { name, mime, bytes, picture } = (await scene.rowOf(id)) as Attachment
    const now = Date.now()
    const sweep = (days: number) => scene.server.services.files.sweep(new Date(now + days * DAY_MS))
    await dispatch('attachment.remove', { attachmentId: id, cardId: scene.world.cardId })
    expect((await scene.get(scene.pathOf(id))).status).toBe(404)
    await sweep(0)
    await sweep(29)
    await dispatch('attachment.add', { attachmentId: id, cardId: scene.world.cardId, name, mime, bytes, picture })
    expect((await scene.get(scene.pathOf(id))).status).toBe(200)
    await sweep(60)
    expect((await scene.get(scene.pathOf(id))).status).toBe(200)
    await dispatch('attachment.remove', { attachmentId: id, cardId: scene.world.cardId })
    await sweep(61)
    const before = scene.kept().length
    await sweep(90)
    expect(scene.kept().length).toBe(before)
    await sweep(92)
    expect(scene.kept().length).toBe(before - 2)
    expect(await scene.storedRows()).not.toContain(id)
  })
})

test('the same over S3: kept, shown in small, removed when the card is gone', async () => {
  const s3 = await s3Server()
  const { server, world, photo } = scene
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
  await s3.close()
})
