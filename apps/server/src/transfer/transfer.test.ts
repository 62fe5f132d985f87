import { tmpdir } from 'node:os'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject, writePath } from '../../test/project.ts'
import { Files } from '../attachment/service.ts'
import { Transfers } from './service.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const namesOf = async (userIds: readonly string[]) => {
  const { rows } = await database.pool.query<{ userId: string; name: string }>(
    'SELECT id AS "userId", name FROM "User" WHERE id = ANY($1)',
    [userIds],
  )
  return rows
}

/** Two projects; the coordinator of the first is a member of the second, and a third person is only in the first. */
async function open() {
  const { service } = writePath(database.pool, false)
  const from = await smallProject(service, 3)
  const to = await smallProject(service, 3)
  const [userId, otherId] = [from.coordinatorId, newId()]
  const ids = {
    mine: newId(),
    other: newId(),
    label: newId(),
    field: newId(),
    fieldThere: newId(),
    labelThere: newId(),
  }
  await service.join(to.projectId, userId, 'member', null)
  await service.join(from.projectId, otherId, 'member', null)
  const memberId = (await service.membership(from.projectId, otherId))?.id ?? ''
  const [cardId = '', linked = ''] = from.cardIds
  const field = { title: 'Area', type: 'number', options: [], position: 'a0', onFace: false }
  const send = (projectId: string, by: string, ...commands: ReturnType<typeof command>[]) =>
    service.dispatch(projectId, by, commands)
  const wrong = await send(
    from.projectId,
    userId,
    command('label.create', { labelId: ids.label, fields: { title: 'Būve', colour: 'teal', pattern: 'plain' } }),
    command('field.create', { fieldId: ids.field, boardId: from.boardId, ...field }),
    command('card.label', { cardId, labelId: ids.label, on: true }),
    command('card.field', { cardId, fieldId: ids.field, value: 120 }),
    command('card.assign', { cardId, memberId, on: true }),
    command('card.describe', { cardId, text: 'What is to be done', revision: 0 }),
    command('checklist.add', { checklistId: newId(), cardId, title: 'Steps', position: 'a0' }),
    command('comment.write', { commentId: newId(), cardId, text: 'Mine' }),
    command('card.link', { linkId: newId(), fromId: cardId, toId: linked, kind: 'relates' }),
  )
  expect(wrong === 'not-found' ? wrong : wrong.filter((verdict) => 'refused' in verdict)).toEqual([])
  await send(from.projectId, otherId, command('comment.write', { commentId: newId(), cardId, text: 'Theirs' }))
  await send(
    to.projectId,
    to.coordinatorId,
    command('label.create', { labelId: ids.labelThere, fields: { title: 'buve', colour: 'plum', pattern: 'dot' } }),
    command('field.create', { fieldId: ids.fieldThere, boardId: to.boardId, ...field }),
  )
  await database.pool.query('INSERT INTO "User" (id, name) VALUES ($1, $2)', [otherId, 'Ilze Other'])
  const people = { ofProject: async (projectId: string) => namesOf(await service.userIds(projectId)) } as never
  const config = { publicUrl: 'https://example.org' }
  const files = new Files({
    config: { dataDir: tmpdir(), maxFileBytes: 1000, s3: undefined },
    log: pino({ level: 'silent' }),
    pool: database.pool,
    projects: service,
  })
  const transfers = new Transfers({ config, pool: database.pool, projects: service, people, files })
  const transfer = { projectId: from.projectId, cardId, toProjectId: to.projectId, listId: to.listIds[1] ?? '' }
  return { service, from, to, userId, otherId, ids, transfers, transfer, cardId }
}

test('a card goes over with what the other project knows, and says before what stays behind', async () => {
  const { service, to, from, userId, otherId, ids, transfers, transfer, cardId } = await open()
  expect(await transfers.preview(userId, transfer)).toMatchObject({
    people: [otherId],
    labels: [],
    partners: [],
    fields: 0,
    links: 1,
    comments: 1,
  })
  const moved = await transfers.move(userId, transfer)
  const there = (await service.reader(to.projectId))?.get('cards', moved.cardId)
  const mine = await service.membership(to.projectId, userId)
  expect(there).toMatchObject({
    title: 'Card 0',
    listId: transfer.listId,
    boardId: to.boardId,
    labelIds: [ids.labelThere],
    fields: { [ids.fieldThere]: 120 },
    memberIds: [],
    described: true,
    commentCount: 1,
    archivedAt: null,
  })
  const details = await service.details(to.projectId, moved.cardId)
  expect(details?.rows.comments?.map(({ text, memberId }) => [text, memberId])).toEqual([['Mine', mine?.id]])
  expect(details?.rows.checklists?.map(({ title }) => title)).toEqual(['Steps'])
  const here = (await service.reader(from.projectId))?.get('cards', cardId)
  expect(here?.archivedAt).not.toBe(null)
  const said = (await service.details(from.projectId, cardId))?.rows.comments?.map(({ text }) => text)
  expect(said?.some((text) => text.includes(`/p/${to.projectId}/b/${to.boardId}/c/${moved.cardId}`))).toBe(true)
})

