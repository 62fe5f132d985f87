import { expect, test } from 'vitest'
import { type Problem, problemOf, type Send, type Upload, Uploads } from './uploads.ts'

const file = (name: string) => new File(['content'], name)

/** A line that finishes what the test says, when it says so. */
function line() {
  const open = new Map<string, (problem: Problem | null) => void>()
  const progress = new Map<string, (sent: number) => void>()
  const ids: string[] = []
  const send: Send = (upload, _file, onProgress, signal) =>
    new Promise((resolve) => {
      ids.push(upload.id)
      open.set(upload.name, resolve)
      progress.set(upload.name, onProgress)
      signal.addEventListener('abort', () => resolve({ code: 'cut-off' }))
    })
  const end = async (name: string, problem: Problem | null = null) => {
    open.get(name)?.(problem)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { send, end, ids, progress: (name: string, sent: number) => progress.get(name)?.(sent) }
}

const shown = (uploads: Uploads) => uploads.list().map(({ name, state }) => `${name} ${state}`)

test('two go at once, the others wait their turn', async () => {
  const { send, end } = line()
  const sent: string[] = []
  const uploads = new Uploads(send, { sent: ({ name }) => sent.push(name), failed: () => expect.unreachable() })
  uploads.start('p', 'c', ['a', 'b', 'c'].map(file))
  expect(shown(uploads)).toEqual(['a sending', 'b sending', 'c waiting'])
  await end('b')
  expect(shown(uploads)).toEqual(['a sending', 'c sending'])
  await end('a')
  await end('c')
  expect(uploads.list()).toEqual([])
  expect(sent).toEqual(['b', 'a', 'c'])
})

test('[W3] a failure keeps the file, and trying again uses the same id', async () => {
  const { send, end, ids, progress } = line()
  const failed: string[] = []
  const uploads = new Uploads(send, { sent: () => {}, failed: ({ name }) => failed.push(name) })
  uploads.start('p', 'c', [file('a')])
  progress('a', 5)
  expect(uploads.list()[0]).toMatchObject({ sent: 5, bytes: 7 })
  await end('a', { code: 'cut-off' })
  expect(uploads.list()[0]).toMatchObject({ state: 'failed', problem: { code: 'cut-off' } })
  expect(failed).toEqual(['a'])
  uploads.retry(uploads.list()[0]?.id ?? '')
  expect(uploads.list()[0]).toMatchObject({ state: 'sending', sent: 0, problem: null })
  await end('a')
  expect(uploads.list()).toEqual([])
  expect(ids[0]).toBe(ids[1])
})

test('what is given up stops, and the next one goes', async () => {
  const { send } = line()
  const uploads = new Uploads(send, { sent: () => expect.unreachable(), failed: () => expect.unreachable() })
  uploads.start('p', 'c', ['a', 'b', 'c'].map(file))
  const [first] = uploads.list() as [Upload]
  uploads.forget(first.id)
  await new Promise((resolve) => setTimeout(resolve))
  expect(shown(uploads)).toEqual(['b sending', 'c sending'])
})

test.each([
  [200, '{"attachmentId":"x"}', null],
  [415, '{"error":{"code":"UNREADABLE_PICTURE"}}', { code: 'unreadable' }],
  [413, '{"error":{"code":"TOO_LARGE"}}', { code: 'too-large' }],
  [409, '{"error":{"code":"archived"}}', { code: 'refused', refusal: 'archived' }],
  [401, '{"error":{"code":"UNAUTHORIZED"}}', { code: 'refused', refusal: 'signed-out' }],
  [502, '<html>Bad gateway</html>', { code: 'refused', refusal: 'broken' }],
])('the answer %i %s', (status, body, problem) => {
  expect(problemOf(status, body)).toEqual(problem)
})
