import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flat } from '../../test/access-world.ts'
import { CALLERS, type Caller } from '../../test/procedure-matrix.ts'
import { newId } from '../../test/project.ts'
import { FileScene } from './file-scene.test-support.ts'

let scene: FileScene

beforeAll(async () => {
  scene = await FileScene.begin()
})
afterAll(() => scene.end())

describe('a file', () => {
  test('[F2] [I1] is never run by a browser: only pictures and PDF are shown, and nothing in them may load anything', async () => {
    const contents: [string, Buffer | string, boolean][] = [
      ['picture.jpg', scene.photo, true],
      ['paper.pdf', '%PDF-1.7 …', true],
      ['page.html', '<!doctype html><script>alert(1)</script>', false],
      ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', false],
      ['program.js', 'alert(1)', false],
      ['picture.png', Buffer.from([0, 1, 2, 3]), false],
    ]
    for (const [name, content, shown] of contents) {
      const id = await scene.attached(content, name)
      const { headers } = await scene.get(scene.pathOf(id))
      expect(headers.get('content-disposition'), name).toMatch(shown ? /^inline;/ : /^attachment;/)
      expect(headers.get('content-type'), name).not.toMatch(/html|svg|xml|javascript/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'; sandbox$/)
      expect(headers.get('cache-control')).toBe('private, no-cache')
      const download = await scene.get(`${scene.pathOf(id)}?download`)
      expect(download.headers.get('content-disposition')).toMatch(/^attachment;/)
    }
  })

  test('is given in parts, and not at all to whoever has it', async () => {
    const id = await scene.attached('0123456789', 'numbers.txt')
    const { headers } = await scene.get(scene.pathOf(id))
    const etag = headers.get('etag') ?? ''
    const part = (range: string, more: Record<string, string> = {}) =>
      scene.get(scene.pathOf(id), scene.callers.observer, { range, ...more })
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
    expect((await scene.get(scene.pathOf(id), scene.callers.observer, { 'if-none-match': etag })).status).toBe(304)
  })

  test('that is no picture has no preview; an unknown size is refused', async () => {
    const id = await scene.attached('text', 'a.txt')
    expect((await scene.get(`${scene.pathOf(id)}?size=face`)).status).toBe(404)
    expect((await scene.get(`${scene.pathOf(id)}?size=huge`)).status).toBe(400)
    expect((await scene.get(`${scene.pathOf(id)}?size=face&size=face`)).status).toBe(400)
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
    const who = scene.callers[caller] ?? { cookie: 'meanwhile=none', userId: '', sessionId: '' }
    const id = await scene.attached('secret', 'secret.txt')
    for (const path of [scene.pathOf(id), `${scene.pathOf(id)}?download`, `${scene.world.projectId}/files`]) {
      expect((await scene.get(path, who)).status, path).toBe(expected.read[caller])
    }
    expect((await scene.send('x', { who })).status).toBe(expected.write[caller])
  })

  test('[A3] every id in an address, of another project or of nobody, is not found', async () => {
    const id = await scene.attached('secret', 'secret.txt')
    const foreignMember = await scene.server.signIn(scene.foreign.people.member)
    for (const wrong of [flat(scene.foreign).projectId ?? '', newId(), 'x']) {
      expect((await scene.get(`${wrong}/files/${id}`)).status).toBe(404)
      expect((await scene.send('x', { projectId: wrong })).status).toBe(404)
      expect((await scene.send('x', { cardId: wrong })).status).toBe(404)
    }
    for (const wrong of [scene.foreign.cardId, newId(), 'x'])
      expect((await scene.get(scene.pathOf(wrong))).status).toBe(404)
    // Through the own project to the file of another.
    expect((await scene.get(`${scene.foreign.projectId}/files/${id}`, foreignMember)).status).toBe(404)
  })
})
