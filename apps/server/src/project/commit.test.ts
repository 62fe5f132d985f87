import type { Verdict } from '@meanwhile/domain/protocol'
import { unsound } from '@meanwhile/domain/sound'
import { ProjectState } from '@meanwhile/domain/state'
import { FACE_NAMES, type Reader, TABLE_NAMES, type TableName } from '@meanwhile/domain/tables'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject, writePath } from '../../test/project.ts'
import { loadState, readDetails, readEvents } from './store.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const rowsOf = (project: Reader, tables: readonly TableName[] = TABLE_NAMES) =>
  Object.fromEntries(tables.map((table) => [table, [...project.all(table)].sort((a, b) => (a.id < b.id ? -1 : 1))]))

const versionsOf = (verdicts: readonly Verdict[]) =>
  verdicts.flatMap((verdict) => ('event' in verdict ? [verdict.event.version] : []))

async function replayed(projectId: string): Promise<ProjectState> {
  const state = new ProjectState(0)
  const loaded = await loadState(database.pool, projectId)
  for (const row of loaded?.all('projects') ?? []) state.patch({ rows: { projects: [row] }, gone: {} })
  for (const event of await readEvents(database.pool, projectId, 0, 100_000)) state.patch(event)
  return state
}

/** All rows, those inside of the cards too. */
async function stored(projectId: string): Promise<ProjectState> {
  const state = await loadState(database.pool, projectId)
  if (!state) throw new Error('no project')
  const cardIds = [...state.all('cards')].map(({ id }) => id)
  const details = await readDetails(database.pool, projectId, cardIds)
  for (const id of cardIds) state.open(id, details?.rows ?? {})
  return state
}

async function expectEqualEverywhere(projectId: string, ...paths: ReturnType<typeof writePath>[]) {
  const rows = await stored(projectId)
  expect(unsound(rows)).toEqual([])
  expect(rowsOf(await replayed(projectId))).toEqual(rowsOf(rows))
  for (const { lines } of paths) {
    const line = await lines.current(projectId)
    expect(line?.state.version).toBe(rows.version)
    expect(rowsOf(line?.state as Reader, FACE_NAMES)).toEqual(rowsOf(rows, FACE_NAMES))
  }
}

