import { BoardTitle } from '@meanwhile/domain/board/board'
import { CardTitle } from '@meanwhile/domain/card/card'
import { ListTitle } from '@meanwhile/domain/list/list'
import { expect, it } from 'vitest'
import { MAX_CARD_TITLE, MAX_TITLE } from './title-length.ts'

it('lets people type exactly what the domain takes', () => {
  const limits = [
    [CardTitle, MAX_CARD_TITLE],
    [ListTitle, MAX_TITLE],
    [BoardTitle, MAX_TITLE],
  ] as const
  for (const [schema, limit] of limits) {
    expect(schema.safeParse('x'.repeat(limit)).success).toBe(true)
    expect(schema.safeParse('x'.repeat(limit + 1)).success).toBe(false)
  }
})
