import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byPosition, isPosition, Position, positionBetween, positionsFrom } from './position.ts'

/** A dice for the jitter that repeats itself from the same seed. */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** Positions as people make them: each one dropped somewhere among those before. */
const dragged = fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 60 })).map(([seed, drops]) => {
  const random = dice(seed)
  const positions: string[] = []
  for (const drop of drops) {
    const at = drop % (positions.length + 1)
    positions.splice(at, 0, positionBetween(positions[at - 1] ?? null, positions[at] ?? null, random))
  }
  return positions
})

describe('positionBetween', () => {
  it('[C9] sorts between its neighbours, wherever people drop', () => {
    fc.assert(
      fc.property(dragged, (positions) => {
        expect([...positions].sort()).toEqual(positions)
        expect(new Set(positions).size).toBe(positions.length)
        for (const position of positions) expect(Position.safeParse(position).success).toBe(true)
      }),
    )
  })

  it('[C9] finds a place after two siblings that share a key', () => {
    const between = positionBetween('a1', 'a1', dice(1))
    expect(between > 'a1').toBe(true)
    expect(isPosition(between)).toBe(true)
  })

  it('rarely makes the same key for two people who drop at the same place', () => {
    const keys = Array.from({ length: 200 }, (_, seed) => positionBetween('a1', 'a2', dice(seed * 7919)))
    expect(new Set(keys).size).toBeGreaterThan(150)
  })

  it.each([
    ['before', 0],
    ['after', 1],
  ])('stays a position after a thousand drops just %s the newest card', (_side, side) => {
    const random = dice(3)
    let [low, high] = ['a0', 'a1']
    for (let drop = 0; drop < 1000; drop++) {
      const between = positionBetween(low, high, random)
      expect(Position.safeParse(between).success).toBe(true)
      if (side === 0) high = between
      else low = between
    }
  })
})

describe('Position', () => {
  it.each([
    '',
    'a',
    'a00',
    'a1-',
    'ä1',
    '01',
    'zz',
    'b1',
    ' a1',
    'A00000000000000000000000000',
    `a0${'V'.repeat(399)}`,
  ])('[C9] refuses the forged key %j', (text) => expect(Position.safeParse(text).success).toBe(false))

  it.each(['a0', 'Zz', 'a0V', 'b00', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz'])('takes %j and can build on it', (text) => {
    expect(Position.safeParse(text).success).toBe(true)
    expect(positionBetween(text, null, dice(1)) > text).toBe(true)
    expect(positionBetween(null, text, dice(1)) < text).toBe(true)
  })
})

describe('byPosition', () => {
  it('[C9] orders by position in code units, ties by id', () => {
    const rows = [
      { position: 'a1', id: 'b' },
      { position: 'a1', id: 'a' },
      { position: 'Zz', id: 'c' },
      { position: 'a1', id: 'B' },
    ]
    expect(rows.toSorted(byPosition).map((row) => row.id)).toEqual(['c', 'B', 'a', 'b'])
    expect(byPosition(rows[0]!, rows[0]!)).toBe(0)
  })
})

it('positionsFrom grows evenly from its start', () => {
  const positions = positionsFrom('a0', 500)
  expect(positions).toEqual([...positions].sort())
  expect(positions[0]! > 'a0').toBe(true)
  expect(positionsFrom(null, 3)).toEqual(['a0', 'a1', 'a2'])
})
