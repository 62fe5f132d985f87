import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject, writePath } from '../../test/project.ts'
import { readEvents } from './store.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const comment = (cardId: string, text: string, commentId = newId()) =>
  command('comment.write', { commentId, cardId, text })

async function scene() {
  const path = writePath(database.pool, false)
  const project = await smallProject(path.service)
  const cardId = project.cardIds[0] as string
  return { ...project, path, cardId, send: path.service.dispatch.bind(path.service, project.projectId) }
}

describe('details', () => {
  test('are read at one version, of one card', async () => {
    const { send, path, projectId, coordinatorId, cardId, cardIds } = await scene()
    await send(coordinatorId, [comment(cardId, 'Here'), comment(cardIds[1] as string, 'There')])
    const details = await path.service.details(projectId, cardId)
    expect(details?.rows.comments?.map(({ text }) => text)).toEqual(['Here'])
    expect(details?.version).toBe((await path.lines.get(projectId))?.state.version)
    expect(await path.service.details(projectId, newId())).toBe(undefined)
  })

  test('a process that has never seen the inside of a card decides by it', async () => {
    const { send, projectId, coordinatorId, cardId } = await scene()
    const commentId = newId()
    const revision = { cardId, text: 'First', revision: 0 }
    await send(coordinatorId, [comment(cardId, 'Once', commentId), command('card.describe', revision)])
    const other = writePath(database.pool, true)
    const verdicts = await other.service.dispatch(projectId, coordinatorId, [
      command('comment.edit', { commentId, cardId, text: 'Twice' }),
      command('card.describe', { ...revision, text: 'Over it' }),
      command('card.describe', { ...revision, text: 'Second', revision: 1 }),
    ])
    expect(verdicts).toMatchObject([{ event: { type: 'comment.edit' } }, { refused: 'changed' }, { event: {} }])
    const details = await other.service.details(projectId, cardId)
    expect(details?.rows).toMatchObject({
      comments: [{ text: 'Twice' }],
      descriptions: [{ text: 'Second', revision: 2 }],
    })
  })

  test('two processes write into one card in turns, each on what the other wrote', async () => {
    const { send, projectId, coordinatorId, cardId } = await scene()
    const paths = [writePath(database.pool, true), writePath(database.pool, true)] as const
    const checklistId = newId()
    await send(coordinatorId, [command('checklist.add', { checklistId, cardId, title: 'Keys', position: 'a0' })])
    const lines = Array.from({ length: 12 }, newId)
    await Promise.all(
      lines.map((lineId, n) =>
        paths[n % 2 === 0 ? 0 : 1].service.dispatch(projectId, coordinatorId, [
          command('line.add', { lineId, checklistId, cardId, text: `Line ${n}`, position: 'a1' }),
          command('line.tick', { lineId, cardId, done: n % 3 === 0 }),
        ]),
      ),
    )
    for (const path of paths) {
      const line = await path.lines.current(projectId)
      expect(line?.state.get('cards', cardId)).toMatchObject({ lineCount: 12, linesDone: 4 })
    }
    expect((await paths[0].service.details(projectId, cardId))?.rows.checklistLines).toHaveLength(12)
  })
})

describe('a whole dispatch', () => {
  test('[W10] leaves no trace when one of its commands is refused, and says which', async () => {
    const { path, projectId, coordinatorId, cardId } = await scene()
    const before = (await path.lines.get(projectId))?.state.version ?? 0
    const commands = [
      command('card.rename', { cardId, title: 'Renamed' }),
      command('card.rename', { cardId: newId(), title: 'Nobody' }),
      comment(cardId, 'Never'),
    ]
    const whole = path.service.dispatchWhole(projectId, coordinatorId, commands)
    const beside = path.service.dispatch(projectId, coordinatorId, [command('card.done', { cardId, done: true })])
    expect(await whole).toEqual({ refused: 'not-found', at: 1 })
    expect(await beside).toMatchObject([{ event: { version: before + 1, type: 'card.done' } }])
    const events = await readEvents(database.pool, projectId, before, 10)
    expect(events.map(({ type }) => type)).toEqual(['card.done'])
    expect((await path.lines.get(projectId))?.state.get('cards', cardId)?.title).not.toBe('Renamed')
  })

  test('[W10] is done in one step, and a second time not again', async () => {
    const { path, projectId, coordinatorId, cardId } = await scene()
    const before = (await path.lines.get(projectId))?.state.version ?? 0
    const commands = Array.from({ length: 300 }, (_, n) => comment(cardId, `Comment ${n}`))
    const first = await path.service.dispatchWhole(projectId, coordinatorId, commands)
    const again = await writePath(database.pool, true).service.dispatchWhole(projectId, coordinatorId, commands)
    expect(again).toEqual(first)
    expect((await readEvents(database.pool, projectId, before, 1000)).length).toBe(300)
    expect(await path.service.dispatchWhole(projectId, newId(), commands)).toBe('not-found')
  })
})
