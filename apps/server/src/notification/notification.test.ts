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

const assign = (cardId: string | undefined, memberId: string, on = true) =>
  ['card.assign', { cardId, memberId, on }] as const

test('[N1] [N2] an assignment by somebody else is told once; the own one, and taking one back, are not', async () => {
  const { act, people, memberIds, cardIds, settle, told, pokes } = world
  await act(people.zane, ...assign(cardIds[0], memberIds.anna))
  await act(people.zane, ...assign(cardIds[0], memberIds.zane))
  await act(people.anna, ...assign(cardIds[1], memberIds.anna))
  await act(people.zane, ...assign(cardIds[0], memberIds.anna, false))
  await settle()
  await settle()
  expect(await told()).toEqual(['assigned anna'])
  expect(pokes.said.filter((poke) => poke.startsWith('inbox'))).toEqual([`inbox ${people.anna}`])
})

test('[N1] those who watch hear of a move to another list and of the archive, not of a move inside a list', async () => {
  const { act, people, memberIds, cardIds, listIds, settle, told } = world
  await act(people.peter, 'card.watch', { cardId: cardIds[0], memberId: memberIds.peter, on: true })
  await act(people.zane, 'card.move', { cardId: cardIds[0], listId: listIds[0], position: 'a9' })
  await settle()
  expect(await told()).toEqual([])
  await act(people.zane, 'card.move', { cardId: cardIds[0], listId: listIds[1], position: 'a9' })
  await act(people.zane, 'card.move', { cardId: cardIds[0], listId: listIds[1], position: 'aA' })
  await act(people.peter, 'card.move', { cardId: cardIds[0], listId: listIds[2], position: 'a9' })
  await settle()
  expect(await told()).toEqual(['moved peter'])
  await act(people.zane, 'card.archive', { cardId: cardIds[0] })
  await settle()
  expect(await told()).toEqual(['moved peter', 'archived peter'])
})

test('[N1] a comment tells those on the card, and its mentions once, by the most urgent kind', async () => {
  const { act, people, memberIds, cardIds, settle, told } = world
  const [cardId] = cardIds
  await act(null, 'card.assign', { cardId, memberId: memberIds.zane, on: true })
  await act(people.peter, 'card.watch', { cardId, memberId: memberIds.peter, on: true })
  const commentId = newId()
  await act(people.anna, 'comment.write', {
    commentId,
    cardId,
    text: `Ask @[${memberIds.peter}] or @[${memberIds.anna}].`,
  })
  await settle()
  expect((await told()).toSorted()).toEqual(['comment zane', 'mention peter'])
  await act(people.anna, 'comment.edit', {
    commentId,
    cardId,
    text: `Ask @[${memberIds.peter}] and @[${memberIds.zane}].`,
  })
  await settle()
  expect((await told()).toSorted()).toEqual(['comment zane', 'mention peter', 'mention zane'])
})

test('[N1] a description tells whom it mentions once, however often it is saved', async () => {
  const { act, people, memberIds, cardIds, settle, told } = world
  const [cardId] = cardIds
  await act(people.anna, 'card.describe', { cardId, text: `With @[${memberIds.zane}]`, revision: 0 })
  await act(people.anna, 'card.describe', { cardId, text: `With @[${memberIds.zane}] and others`, revision: 1 })
  await settle()
  expect(await told()).toEqual(['mention zane'])
})

test('[N2] what the product itself does is nobody’s news', async () => {
  const { act, memberIds, cardIds, settle, told } = world
  await act(null, ...assign(cardIds[0], memberIds.anna))
  await settle()
  expect(await told()).toEqual([])
})

test('[N2] somebody who left is told nothing more, and sees nothing of the project any longer', async () => {
  const { act, people, memberIds, cardIds, settle, told, notifications } = world
  await act(people.zane, ...assign(cardIds[0], memberIds.anna))
  await settle()
  expect(await notifications.list(people.anna, null)).toHaveLength(1)
  expect(await notifications.unreadCount(people.anna)).toBe(1)
  await act(people.zane, ...assign(cardIds[1], memberIds.peter))
  await act(people.zane, 'member.remove', { memberId: memberIds.anna })
  await act(people.zane, 'member.remove', { memberId: memberIds.peter })
  await settle()
  expect(await told()).toEqual(['assigned anna'])
  expect(await notifications.list(people.anna, null)).toEqual([])
  expect(await notifications.unreadCount(people.anna)).toBe(0)
})

