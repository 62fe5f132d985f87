import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import {
  done,
  doneAndUndone,
  id,
  LONG_AGO,
  MEMBER,
  NOW,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import { MAX_LINES } from './checklist.ts'
import { addLine, assignLine, editLine, moveLine, setLineDue, tickLine } from './line-commands.ts'
import { lineToCard, removeLine, restoreLine } from './line-removal.ts'

const project = sampleProject()
const cardId = id('card', 1)
const place = { lineId: id('line', 1), cardId }
const ticked = { lineId: id('line', 2), cardId }
const added = addLine({ lineId: id('line', 50), checklistId: id('check', 1), cardId, text: 'Keys', position: 'a5' })
const line = (of = project, number = 1) => of.get('checklistLines', id('line', number))
const face = (of = project, card = cardId) => of.get('cards', card)

describe('line.add', () => {
  it('puts an open line into the checklist, counted, and is taken back', () => {
    const after = done(project, added)
    expect(line(after, 50)).toEqual({
      id: id('line', 50),
      cardId,
      checklistId: id('check', 1),
      position: 'a5',
      text: 'Keys',
      doneAt: null,
      memberId: null,
      due: null,
    })
    expect(face(after)).toMatchObject({ lineCount: 4, linesDone: 1 })
    expect(rowsOf(doneAndUndone(project, added))).toEqual(rowsOf(project))
  })

  it('is refused when the id is taken, for a checklist of another card, or when there are too many', () => {
    expect(refusalOf(project, addLine({ ...added.body, lineId: id('line', 4) }))).toBe('exists')
    expect(refusalOf(project, addLine({ ...added.body, checklistId: id('check', 3) }))).toBe('not-found')
    expect(refusalOf(project, addLine({ ...added.body, cardId: id('card', 3) }))).toBe('not-found')
    const full = sampleProject((rows) => {
      rows.cards[0]!.lineCount = MAX_LINES
    })
    expect(refusalOf(full, added)).toBe('too-many')
  })
})

describe.each([
  ['line.edit', (of: typeof place) => editLine({ ...of, text: 'New' }), { text: 'New' }],
  ['line.tick', (of: typeof place) => tickLine({ ...of, done: true }), { doneAt: NOW }],
  [
    'line.assign',
    (of: typeof place) => assignLine({ ...of, memberId: id('member', 1) }),
    { memberId: id('member', 1) },
  ],
  ['line.due', (of: typeof place) => setLineDue({ ...of, value: '2026-autumn' }), { due: '2026-autumn' }],
])('%s', (_type, command, written) => {
  it('writes its field and is taken back', () => {
    expect(line(done(project, command(place)))).toEqual({ ...line(), ...written })
    expect(rowsOf(doneAndUndone(project, command(place)))).toEqual(rowsOf(project))
  })

  it('[A3] is refused for a line of another card, and in an archived one', () => {
    expect(refusalOf(project, command({ ...place, lineId: id('line', 4) }))).toBe('not-found')
    expect(refusalOf(project, command({ lineId: id('line', 5), cardId: id('card', 4) }))).toBe('archived')
  })
})

describe('line.tick', () => {
  it('counts once, however often, and keeps the first day', () => {
    expect(face(done(project, tickLine({ ...place, done: true })))?.linesDone).toBe(2)
    const again = done(project, tickLine({ ...ticked, done: true }))
    expect([face(again)?.linesDone, line(again, 2)?.doneAt]).toEqual([1, LONG_AGO])
    expect(inverseOf(project, tickLine({ ...ticked, done: true }))).toBe(null)
    expect(face(done(project, tickLine({ ...ticked, done: false })))?.linesDone).toBe(0)
  })
})

describe('line.assign', () => {
  it('gives a line to nobody who is not here, but takes it from them', () => {
    for (const member of [5, 99]) {
      expect(refusalOf(project, assignLine({ ...place, memberId: id('member', member) }))).toBe('not-found')
    }
    const taken = assignLine({ lineId: id('line', 3), cardId, memberId: null })
    expect(line(done(project, taken), 3)?.memberId).toBe(null)
    expect(inverseOf(project, taken)).toBe(null)
  })
})

describe('line.move', () => {
  const to = (checklist: number) => moveLine({ ...place, checklistId: id('check', checklist), position: 'a0' })

  it('goes to another checklist of the card, and back', () => {
    expect(line(done(project, to(2)))).toEqual({ ...line(), checklistId: id('check', 2), position: 'a0' })
    expect(rowsOf(doneAndUndone(project, to(2)))).toEqual(rowsOf(project))
  })

  it('[A3] does not leave the card', () => expect(refusalOf(project, to(3))).toBe('not-found'))
})

describe('line.remove and line.restore', () => {
  it('counts, and brings a line back as it was', () => {
    expect(face(done(project, removeLine(ticked)))).toMatchObject({ lineCount: 2, linesDone: 0 })
    expect(rowsOf(doneAndUndone(project, removeLine(place)))).toEqual(rowsOf(project))
    expect(line(doneAndUndone(project, removeLine(ticked)), 2)).toEqual({ ...line(project, 2), doneAt: NOW })
  })

  it('is refused for a person that nobody knows and for the card of the line itself', () => {
    const { body } = restoreLine({
      ...place,
      lineId: id('line', 50),
      checklistId: id('check', 1),
      text: 'Back',
      position: 'a1',
      done: false,
      memberId: null,
      due: null,
      insteadOfId: null,
    })
    expect(refusalOf(project, restoreLine(body))).toBe(null)
    expect(refusalOf(project, restoreLine({ ...body, memberId: id('member', 99) }))).toBe('not-found')
    expect(refusalOf(project, restoreLine({ ...body, insteadOfId: cardId }))).toBe('invalid')
    expect(refusalOf(project, restoreLine({ ...body, insteadOfId: id('card', 99) }))).toBe('not-found')
    expect(refusalOf(project, restoreLine({ ...body, insteadOfId: id('card', 4) }))).toBe('archived')
  })
})

describe('line.card', () => {
  const become = (more: object = {}) => lineToCard({ ...ticked, newCardId: id('card', 50), position: 'a5', ...more })
  const made = (of: typeof project) => face(of, id('card', 50))

  it('makes a card of the same list with its text, person, date and tick', () => {
    const after = done(project, become())
    expect(made(after)).toMatchObject({
      listId: id('list', 1),
      boardId: id('board', 1),
      position: 'a5',
      title: 'Line 2',
      memberIds: [id('member', 3)],
      due: '2026-Q4',
      doneAt: LONG_AGO,
      described: false,
    })
    expect([line(after, 2), face(after)?.lineCount, face(after)?.linesDone]).toEqual([undefined, 2, 0])
    expect(made(done(project, become({ lineId: id('line', 3) })))?.memberIds).toEqual([])
  })

  it('loses nothing of a line that is too long for a title', () => {
    const text = `${'ā '.repeat(249)}🦞🦞 and more`
    const long = done(project, editLine({ ...ticked, text }))
    const after = done(long, become(), MEMBER)
    expect(made(after)?.title).toBe(`${'ā '.repeat(249)}🦞`)
    expect(made(after)?.described).toBe(true)
    expect(after.get('descriptions', id('card', 50))).toMatchObject({ text, revision: 1, memberId: id('member', 3) })
  })

  it('[C3] is taken back: the line is there, the card in the archive; and done again with what was added to it', () => {
    const undone = doneAndUndone(project, become())
    expect([line(undone, 2), face(undone), made(undone)?.archivedAt]).toEqual([
      { ...line(project, 2), doneAt: NOW },
      face(),
      NOW,
    ])
    const again = done(undone, become())
    expect([line(again, 2), made(again)]).toEqual([undefined, made(done(project, become()))])
  })

  it('is refused for a card that is there, or archived in an archived list', () => {
    expect(refusalOf(project, become({ newCardId: id('card', 2) }))).toBe('exists')
    expect(refusalOf(project, become({ newCardId: cardId }))).toBe('exists')
    expect(refusalOf(project, become({ newCardId: id('card', 6) }))).toBe('archived')
  })
})
