import { expect, it } from 'vitest'
import type { Details, ProjectEvent } from './protocol.ts'
import { Replica } from './replica.ts'
import { COORDINATOR, copyOf, id, NOW, sampleProject } from './sample-project.test-support.ts'
import { ProjectState } from './state.ts'
import { FACE_NAMES, type Tables } from './tables.ts'

const CARD = id('card', 1)
const OTHER = id('card', 2)

/** A replica as it comes from a snapshot: every face, nothing inside of any card. */
function fromSnapshot(version = 0) {
  const sample = sampleProject()
  const state = new ProjectState(version)
  for (const table of FACE_NAMES) state.load(table, [...sample.all(table)] as never)
  return state
}

const comment = (number: number, text = `Comment ${number}`, cardId = CARD): Tables['comments'] => ({
  id: id('comment', number),
  cardId,
  memberId: null,
  at: NOW,
  text,
  editedAt: null,
  reactions: [],
})

const event = (version: number, rows: Tables['comments'][], gone: string[] = []): ProjectEvent => ({
  version,
  id: id('do', version),
  type: 'comment.write',
  by: null,
  at: NOW,
  rows: rows.length > 0 ? { comments: rows } : {},
  gone: gone.length > 0 ? { comments: gone } : {},
})

const answer = (version: number, ...comments: Tables['comments'][]): Details => ({ version, rows: { comments } })

const texts = (replica: Replica, cardId = CARD) =>
  [...replica.view.of('comments', cardId)].map(({ text }) => text).sort()

it('[R10] holds nothing of a card that is not open', () => {
  const replica = new Replica(fromSnapshot(), COORDINATOR)
  replica.receive([event(1, [comment(1)])])
  expect([replica.view.isOpen(CARD), texts(replica), replica.view.size('comments')]).toEqual([false, [], 0])
})

it('[R10] opens a card that the log makes, and closes one that is gone', () => {
  const replica = new Replica(fromSnapshot(), COORDINATOR)
  const card = { ...sampleProject().get('cards', CARD)!, id: id('card', 90) }
  replica.receive([
    {
      ...event(1, [comment(1, 'Born with it', card.id)]),
      rows: { cards: [card], comments: [comment(1, 'Born with it', card.id)] },
    },
  ])
  expect([replica.view.isOpen(card.id), texts(replica, card.id)]).toEqual([true, ['Born with it']])
  replica.receive([{ ...event(2, []), gone: { cards: [card.id], comments: [id('comment', 1)] } }])
  expect([replica.view.isOpen(card.id), texts(replica, card.id)]).toEqual([false, []])
})

it('[R9] brings an answer of an older version up to date', () => {
  const replica = new Replica(fromSnapshot(), COORDINATOR)
  replica.askDetails(CARD)
  replica.receive([event(1, [comment(2)]), event(2, [comment(1, 'Edited')]), event(3, [], [id('comment', 3)])])
  expect(replica.takeDetails(CARD, answer(1, comment(1), comment(2), comment(3)))).toBe(true)
  expect(texts(replica)).toEqual(['Comment 2', 'Edited'])
})

it('[R9] an answer of a newer version waits for its events', () => {
  const replica = new Replica(fromSnapshot(), COORDINATOR)
  replica.askDetails(CARD)
  expect(replica.takeDetails(CARD, answer(2, comment(1, 'Edited'), comment(2)))).toBe(true)
  expect(replica.view.isOpen(CARD)).toBe(false)
  replica.receive([event(1, [comment(1)])])
  expect(replica.view.isOpen(CARD)).toBe(false)
  replica.receive([event(2, [comment(1, 'Edited'), comment(2)])])
  expect(texts(replica)).toEqual(['Comment 2', 'Edited'])
})

it('[R9] an answer from before the question, or before a new base, is asked for again', () => {
  const replica = new Replica(fromSnapshot(5), COORDINATOR)
  expect(replica.takeDetails(CARD, answer(5))).toBe(false)
  replica.askDetails(CARD)
  expect(replica.takeDetails(CARD, answer(4, comment(1)))).toBe(false)
  replica.reset(fromSnapshot(9))
  expect(replica.takeDetails(CARD, answer(7, comment(1)))).toBe(false)
  expect(replica.takeDetails(CARD, answer(9, comment(1)))).toBe(true)
  expect(texts(replica)).toEqual(['Comment 1'])
})

it('[R9] opening one card takes nothing back in another', () => {
  const replica = new Replica(fromSnapshot(), COORDINATOR)
  replica.askDetails(OTHER)
  replica.takeDetails(OTHER, answer(0, comment(7, 'There', OTHER)))
  replica.askDetails(CARD)
  replica.receive([event(1, [], [id('comment', 7)]), event(2, [comment(7, 'Back', OTHER)])])
  replica.takeDetails(CARD, answer(0, comment(1)))
  expect([texts(replica), texts(replica, OTHER)]).toEqual([['Comment 1'], ['Back']])
})

it('[R9] tells the screen what came with a card', () => {
  const told: string[] = []
  const replica = new Replica(fromSnapshot(), COORDINATOR, (touched) => told.push(...(touched.get('comments') ?? [])))
  replica.askDetails(CARD)
  replica.takeDetails(CARD, answer(0, comment(1)))
  expect(told).toEqual([id('comment', 1)])
})

it('a new base has no open cards until they are asked for again', () => {
  const replica = new Replica(copyOf(sampleProject()), COORDINATOR)
  expect(replica.view.isOpen(CARD)).toBe(true)
  replica.reset(fromSnapshot(3))
  expect(replica.view.isOpen(CARD)).toBe(false)
})