test('sent twice, it makes one card and one comment', async () => {
  const { service, to, from, userId, transfers, transfer, cardId } = await open()
  const before = (await service.reader(to.projectId))?.size('cards') ?? 0
  const first = await transfers.move(userId, transfer)
  expect(await transfers.move(userId, transfer)).toEqual(first)
  expect((await service.reader(to.projectId))?.size('cards')).toBe(before + 1)
  expect((await service.details(from.projectId, cardId))?.rows.comments).toHaveLength(3)
})

test('it needs the right to write cards in both projects', async () => {
  const { service, to, from, userId, otherId, transfers, transfer } = await open()
  await expect(transfers.move(otherId, transfer)).rejects.toThrow('not-found')
  await expect(transfers.move(to.coordinatorId, transfer)).rejects.toThrow('not-found')
  await expect(transfers.move(userId, { ...transfer, toProjectId: from.projectId })).rejects.toThrow('invalid')
  const member = await service.membership(to.projectId, userId)
  const change = command('member.change', { memberId: member?.id, role: 'observer', partnerId: null })
  await service.dispatch(to.projectId, to.coordinatorId, [change])
  await expect(transfers.move(userId, transfer)).rejects.toThrow('forbidden')
  await expect(transfers.targets(userId, to.projectId)).rejects.toThrow('forbidden')
  expect((await service.reader(to.projectId))?.size('cards')).toBe(3)
})

test('[IM8] the name of somebody who is not there is kept at the card and the comments; nobody signs in with it', async () => {
  const { service, to, userId, otherId, transfers, transfer } = await open()
  const people = { [otherId]: { as: 'name' as const } }
  expect(await transfers.preview(userId, { ...transfer, people })).toMatchObject({ people: [otherId], comments: 0 })
  const moved = await transfers.move(userId, { ...transfer, people })
  const project = await service.reader(to.projectId)
  const [memberId = ''] = project?.get('cards', moved.cardId)?.memberIds ?? []
  const member = project?.get('members', memberId)
  expect(member?.leftAt).not.toBe(null)
  expect(member?.userId).not.toBe(otherId)
  const rows = (await service.details(to.projectId, moved.cardId))?.rows.comments ?? []
  expect(rows.map(({ text, memberId }) => [text, memberId])).toContainEqual(['Theirs', memberId])
  const { rows: users } = await database.pool.query('SELECT name, email FROM "User" WHERE id = $1', [member?.userId])
  expect(users).toEqual([{ name: 'Ilze Other', email: null }])
  const { rows: log } = await database.pool.query('SELECT rows, body FROM "ProjectEvent" WHERE "projectId" = $1', [
    to.projectId,
  ])
  expect(JSON.stringify(log)).not.toContain('Ilze')
  expect(await transfers.move(userId, { ...transfer, people })).toEqual(moved)
})

test('[A3] somebody who is not there may be a member of there, and of nowhere else', async () => {
  const { service, to, from, userId, otherId, transfers, transfer } = await open()
  const mine = await service.membership(to.projectId, userId)
  const elsewhere = await service.membership(from.projectId, otherId)
  const as = (memberId = '') => ({ ...transfer, people: { [otherId]: { as: 'member' as const, memberId } } })
  await expect(transfers.move(userId, as(elsewhere?.id))).rejects.toThrow('not-found')
  await expect(transfers.move(userId, { ...transfer, people: { [newId()]: { as: 'name' } } })).rejects.toThrow(
    'not-found',
  )
  const moved = await transfers.move(userId, as(mine?.id))
  const there = (await service.reader(to.projectId))?.get('cards', moved.cardId)
  expect(there?.memberIds).toEqual([mine?.id])
})
