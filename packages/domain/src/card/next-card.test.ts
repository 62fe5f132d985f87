import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import { derivedId } from '../id.ts'
import { attempt, done, emptyCards, id, LONG_AGO, NOW, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import { unsound } from '../sound.ts'
import type { Reader } from '../tables.ts'
import type { Card, Repeat } from './card.ts'
import { completeCard } from './complete-card.ts'
import { nextIdOf } from './next-card.ts'

const cardId = id('card', 1)
const monthly: Repeat = { every: 'month', count: 1, until: null }
const repeating = (more: Partial<Card> = {}, anchors: Record<string, string> = {}) =>
  sampleProject((rows) => {
    emptyCards(rows)
    Object.assign(rows.cards[0]!, { repeat: monthly, due: '2026-01-31', lineCount: 1, linesDone: 1 }, more)
    rows.projects[0]!.anchors = anchors
    rows.checklists.push({ id: id('checks', 1), cardId, title: 'Before', position: 'a1' })
    rows.checklistLines.push({
      id: id('line', 1),
      cardId,
      checklistId: id('checks', 1),
      position: 'a1',
      text: 'Keys',
      doneAt: LONG_AGO,
      memberId: null,
      due: '2026-01',
    })
  })
const tick = (more: { done?: boolean; next?: boolean } = {}) => completeCard({ cardId, done: true, ...more })
const next = (of: Reader) => of.get('cards', nextIdOf(cardId))

describe('card.done of a repeating card', () => {
  it('makes the next one after it, open, with what belongs to the work', () => {
    const project = repeating({ fields: { [id('field', 1)]: 'Anna' }, watcherIds: [id('member', 1)] })
    const after = done(project, tick())
    const from = project.get('cards', cardId)!
    expect(next(after)).toMatchObject({
      title: from.title,
      listId: from.listId,
      labelIds: from.labelIds,
      memberIds: [id('member', 3)],
      fields: from.fields,
      repeat: { ...monthly, meant: { due: 31 } },
      due: '2026-02-28',
      doneAt: null,
      lineCount: 1,
      linesDone: 0,
    })
    expect(next(after)!.position > 'a1' && next(after)!.position < 'a2').toBe(true)
    expect([...after.of('checklistLines', nextIdOf(cardId))]).toMatchObject([{ doneAt: null, due: '2026-02' }])
    expect(unsound(after)).toEqual([])
  })

  it.each<[string, Repeat['every'], number, string | null]>([
    ['2026-01-31T14:30', 'day', 3, '2026-02-03T14:30'],
    ['2026-12', 'month', 2, '2027-02'],
    ['2026-winter', 'month', 3, '2027-spring'],
    ['2026', 'year', 2, '2028'],
    ['M998', 'month', 2, null],
    ['9000', 'year', 1, null],
  ])('moves %s on by %s × %i to %s', (due, every, count, expected) => {
    const project = repeating({ due, repeat: { every, count, until: null } })
    expect(next(done(project, tick()))?.due).toBe(expected)
  })

  it('[C11] keeps the 31st of the first one, for start and due each, and for lines that are due with the card', () => {
    let project = repeating({ start: '2026-01-30', due: '2026-01-31' })
    const seen: (readonly (string | null | undefined)[])[] = []
    let of = cardId
    for (let n = 0; n < 3; n++) {
      project = done(project, completeCard({ cardId: of, done: true }))
      of = nextIdOf(of)
      const { start, due, repeat } = project.get('cards', of)!
      seen.push([start, due, [...project.of('checklistLines', of)][0]?.due, JSON.stringify(repeat?.meant)])
    }
    expect(seen).toEqual([
      ['2026-02-28', '2026-02-28', '2026-02', '{"start":30,"due":31}'],
      ['2026-03-30', '2026-03-31', '2026-03', undefined],
      ['2026-04-30', '2026-04-30', '2026-04', '{"due":31}'],
    ])
    expect(unsound(project)).toEqual([])
  })

  it('puts the next one at the end of the list that was chosen, and beside the card when that is archived', () => {
    const to = (listId: string) => done(repeating({ repeat: { ...monthly, listId } }), tick())
    expect(next(to(id('list', 2)))).toMatchObject({ listId: id('list', 2), boardId: id('board', 1) })
    expect(next(to(id('list', 3)))).toMatchObject({ listId: id('list', 3), boardId: id('board', 2) })
    expect(next(to(id('list', 3)))!.position > 'a3').toBe(true)
    // List 4 is archived, list 5 is on an archived board.
    for (const list of [4, 5]) expect(next(to(id('list', list)))?.listId).toBe(id('list', 1))
  })

  it('comes to an end after the last day, which may count from an event', () => {
    const until = (day: string): Partial<Card> => ({ repeat: { ...monthly, until: day } })
    expect(next(done(repeating(until('2026-02-28')), tick()))).toBeDefined()
    expect(next(done(repeating(until('2026-02-27')), tick()))).toBe(undefined)
    const relative = { ...until('2026-02-28'), due: 'GA+1M' }
    expect(next(done(repeating(relative, { GA: '2026-01-01' }), tick()))).toBe(undefined)
    expect(next(done(repeating(relative), tick()))).toBeDefined()
  })

  it('makes one only, however often and by whomever it is ticked', () => {
    const once = done(repeating(), tick())
    const again = done(done(once, completeCard({ cardId, done: false, next: false })), tick())
    expect(again.size('cards')).toBe(once.size('cards'))
    expect(attempt(once, tick()).changes).toEqual({ rows: {}, gone: {} })
  })

  it('[C3] undone archives the next one, and done again brings it back', () => {
    const project = repeating()
    const ticked = done(project, tick())
    const back = inverseOf(project, tick())!
    const undone = done(ticked, back)
    expect(undone.get('cards', cardId)).toEqual(project.get('cards', cardId))
    expect(next(undone)?.archivedAt).toBe(NOW)
    expect(rowsOf(done(undone, inverseOf(ticked, back)!))).toEqual(rowsOf(ticked))
  })

  it('[C6] leaves a next one alone that somebody has done already', () => {
    const ticked = done(repeating(), tick())
    const both = done(ticked, completeCard({ cardId: nextIdOf(cardId), done: true, next: false }))
    expect(next(done(both, tick({ done: false })))?.archivedAt).toBe(null)
  })

  it('leaves the next one alone when it is told so', () => {
    expect(next(done(repeating(), tick({ next: false })))).toBe(undefined)
    const ticked = done(repeating(), tick())
    expect(next(done(ticked, tick({ done: false, next: false })))?.archivedAt).toBe(null)
  })

  it('reads the details of the card only when there is something to copy', () => {
    expect(completeCard.details?.(repeating(), { cardId, done: true })).toEqual([cardId])
    expect(completeCard.details?.(repeating(), { cardId, done: false })).toEqual([])
    expect(completeCard.details?.(sampleProject(), { cardId, done: true })).toEqual([])
  })
})

it('the id of the next card is the same everywhere', () => {
  expect(nextIdOf(cardId)).toBe(derivedId(cardId, 'next'))
})
