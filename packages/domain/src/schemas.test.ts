import { describe, expect, it } from 'vitest'
import { SCHEMAS } from './schemas.ts'
import { columnsOf, TABLE_NAMES } from './tables.ts'

describe('the columns of a table', () => {
  it.each(TABLE_NAMES)('%s are those of its schema, in its order', (table) => {
    expect(columnsOf(table)).toEqual(Object.keys(SCHEMAS[table].def.shape))
  })

  it('are written down for every schema', () => {
    expect([...TABLE_NAMES].sort()).toEqual(Object.keys(SCHEMAS).sort())
  })
})
