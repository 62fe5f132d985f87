import { expect, test } from 'vitest'
import { NetworkTransport, type ProjectCalls } from './network-transport.ts'

test('[P1] the card that I am on is told also while other messages are on their way', () => {
  const told: unknown[] = []
  const emit = (name: string, message: { cardId: string | null }) => told.push([name, message.cardId])
  // The library drops what is volatile while the line is busy; here it always is.
  const socket = { connected: true, emit, volatile: { emit: () => {} } }
  const line = new NetworkTransport(socket as never, {} as ProjectCalls)
  line.announce('project00001', null)
  line.announce('project00001', 'card00000001')
  expect(told).toEqual([
    ['presence', null],
    ['presence', 'card00000001'],
  ])
})
