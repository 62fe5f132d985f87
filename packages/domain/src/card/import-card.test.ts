import { describe, expect, it } from 'vitest'
import { parseBody, step } from '../decide.ts'
import { id, LONG_AGO, sampleProject } from '../sample-project.test-support.ts'
import { ProjectState } from '../state.ts'
import { bareCard } from './card.ts'
import { importCard } from './import-card.ts'

const project = sampleProject()
const [list] = [...project.all('lists')].filter((one) => {
  return one.archivedAt === null && project.get('boards', one.boardId)?.archivedAt === null
})
const [member] = [...project.all('members')]
const cardId = id('card', 900)
const checklistId = id('checklist', 900)
const { id: listId = '', boardId = '' } = list ?? {}
const memberId = member?.id ?? ''

type Body = Parameters<typeof importCard>[0]

const body = (change: Partial<Body> = {}): Body => ({
  card: bareCard({ id: cardId, boardId, listId, position: 'a0', title: 'From elsewhere', kind: 'task' }),
  description: { id: cardId, cardId, text: 'Text', revision: 1, memberId: null, at: LONG_AGO },
  checklists: [{ id: checklistId, cardId, title: 'List', position: 'a0' }],
  lines: ['a0', 'a1'].map((position, n) => ({
    id: id('line', 900 + n),
    cardId,
    checklistId,
    position,
    text: 'Line',
    doneAt: n === 0 ? LONG_AGO : null,
    memberId,
    due: null,
  })),
  comments: [{ id: id('comment', 900), cardId, memberId, at: LONG_AGO, text: 'Said', editedAt: null, reactions: [] }],
  attachments: [],
  ...change,
})

const stamp = { actorId: null, at: '2026-11-23T01:00:00.000Z' }
const run = (given: Body, actorId: string | null = null) =>
  step(project, { id: id('command', 1), ...importCard(given) }, { ...stamp, actorId })

describe('card.import', () => {
  it('[IM5] writes the card with everything in it, and counts it itself', () => {
    const given = body()
    const lied = body({ card: { ...given.card, commentCount: 99, lineCount: 0, described: false } })
    const { changes } = run(lied)
    const state = new ProjectState(1)
    state.patch(changes ?? { rows: {}, gone: {} })
    expect(state.get('cards', cardId)).toMatchObject({ described: true, commentCount: 1, lineCount: 2, linesDone: 1 })
    expect(changes?.rows.comments).toEqual(given.comments)
    expect(changes?.rows.checklistLines).toEqual(given.lines)
  })

  it('[IM8] is never taken from a person', () => {
    expect(run(body(), member?.userId)).toEqual({ refusal: 'forbidden' })
  })

  it.each<[string, Partial<Body>, string]>([
    ['a card that is there', { card: { ...body().card, id: [...project.all('cards')][0]?.id ?? '' } }, 'exists'],
    ['a list that is not', { card: { ...body().card, listId: id('nowhere', 1) } }, 'not-found'],
    ['the board of another list', { card: { ...body().card, boardId: id('board', 777) } }, 'invalid'],
    [
      'a comment on another card',
      { comments: body().comments.map((one) => ({ ...one, cardId: id('card', 1) })) },
      'invalid',
    ],
    ['a line twice', { lines: body().lines.map((line) => ({ ...line, id: id('line', 900) })) }, 'invalid'],
    ['a line of no checklist', { checklists: [] }, 'invalid'],
    ['the description of another card', { description: { ...body().description!, id: id('card', 1) } }, 'invalid'],
    ['somebody twice', { card: { ...body().card, memberIds: [memberId, memberId] } }, 'invalid'],
    [
      'an author whom nobody knows',
      { comments: body().comments.map((one) => ({ ...one, memberId: id('nowhere', 1) })) },
      'not-found',
    ],
    [
      'a comment that is there',
      { comments: body().comments.map((one) => ({ ...one, id: id('comment', 1) })) },
      'exists',
    ],
    [
      'a reaction twice by one',
      {
        comments: body().comments.map((one) => ({
          ...one,
          reactions: [{ emoji: '👍', memberIds: [memberId, memberId] }],
        })),
      },
      'invalid',
    ],
    ['a cover that is not on it', { card: { ...body().card, cover: id('file', 1) } }, 'invalid'],
    ['a value that does not fit', { card: { ...body().card, fields: { [id('field', 1)]: 7 } } }, 'invalid'],
    ['a label that is not there', { card: { ...body().card, labelIds: [id('nowhere', 1)] } }, 'not-found'],
    ['a field of another board', { card: { ...body().card, fields: { [id('nowhere', 1)]: 1 } } }, 'not-found'],
  ])('refuses %s', (_what, change, refusal) => {
    expect(run(body(change))).toEqual({ refusal })
  })

  it('[C5] takes no row that its table would not', () => {
    const comments = [{ ...body().comments[0]!, text: '   ' }]
    expect(parseBody(importCard(body({ comments })))).toEqual({ refused: 'invalid' })
  })
})
