import { loadedDefinition } from '@meanwhile/domain/command'
import { expect, test } from 'vitest'
import { Outbox } from './outbox.ts'
import type { Transport } from './transport.ts'
import type { Waiting, WaitingStore } from './waiting-store.ts'

test('[W1] what another tab left is understood, also when this one cannot say it itself', async () => {
  const left: Waiting = { command: { id: 'x', type: 'label.create', body: {} }, at: '2026-02-02T12:00:00.000Z' }
  const store: WaitingStore = {
    lasting: true,
    add: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    adopt: () => Promise.resolve([left]),
  }
  const nobody = { answered: () => {}, changed: () => {}, stopped: () => {} }
  expect(loadedDefinition('label.create')).toBeUndefined()
  expect(await new Outbox('p', {} as Transport, store, nobody).adopt()).toEqual([left])
  expect(loadedDefinition('label.create')).toBeDefined()
})
