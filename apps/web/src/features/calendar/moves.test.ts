import { expect, it } from 'vitest'
import { NO_DAY } from './carry.ts'
import { moveToDay } from './moves.ts'

const anchors = { GA: '2026-01-10' }
const moved = (start: string | null, due: string | null, held: string | null, day: string) =>
  moveToDay({ id: 'c', start, due }, held, day, anchors).map(({ type, body }) => [
    type,
    (body as { value: string }).value,
  ])

it('moves start and due together, each as it is known', () => {
  expect(moved('2026-11-20', '2026-11-25T14:30', '2026-11-24', '2026-11-27')).toEqual([
    ['card.start', '2026-11-23'],
    ['card.due', '2026-11-28T14:30'],
  ])
  expect(moved('2026-11', '2026-11-25', '2026-11-25', '2026-11-26')).toEqual([['card.due', '2026-11-26']])
  expect(moved(null, 'GA+10D', '2026-01-20', '2026-01-22')).toEqual([['card.due', 'GA+12D']])
})

it('sends nothing when it lies where it was', () => {
  expect(moved('2026-11-20', '2026-11-25', '2026-11-24', '2026-11-24')).toEqual([])
})

it('puts a card of the band on the day itself', () => {
  expect(moved(null, '2026-11', null, '2026-11-12')).toEqual([['card.due', '2026-11-12']])
  expect(moved('2026-autumn', null, null, '2026-11-12')).toEqual([['card.start', '2026-11-12']])
})

it('puts a card without a date on the day, and takes both dates away in the tray', () => {
  expect(moved(null, null, null, '2026-11-12')).toEqual([['card.due', '2026-11-12']])
  expect(moved('2026-11', '2026-11-25T14:30', '2026-11-25', NO_DAY)).toEqual([
    ['card.start', null],
    ['card.due', null],
  ])
  expect(moved(null, null, null, NO_DAY)).toEqual([])
})