test('[N3] names and titles are those of now: a notification holds ids only', async () => {
  const { act, people, memberIds, cardIds, settle, notifications } = world
  await act(people.zane, ...assign(cardIds[0], memberIds.anna))
  await settle()
  await act(people.zane, 'card.rename', { cardId: cardIds[0], title: 'Keys of the bakery' })
  await database.pool.query('update "User" set name = $2 where id = $1', [people.zane, 'Zane Liepiņa'])
  const [row] = await notifications.list(people.anna, null)
  expect(row).toMatchObject({ kind: 'assigned', title: 'Keys of the bakery', actor: 'Zane Liepiņa', read: false })
  await database.pool.query('delete from "User" where id = $1', [people.zane])
  expect((await notifications.list(people.anna, null))[0]).toMatchObject({ actor: null })
  const { rows } = await database.pool.query('select * from "Notification" where "userId" = $1', [people.anna])
  const stored = JSON.stringify(rows)
  for (const personal of ['Zane', 'bakery', '@example.org']) expect(stored).not.toContain(personal)
})

test('[N3] of a card that is deleted nothing is told any more', async () => {
  const { act, people, memberIds, cardIds, settle, told } = world
  await act(people.zane, ...assign(cardIds[0], memberIds.anna))
  await settle()
  await act(people.zane, 'card.archive', { cardId: cardIds[0] })
  await act(people.zane, 'card.delete', { cardId: cardIds[0] })
  await settle()
  expect(await told()).toEqual([])
})

test('reading is one’s own: nobody reads the notifications of somebody else', async () => {
  const { act, people, memberIds, cardIds, settle, notifications } = world
  for (const cardId of cardIds.slice(0, 3)) await act(people.zane, ...assign(cardId, memberIds.anna))
  await settle()
  const told = await notifications.list(people.anna, null)
  const idsOf = (cardId: string | undefined) => told.filter((one) => one.cardId === cardId).map(({ id }) => id)
  await notifications.read(people.peter, { ids: told.map(({ id }) => id) })
  expect(await notifications.unreadCount(people.anna)).toBe(3)
  await notifications.read(people.anna, { ids: idsOf(cardIds[2]) })
  expect(await notifications.unreadCount(people.anna)).toBe(2)
  await world.unread.seen(people.anna, world.projectId, cardIds[0] ?? '')
  expect(await notifications.unreadCount(people.anna)).toBe(1)
  await notifications.read(people.anna, null)
  expect(await notifications.unreadCount(people.anna)).toBe(0)
})

test('the inbox is read page by page, without a gap or a double while new ones come', async () => {
  const { people, projectId, cardIds, notifications, service, clock } = world
  const member = (await service.membership(projectId, people.anna))?.id ?? ''
  const causes = Array.from({ length: 120 }, (_, n) => ({
    notice: { kind: 'comment' as const, cardId: cardIds[n % 6] ?? '', memberId: member, source: `v${n}` },
    actorId: people.zane,
    // Ten at each instant: the id breaks the tie.
    at: new Date(clock.now.getTime() + Math.floor(n / 10) * 1000).toISOString(),
  }))
  await notifications.tell(database.pool, projectId, causes)
  const seen: string[] = []
  let before: { at: Date; id: string } | null = null
  for (;;) {
    const page: { at: Date; id: string }[] = await notifications.list(people.anna, before)
    seen.push(...page.map(({ id }) => id))
    before = page.at(-1) ?? null
    if (!before) break
    const late = {
      ...causes[0],
      notice: { ...causes[0]?.notice, source: newId() },
      at: new Date('2026-02-01').toISOString(),
    }
    await notifications.tell(database.pool, projectId, [late as (typeof causes)[number]])
  }
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
})

test('[E1] the same event handled again tells nobody twice', async () => {
  const { act, people, memberIds, cardIds, settle, told } = world
  await act(people.zane, ...assign(cardIds[0], memberIds.anna))
  await settle()
  await database.pool.query(`update "EffectCursor" set version = 0 where name = 'notices'`)
  await settle()
  expect(await told()).toEqual(['assigned anna'])
})

test('[N9] what was read goes after 90 days, what was not after a year, and none of it is told again', async () => {
  const { act, people, memberIds, cardIds, settle, told, notifications, clock } = world
  await act(people.zane, ...assign(cardIds[0], memberIds.anna))
  await act(people.zane, ...assign(cardIds[1], memberIds.peter))
  await settle()
  const begin = Date.now()
  const after = (days: number) => {
    clock.now = new Date(begin + days * 86_400_000)
    return notifications.tidy()
  }
  await notifications.read(people.anna, null)
  await after(89)
  expect((await told()).toSorted()).toEqual(['assigned anna', 'assigned peter'])
  await after(91)
  expect(await told()).toEqual(['assigned peter'])
  await after(364)
  expect(await told()).toEqual(['assigned peter'])
  await after(366)
  expect(await told()).toEqual([])
  await settle()
  expect(await told()).toEqual([])
})
