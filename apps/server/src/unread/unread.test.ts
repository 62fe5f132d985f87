import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { newId } from '../../test/project.ts'
import { type TellingWorld, tellingWorld } from '../../test/told.ts'

let database: TestDatabase
let world: TellingWorld

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  world = await tellingWorld(database.pool)
})
afterAll(() => database.drop())

test('[U1] what was there at the first look is not new; later changes by others are, the own ones are not', async () => {
  const { act, people, cardIds, settle, unread, projectId } = world
  await settle()
  expect(await unread.list(people.anna, projectId)).toEqual([])
  expect(await unread.list(people.zane, projectId)).toEqual([])
  await act(people.zane, 'card.rename', { cardId: cardIds[0], title: 'New' })
  await settle()
  expect(await unread.list(people.anna, projectId)).toEqual([cardIds[0]])
  expect(await unread.list(people.zane, projectId)).toEqual([])
})

test('[U1] a card that was seen is new again only when somebody else changes it', async () => {
  const { act, people, cardIds, settle, unread, projectId, pokes } = world
  await unread.list(people.anna, projectId)
  await act(people.zane, 'card.rename', { cardId: cardIds[0], title: 'New' })
  await settle()
  await unread.seen(people.anna, projectId, cardIds[0] ?? '')
  expect(await unread.list(people.anna, projectId)).toEqual([])
  await act(people.anna, 'card.rename', { cardId: cardIds[0], title: 'Mine' })
  await settle()
  expect(await unread.list(people.anna, projectId)).toEqual([])
  await act(people.peter, 'card.done', { cardId: cardIds[0], done: true })
  await settle()
  expect(await unread.list(people.anna, projectId)).toEqual([cardIds[0]])
  expect(pokes.said).toContain(`cards ${cardIds[0]} by ${people.peter}`)
})

test('[U1] seen before its change was noted is seen: the version counts, not the moment', async () => {
  const { act, people, cardIds, settle, unread, projectId } = world
  await unread.list(people.anna, projectId)
  await act(people.zane, 'card.rename', { cardId: cardIds[0], title: 'New' })
  await unread.seen(people.anna, projectId, cardIds[0] ?? '')
  await settle()
  expect(await unread.list(people.anna, projectId)).toEqual([])
})

test('[U1] a deleted card leaves no mark; a card of nowhere cannot be seen', async () => {
  const { act, people, cardIds, settle, unread, projectId } = world
  await unread.list(people.anna, projectId)
  await act(people.zane, 'card.archive', { cardId: cardIds[0] })
  await settle()
  expect(await unread.list(people.anna, projectId)).toEqual([cardIds[0]])
  await act(people.zane, 'card.delete', { cardId: cardIds[0] })
  await settle()
  expect(await unread.list(people.anna, projectId)).toEqual([])
  await expect(unread.seen(people.anna, projectId, newId())).rejects.toThrow('not-found')
})

test('[U2] a board is seen with one step: its marks go, those of other boards and other people stay', async () => {
  const { act, people, cardIds, settle, unread, projectId, pokes } = world
  const [boardId, otherBoardId, otherListId, otherCardId] = [world.boardId, newId(), newId(), newId()]
  await act(people.zane, 'board.create', {
    boardId: otherBoardId,
    title: 'Other',
    position: 'a5',
    partnerId: null,
    lang: 'en',
  })
  await act(people.zane, 'list.create', { listId: otherListId, boardId: otherBoardId, title: 'L', position: 'a0' })
  await act(people.zane, 'card.create', {
    cardId: otherCardId,
    listId: otherListId,
    title: 'Elsewhere',
    position: 'a0',
    kind: 'task',
  })
  await settle()
  for (const who of [people.anna, people.peter]) await unread.list(who, projectId)
  for (const cardId of [cardIds[0], cardIds[1], otherCardId]) {
    await act(people.zane, 'card.rename', { cardId, title: 'New' })
  }
  await settle()
  expect(new Set(await unread.list(people.anna, projectId))).toEqual(new Set([cardIds[0], cardIds[1], otherCardId]))
  pokes.said.length = 0
  await unread.seenBoard(people.anna, projectId, boardId)
  expect(await unread.list(people.anna, projectId)).toEqual([otherCardId])
  expect(await unread.list(people.peter, projectId)).toHaveLength(3)
  expect(pokes.said).toHaveLength(1)
  await act(people.zane, 'card.rename', { cardId: cardIds[0], title: 'Newer' })
  await settle()
  expect(await unread.list(people.anna, projectId)).toContain(cardIds[0])
  await expect(unread.seenBoard(people.anna, projectId, newId())).rejects.toThrow('not-found')
})
