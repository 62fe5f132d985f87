import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject, writePath } from '../../test/project.ts'
import { SILENT } from './data.ts'
import { Histories } from './service.ts'

const MIGRATIONS = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url))

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

async function open() {
  const { service } = writePath(database.pool, false)
  const project = await smallProject(service, 3)
  const histories = new Histories({ pool: database.pool, projects: service })
  const send = (...commands: ReturnType<typeof command>[]) =>
    service.dispatch(project.projectId, project.coordinatorId, commands)
  return { ...project, service, histories, send }
}

test('[I2] a history tells types, names of things and ids, newest first, and no name of a person', async () => {
  const { projectId, histories, send, cardIds, coordinatorId } = await open()
  const [cardId = ''] = cardIds
  await send(command('card.rename', { cardId, title: 'Visit' }), command('card.done', { cardId, done: true }))
  const { lines } = await histories.page(projectId, {})
  expect(lines.slice(0, 2).map(({ type, about, by }) => [type, about.card, by])).toEqual([
    ['card.done', 'Visit', coordinatorId],
    ['card.rename', 'Visit', coordinatorId],
  ])
  expect(lines.at(-1)).toMatchObject({ type: 'partner.add', by: null })
  const versions = lines.map(({ version }) => version)
  expect(versions).toEqual([...versions].sort((a, b) => b - a))
})

test('the history of a card has its own lines only, also those that name it as the other card', async () => {
  const { projectId, histories, send, cardIds, listIds } = await open()
  const [cardId = '', other = ''] = cardIds
  await send(
    command('card.rename', { cardId: other, title: 'Other' }),
    command('card.link', { linkId: newId(), fromId: other, toId: cardId, kind: 'relates' }),
    command('card.move', { cardId, listId: listIds[1], position: 'a5' }),
  )
  const { lines } = await histories.page(projectId, { cardId })
  expect(lines.map(({ type }) => type)).toEqual(['card.move', 'card.link', 'card.create'])
  expect(lines[0]?.about.list).toBe('List 1')
})

test('[A3] tells when the cards of a list were made, and nothing of a list elsewhere', async () => {
  const { projectId, histories, listIds, cardIds, send } = await open()
  const other = await open()
  const newest = newId()
  await send(
    command('card.create', { cardId: newest, listId: listIds[1], title: 'Late', position: 'a9', kind: 'task' }),
  )
  const created = await histories.created(projectId, listIds)
  expect(Object.keys(created).sort()).toEqual([...cardIds, newest].sort())
  const { lines } = await histories.page(projectId, { cardId: newest })
  expect(created[newest]).toBe(lines.at(-1)?.at)
  await expect(histories.created(projectId, other.listIds)).rejects.toThrow('not-found')
})

test('cards that are older than this knowledge were made when the log first wrote them', async () => {
  const { projectId, histories, listIds, cardIds } = await open()
  const before = await histories.created(projectId, listIds)
  const [forgotten = ''] = cardIds
  await database.pool.query('DROP TABLE "Origin"')
  await database.pool.query(`DELETE FROM "ProjectEvent" WHERE "projectId" = $1 AND body->>'cardId' = $2`, [
    projectId,
    forgotten,
  ])
  const [folder] = readdirSync(MIGRATIONS).filter((name) => name.endsWith('_origins'))
  await database.pool.query(readFileSync(join(MIGRATIONS, folder ?? '', 'migration.sql'), 'utf8'))
  const { rows } = await database.pool.query<{ at: Date }>('SELECT "createdAt" AS at FROM "Project" WHERE id = $1', [
    projectId,
  ])
  expect(await histories.created(projectId, listIds)).toEqual({ ...before, [forgotten]: rows[0]?.at.toISOString() })
})

test('a card that is deleted keeps its name in the history', async () => {
  const { projectId, histories, send, cardIds } = await open()
  const [cardId = ''] = cardIds
  await send(command('card.archive', { cardId }), command('card.delete', { cardId }))
  const { lines } = await histories.page(projectId, {})
  expect(lines.slice(0, 2).map(({ type, about }) => [type, about.card])).toEqual([
    ['card.delete', 'Card 0'],
    ['card.archive', 'Card 0'],
  ])
  expect(lines.some(({ type, about }) => type === 'card.create' && about.card === 'Card 0')).toBe(true)
})

