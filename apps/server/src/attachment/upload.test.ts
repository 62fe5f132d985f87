import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lateSender } from '../../test/late-sender.ts'
import { newId } from '../../test/project.ts'
import { FileScene, MAX_BYTES, tooMuch } from './file-scene.test-support.ts'

let scene: FileScene

beforeAll(async () => {
  scene = await FileScene.begin()
})
afterAll(() => scene.end())

describe('an upload', () => {
  test('attaches the bytes in the name of who sent them, by a command like any other', async () => {
    const id = await scene.attached('Kas? Kur? Kad?', 'Rīgas plāns.txt')
    expect(await scene.rowOf(id)).toMatchObject({
      cardId: scene.world.cardId,
      kind: 'file',
      name: 'Rīgas plāns.txt',
      mime: 'text/plain',
      bytes: 14,
      picture: null,
      memberId: scene.world.memberIds.member,
    })
    expect(await (await scene.get(scene.pathOf(id))).text()).toBe('Kas? Kur? Kad?')
  })

  test('[I2] a photo loses its place and its owner, and is told by its bytes', async () => {
    const id = await scene.attached(scene.photo, 'photo.exe')
    expect(await scene.rowOf(id)).toMatchObject({ mime: 'image/jpeg', picture: { width: 900, height: 600 } })
    const served = Buffer.from(await (await scene.get(scene.pathOf(id))).arrayBuffer())
    expect(scene.photo.includes('Secret Owner')).toBe(true)
    expect(served.includes('Secret Owner')).toBe(false)
    for (const size of ['face', 'preview']) {
      const small = await scene.get(`${scene.pathOf(id)}?size=${size}`)
      expect(small.headers.get('content-type')).toBe('image/webp')
      expect((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width).toBe(size === 'face' ? 576 : 900)
      // Kept: the second reader gets the same bytes, and none at all when he has them.
      const again = await scene.get(`${scene.pathOf(id)}?size=${size}`, scene.callers.observer, {
        'if-none-match': small.headers.get('etag') ?? '',
      })
      expect(again.status).toBe(304)
    }
  })

  test('[F3] a HEIC of a phone is shown in small, without what the phone wrote into it', async () => {
    const heic = readFileSync(new URL('../../test/pictures/photo.heic', import.meta.url))
    const id = await scene.attached(heic, 'IMG_0001.HEIC')
    expect(await scene.rowOf(id)).toMatchObject({ mime: 'image/heic', picture: { width: 120, height: 80 } })
    const served = Buffer.from(await (await scene.get(scene.pathOf(id))).arrayBuffer())
    expect([heic, served].map((bytes) => bytes.includes('Secret Owner'))).toEqual([true, false])
    const small = await scene.get(`${scene.pathOf(id)}?size=face`)
    expect(small.headers.get('content-type')).toBe('image/webp')
    expect((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width).toBe(120)
  })

  test('[F3] [F1] a picture whose place we cannot take out is refused, and nothing of it is kept', async () => {
    const [files, rows] = [scene.kept(), await scene.storedRows()]
    const heic = readFileSync(new URL('../../test/pictures/photo.heic', import.meta.url))
    for (const brand of ['hevc', 'hevx', 'msf1', 'avis']) {
      const series = Buffer.from(heic)
      series.write(brand, 8, 'latin1')
      const answer = await scene.send(series, { name: 'series.heics' })
      expect([answer.status, await answer.json()]).toMatchObject([415, { error: { code: 'UNREADABLE_PICTURE' } }])
    }
    expect((await scene.send(scene.photo.subarray(0, scene.photo.length >> 1), { name: 'half.jpg' })).status).toBe(415)
    expect(scene.kept()).toEqual(files)
    expect(await scene.storedRows()).toEqual(rows)
  })

  test('[F1] [W3] sent again under the same id adds nothing', async () => {
    const id = newId()
    const before = scene.kept().length
    for (const _time of [1, 2, 3]) expect((await scene.send('the same', { id })).status).toBe(200)
    const both = await Promise.all([scene.send('at once', { id: newId() }), scene.send('the same', { id })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(scene.kept().length).toBe(before + 2)
  })

  test('[F1] sent twice at the same moment is attached once', async () => {
    const id = newId()
    const before = scene.kept().length
    const answers = await Promise.all([1, 2, 3].map(() => scene.send('the same', { id })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await (await scene.get(scene.pathOf(id))).text()).toBe('the same')
    expect(scene.kept().length).toBe(before + 1)
  })

  test('[A3] takes no id that somebody else used, and leaves what is there as it is', async () => {
    const id = await scene.attached('mine', 'mine.txt')
    expect((await scene.send('theirs', { id, who: scene.callers.coordinator })).status).toBe(409)
    expect((await scene.send('elsewhere', { id, cardId: scene.world.archivedCardId })).status).toBe(409)
    expect(await (await scene.get(scene.pathOf(id))).text()).toBe('mine')
  })

  test('[F1] [W4] that is refused leaves no file, no row and no line', async () => {
    const [files, rows] = [scene.kept(), await scene.storedRows()]
    for (const sent of [
      { cardId: scene.world.archivedCardId },
      { cardId: scene.foreign.cardId },
      { cardId: newId() },
      { who: scene.callers.observer },
      { who: scene.callers.stranger },
      { id: 'no-id' },
      { name: '' },
      { name: '\u202e' },
    ]) {
      expect((await scene.send('refused', sent)).status, JSON.stringify(sent)).toBeGreaterThanOrEqual(400)
    }
    expect(scene.kept()).toEqual(files)
    expect(await scene.storedRows()).toEqual(rows)
  })

  test('[F1] [I1] that is too large is refused, told or not told how long it is', async () => {
    const files = scene.kept()
    const content = tooMuch()
    const known = await scene.send(content)
    expect(known.status).toBe(413)
    expect(await known.json()).toMatchObject({ error: { code: 'TOO_LARGE' } })
    expect(await scene.sendInPieces([content.subarray(0, 600_000), content.subarray(600_000)])).toBe(413)
    expect(await scene.sendInPieces([content.subarray(1)])).toBe(200)
    expect(scene.kept().length).toBe(files.length + 1)
    expect(await (await scene.get(`${scene.world.projectId}/files`)).json()).toEqual({ maxBytes: MAX_BYTES })
  })

  test('[F1] that is too large is answered while it is still being sent, without the line being cut', async () => {
    const { projectId, cardId } = scene.world
    const at = `/api/projects/${projectId}`
    const headers = { cookie: scene.callers.member?.cookie ?? '', 'x-file-name': 'large.bin' }
    const path = `${at}/cards/${cardId}/files?id=${newId()}`
    const sent = { path, next: `${at}/files`, bytes: 8 * MAX_BYTES, headers }
    expect(await lateSender(scene.server.url, sent)).toEqual([413, 200])
  })

  test('[F1] that breaks off leaves nothing', async () => {
    const [files, rows] = [scene.kept(), await scene.storedRows()]
    await expect(scene.sendInPieces([Buffer.alloc(200_000), null])).rejects.toThrow(/hang up|ECONNRESET/)
    await expect.poll(() => scene.kept()).toEqual(files)
    expect(await scene.storedRows()).toEqual(rows)
  })

  test('[A10] from a foreign page is refused', async () => {
    expect((await scene.send('x', { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\fakepath\\plan.pdf', 'plan.pdf'],
    ['a\r\nSet-Cookie: b', 'a Set-Cookie: b'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    [`${'ā'.repeat(300)}.docx`, `${'ā'.repeat(250)}.docx`],
  ])('the name %j is kept as %j', async (raw, name) => {
    const id = await scene.attached('x', raw)
    expect((await scene.rowOf(id))?.name).toBe(name)
  })
})
