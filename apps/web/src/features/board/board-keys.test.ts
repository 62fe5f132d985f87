import { describe, expect, it } from 'vitest'
import { stepFocus } from './board-keys.ts'

describe('stepFocus', () => {
  const columns = [['a', 'b', 'c'], [], ['d']]

  it('moves in a list and stops at its ends', () => {
    expect(stepFocus(columns, { column: 0, row: 0 }, 'ArrowDown')).toEqual({ column: 0, row: 1 })
    expect(stepFocus(columns, { column: 0, row: 2 }, 'ArrowDown')).toBeNull()
  })

  it('goes over empty lists to the nearest row of the next', () => {
    expect(stepFocus(columns, { column: 0, row: 2 }, 'ArrowRight')).toEqual({ column: 2, row: 0 })
    expect(stepFocus(columns, { column: 2, row: 0 }, 'ArrowRight')).toBeNull()
  })
})
