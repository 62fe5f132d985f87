import { describe, expect, it } from 'vitest'
import { dropOnChecklist, dropOnLine, type LineTarget, stepLine } from './line-moves.ts'

const checklists = [
  { id: 'first', position: 'a0' },
  { id: 'second', position: 'a1' },
  { id: 'empty', position: 'a2' },
]
const line = (id: string, checklistId: string, position: string) => ({ id, checklistId, position })
const lines = [
  line('a', 'first', 'a0'),
  line('d', 'second', 'a0'),
  line('b', 'first', 'a1'),
  line('e', 'second', 'a1'),
  line('c', 'first', 'a2'),
]

/** The ids of a checklist after a move. */
function after(lineId: string, target: LineTarget | null) {
  if (!target) return null
  const moved = lines.map((one) => (one.id === lineId ? { ...one, ...target } : one))
  const there = moved.filter(({ checklistId }) => checklistId === target.checklistId)
  return there
    .sort((one, other) => (one.position < other.position ? -1 : 1))
    .map(({ id }) => id)
    .join('')
}

describe('a dropped line', () => {
  it.each([
    ['a', 'c', 'bca'],
    ['c', 'a', 'cab'],
    ['a', 'b', 'bac'],
    ['a', 'e', 'dae'],
    ['e', 'a', 'eabc'],
  ])('%s on %s takes its place', (lineId, overId, order) => {
    expect(after(lineId, dropOnLine(lines, lineId, overId))).toBe(order)
  })

  it('stays on itself, and goes to the end of a checklist', () => {
    expect(dropOnLine(lines, 'a', 'a')).toBe(null)
    expect(after('a', dropOnChecklist(lines, 'a', 'first'))).toBe('bca')
    expect(after('a', dropOnChecklist(lines, 'a', 'empty'))).toBe('a')
    expect(dropOnChecklist(lines, 'c', 'first')).toBe(null)
  })
})

it.each([
  ['b', -1, 'bac'],
  ['b', 1, 'acb'],
  ['c', 1, 'cde'],
  ['d', -1, 'abcd'],
  ['e', 1, 'e'],
] as const)('%s steps by %s', (lineId, way, order) => {
  expect(after(lineId, stepLine(checklists, lines, lineId, way))).toBe(order)
})

it('there is no step beyond the first and the last place', () => {
  expect(stepLine(checklists, lines, 'a', -1)).toBe(null)
  expect(stepLine(checklists.slice(0, 2), lines, 'e', 1)).toBe(null)
})
