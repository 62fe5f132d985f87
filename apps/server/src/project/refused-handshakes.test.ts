import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RefusedHandshakes } from './refused-handshakes.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open() {
  const lines: unknown[] = []
  const log = pino({ base: undefined, timestamp: false }, { write: (line: string) => lines.push(JSON.parse(line)) })
  return { lines, refused: new RefusedHandshakes(log, 60_000) }
}

const line = (code: string, count: number) => ({ level: 30, code, count, msg: 'socket refused' })

test('[A10] the first refused handshake of a kind is told at once, the rest of its minute as a number', () => {
  const { lines, refused } = open()
  for (let n = 0; n < 500; n++) refused.add('unauthorized')
  refused.add('origin')
  expect(lines).toEqual([line('unauthorized', 1), line('origin', 1)])
  vi.advanceTimersByTime(60_000)
  expect(lines.slice(2)).toEqual([line('unauthorized', 499)])
  refused.add('unauthorized')
  expect(lines).toHaveLength(3)
  vi.advanceTimersByTime(60_000)
  expect(lines.slice(3)).toEqual([line('unauthorized', 1)])
})

test('after a quiet minute the next one is told at once again, and closing tells what is left', () => {
  const { lines, refused } = open()
  refused.add('protocol')
  vi.advanceTimersByTime(60_000)
  refused.add('protocol')
  refused.add('protocol')
  refused.close()
  expect(lines).toEqual([line('protocol', 1), line('protocol', 1), line('protocol', 1)])
  vi.advanceTimersByTime(120_000)
  expect(lines).toHaveLength(3)
})
