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
