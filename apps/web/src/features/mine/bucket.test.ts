import { expect, test } from 'vitest'
import { bucketOf } from './bucket.ts'

/** A Wednesday. */
const NOW = '2026-11-18T12:00'

test.each([
  ['2026-11-17', 'overdue'],
  ['2026-11-18T11:59', 'overdue'],
  ['2026-11-18T12:00', 'today'],
  ['2026-11-18', 'today'],
  ['2026-11-19', 'week'],
  ['2026-11-22', 'week'],
  ['2026-11-23', 'later'],
  ['2026-11-mid', 'week'],
  ['2026-11', 'later'],
  ['2026-10', 'overdue'],
  ['2026-Q3', 'overdue'],
  ['2026', 'later'],
  ['GA+1W', 'today'],
  ['KICK+1W', 'later'],
  [null, 'none'],
] as const)('%s is %s', (due, bucket) => {
  expect(bucketOf(due, { GA: '2026-11-11' }, NOW)).toBe(bucket)
})