describe('commit', () => {
  test('[W2] [W5] twenty writers on one project: no gap, no double, fewer transactions than commands', async () => {
    const path = writePath(database.pool, false)
    const { projectId, coordinatorId, cardIds, listIds } = await smallProject(path.service)
    const before = (await path.lines.get(projectId))?.state.version ?? 0
    const statements: string[] = []
    const query = database.pool.query.bind(database.pool)
    database.pool.query = ((config: { name?: string }, ...rest: never[]) => {
      if (config.name?.startsWith('save-')) statements.push(config.name)
      return query(config as never, ...rest)
    }) as never
    const verdicts = await Promise.all(
      Array.from({ length: 20 }, async (_, writer) => {
        const mine: Verdict[] = []
        for (let n = 0; n < 20; n++) {
          const body = { cardId: cardIds[(writer + n) % 6], listId: listIds[n % 3], position: `a${writer % 10}V` }
          const answer = await path.service.dispatch(projectId, coordinatorId, [command('card.move', body)])
          if (answer !== 'not-found') mine.push(...answer)
        }
        return mine
      }),
    )
    database.pool.query = query
    const versions = versionsOf(verdicts.flat()).sort((a, b) => a - b)
    expect(versions).toEqual(Array.from({ length: 400 }, (_, n) => before + n + 1))
    expect(statements.length).toBeLessThan(200)
    await expectEqualEverywhere(projectId, path)
  })

  test('[W1] [W3] what was done before a restart is answered as done, although doing it again would be refused', async () => {
    const before = writePath(database.pool, false)
    const { projectId, coordinatorId, listIds } = await smallProject(before.service)
    const card = { cardId: newId(), listId: listIds[0], title: 'Once', position: 'a1', kind: 'task' }
    const create = command('card.create', card)
    const first = await before.service.dispatch(projectId, coordinatorId, [create])
    const rename = command('card.rename', { cardId: card.cardId, title: 'Later' })
    for (const commands of [[create], [create, rename]]) {
      const after = writePath(database.pool, false)
      const again = await after.service.dispatch(projectId, coordinatorId, commands)
      expect(again[0]).toEqual(first[0])
    }
  })

  test('[W2] [W8] writers in three processes: one order, equal copies', async () => {
    const paths = [writePath(database.pool, true), writePath(database.pool, true), writePath(database.pool, true)]
    const { projectId, coordinatorId, cardIds, listIds } = await smallProject(paths[0]!.service)
    const before = (await loadState(database.pool, projectId))?.version ?? 0
    const verdicts = await Promise.all(
      paths.flatMap(({ service }, process) =>
        Array.from({ length: 7 }, async (_, writer) => {
          const mine: Verdict[] = []
          for (let n = 0; n < 10; n++) {
            const body = { cardId: cardIds[(writer + n) % 6], title: `${process} ${writer} ${n}` }
            const move = { cardId: cardIds[n % 6], listId: listIds[(n + process) % 3], position: `a${writer}V` }
            const commands = [command('card.rename', body), command('card.move', move)]
            const answer = await service.dispatch(projectId, coordinatorId, commands)
            if (answer !== 'not-found') mine.push(...answer)
          }
          return mine
        }),
      ),
    )
    const versions = versionsOf(verdicts.flat()).sort((a, b) => a - b)
    expect(versions).toEqual(Array.from({ length: 420 }, (_, n) => before + n + 1))
    await expectEqualEverywhere(projectId, ...paths)
  })

  test('[W1] [W3] the same command id five times at once, in two processes: applied once, answered alike', async () => {
    const paths = [writePath(database.pool, true), writePath(database.pool, true)]
    const { projectId, coordinatorId, cardIds } = await smallProject(paths[0]!.service)
    await paths[1]!.lines.current(projectId)
    const before = (await loadState(database.pool, projectId))?.version ?? 0
    const rename = command('card.rename', { cardId: cardIds[0], title: 'Once' })
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) => paths[n % 2]!.service.dispatch(projectId, coordinatorId, [rename])),
    )
    for (const answer of answers) expect(versionsOf(answer as Verdict[])).toEqual([before + 1])
    const late = await writePath(database.pool, true).service.dispatch(projectId, coordinatorId, [rename])
    expect(versionsOf(late as Verdict[])).toEqual([before + 1])
    expect((await loadState(database.pool, projectId))?.version).toBe(before + 1)
    await expectEqualEverywhere(projectId, ...paths)
  })

  test('[W4] a refused command leaves no trace, and what stands beside it in the batch is done', async () => {
    const path = writePath(database.pool, false)
    const { projectId, coordinatorId, cardIds } = await smallProject(path.service)
    const before = await loadState(database.pool, projectId)
    const refused = [
      command('card.rename', { cardId: newId(), title: 'Nothing' }),
      command('card.rename', { cardId: cardIds[0], title: 'x', hidden: true }),
      command('member.add', { memberId: newId(), userId: newId(), role: 'coordinator', partnerId: null }),
      command('card.explode', {}),
    ]
    const answer = await path.service.dispatch(projectId, coordinatorId, refused)
    expect((answer as { refused?: string }[]).map((verdict) => verdict.refused)).toEqual([
      'not-found',
      'invalid',
      'forbidden',
      'unknown-command',
    ])
    const after = await loadState(database.pool, projectId)
    expect(after?.version).toBe(before?.version)
    expect(rowsOf(after as Reader)).toEqual(rowsOf(before as Reader))
    const mixed = [...refused.slice(0, 1), command('card.rename', { cardId: cardIds[0], title: 'Done' })]
    expect(versionsOf((await path.service.dispatch(projectId, coordinatorId, mixed)) as Verdict[])).toHaveLength(1)
    await expectEqualEverywhere(projectId, path)
  })

  test('[W8] a refusal is true of the newest version, not of an old copy', async () => {
    const [here, there] = [writePath(database.pool, true), writePath(database.pool, true)]
    const { projectId, coordinatorId, listIds } = await smallProject(here.service)
    await there.lines.get(projectId)
    const card = { cardId: newId(), listId: listIds[0], title: 'Just made', position: 'a0', kind: 'task' }
    await here.service.dispatch(projectId, coordinatorId, [command('card.create', card)])
    const rename = command('card.rename', { cardId: card.cardId, title: 'Found' })
    expect(versionsOf((await there.service.dispatch(projectId, coordinatorId, [rename])) as Verdict[])).toHaveLength(1)
  })

  test('[W6] actor and time are the server’s', async () => {
    const path = writePath(database.pool, false)
    const { projectId, coordinatorId, cardIds } = await smallProject(path.service)
    const before = Date.now()
    const done = { ...command('card.done', { cardId: cardIds[0], done: true }), by: newId(), at: '2001-01-01' }
    const [verdict] = (await path.service.dispatch(projectId, coordinatorId, [done])) as Verdict[]
    if (!verdict || !('event' in verdict)) throw new Error('refused')
    expect(verdict.event.by).toBe(coordinatorId)
    expect(Date.parse(verdict.event.at)).toBeGreaterThanOrEqual(before)
    expect(verdict.event.rows.cards?.[0]?.doneAt).toBe(verdict.event.at)
  })

  test('[A2] [A3] a stranger and an id of another project are answered not-found', async () => {
    const path = writePath(database.pool, false)
    const mine = await smallProject(path.service)
    const other = await smallProject(path.service)
    expect(await path.service.dispatch(mine.projectId, other.coordinatorId, [command('card.explode', {})])).toBe(
      'not-found',
    )
    expect(await path.service.dispatch(newId(), mine.coordinatorId, [command('card.explode', {})])).toBe('not-found')
    const foreign = { cardId: mine.cardIds[0], listId: other.listIds[0], position: 'a0' }
    const answer = await path.service.dispatch(mine.projectId, mine.coordinatorId, [command('card.move', foreign)])
    expect(answer).toEqual([expect.objectContaining({ refused: 'not-found' })])
  })

  test('[W7] nobody is told of a commit that failed', async () => {
    const path = writePath(database.pool, false)
    const { projectId, coordinatorId, cardIds } = await smallProject(path.service)
    const told = path.told.length
    const query = database.pool.query.bind(database.pool)
    database.pool.query = () => Promise.reject(new Error('the line is cut'))
    const rename = command('card.rename', { cardId: cardIds[0], title: 'Lost' })
    await expect(path.service.dispatch(projectId, coordinatorId, [rename])).rejects.toThrow('the line is cut')
    database.pool.query = query
    expect(path.told).toHaveLength(told)
    expect(versionsOf((await path.service.dispatch(projectId, coordinatorId, [rename])) as Verdict[])).toHaveLength(1)
    expect(path.told).toHaveLength(told + 1)
  })

  test('[W8] rows of every table survive the way into the database and back', async () => {
    const path = writePath(database.pool, false)
    const { projectId, coordinatorId, cardIds, boardId } = await smallProject(path.service)
    const line = await path.lines.get(projectId)
    const memberId = [...(line?.state.all('members') ?? [])][0]?.id
    const labelId = newId()
    const fields = { title: 'drošība “quoted” \\ ūdens', colour: 'brick', pattern: 'dot' }
    await path.service.dispatch(projectId, coordinatorId, [
      command('project.edit', { fields: { title: 'Ģirts’ "project"', summary: 'Line one\nline two' } }),
      command('label.create', { labelId, fields }),
      command('card.label', { cardId: cardIds[0], labelId, on: true }),
      command('card.assign', { cardId: cardIds[0], memberId, on: true }),
      command('card.due', { cardId: cardIds[0], value: '2022-10-29' }),
      command('card.done', { cardId: cardIds[0], done: true }),
      command('card.archive', { cardId: cardIds[1] }),
      command('card.delete', { cardId: cardIds[1] }),
      command('board.archive', { boardId }),
    ])
    await expectEqualEverywhere(projectId, path)
    const state = await loadState(database.pool, projectId)
    expect(state?.get('cards', cardIds[0]!)).toMatchObject({ due: '2022-10-29', labelIds: [labelId] })
    expect(state?.get('cards', cardIds[1]!)).toBeUndefined()
    expect(state?.get('labels', labelId)?.title).toBe(fields.title)
  })
})