test('it is read page by page, without a gap or a double, and by one person', async () => {
  const { projectId, histories, send, service, cardIds, coordinatorId } = await open()
  const [cardId = ''] = cardIds
  for (let n = 0; n < 3; n++) {
    await send(...Array.from({ length: 40 }, (_, m) => command('card.rename', { cardId, title: `Name ${n} ${m}` })))
  }
  const versions: number[] = []
  let more = true
  while (more) {
    const before = versions.at(-1)
    const page = await histories.page(projectId, before === undefined ? {} : { before })
    versions.push(...page.lines.map(({ version }) => version))
    more = page.more
  }
  expect(versions).toEqual(versions.map((_, n) => (versions[0] ?? 0) - n))
  expect(versions.at(-1)).toBe(1)

  const me = await service.membership(projectId, coordinatorId)
  const mine = await histories.page(projectId, { memberId: me?.id ?? '' })
  expect(mine.lines.every(({ by }) => by === coordinatorId)).toBe(true)
  await expect(histories.page(projectId, { memberId: newId() })).rejects.toMatchObject({ refusal: 'not-found' })
})

test('the history of a card is found by its index in a long log', async () => {
  const projectId = newId()
  await database.pool.query(
    `INSERT INTO "ProjectEvent" ("projectId", version, "commandId", at, type, body, rows)
     SELECT $1, n, 'c' || n, now(), 'card.rename', json_build_object('cardId', 'card' || n % 500), '{}'
     FROM generate_series(1, 20000) n`,
    [projectId],
  )
  await database.pool.query('ANALYZE "ProjectEvent"')
  const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN SELECT version FROM "ProjectEvent" WHERE "projectId" = '${projectId}' AND
     (coalesce(body->>'cardId', body->>'fromId') = 'card7' OR coalesce(body->>'toId', body->>'newCardId') = 'card7')`,
  )
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('ProjectEvent_card')
  expect(plan).not.toContain('Seq Scan')
})

test('a partner is silent when nobody of it did anything for three weeks', async () => {
  const { projectId, histories } = await open()
  const { rows } = await database.pool.query<{ partnerId: string }>(
    `SELECT "partnerId" FROM "Member" WHERE "projectId" = $1 AND "partnerId" IS NOT NULL`,
    [projectId],
  )
  expect(await histories.silent(projectId)).toEqual([])
  await database.pool.query(`UPDATE "ProjectEvent" SET at = at - interval '720 hours' WHERE "projectId" = $1`, [
    projectId,
  ])
  expect(await histories.silent(projectId)).toEqual(
    [...new Set(rows.map(({ partnerId }) => partnerId))].map((partnerId) => ({ partnerId, days: 30 })),
  )
})

test('of a long log nothing is read but the last line of each person, by its index', async () => {
  const { projectId, coordinatorId, histories } = await open()
  await database.pool.query(
    `INSERT INTO "ProjectEvent" ("projectId", version, "commandId", "actorId", at, type, body, rows)
     SELECT $1, 1000 + n, 'long' || n, CASE WHEN n = 1 THEN $2 ELSE 'nobody' || n % 50 END, now(), 'card.rename', '{}', '{}'
     FROM generate_series(1, 20000) n`,
    [projectId, coordinatorId],
  )
  await database.pool.query('ANALYZE "ProjectEvent"')
  const { rows } = await database.pool.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${SILENT}`,
    [projectId, 21],
  )
  const reads = nodesOf(rows[0]?.['QUERY PLAN'][0].Plan).filter((node) => node['Relation Name'] === 'ProjectEvent')
  expect(reads.map((node) => [node['Index Name'], node['Actual Rows'] <= 1])).toEqual([
    ['ProjectEvent_projectId_actorId_version_idx', true],
  ])
  expect(await histories.silent(projectId)).toEqual([])
})

/** A step of a query plan, as far as it is asked about. */
interface Node {
  'Relation Name'?: string
  'Index Name'?: string
  /** Of one turn. */
  'Actual Rows': number
  Plans?: Node[]
}

const nodesOf = (node: Node | undefined): Node[] => (node ? [node, ...(node.Plans ?? []).flatMap(nodesOf)] : [])
