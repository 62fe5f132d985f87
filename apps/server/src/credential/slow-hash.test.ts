import { expect, test } from 'vitest'
import { hashPassword, passwordMatches } from './slow-hash.ts'

test('a password matches its own hash only, however its letters were composed', async () => {
  const stored = await hashPassword('Sarkandaugava ē')
  expect(await passwordMatches('Sarkandaugava e\u0304', stored)).toBe(true)
  expect(await passwordMatches('Sarkandaugava e', stored)).toBe(false)
  expect(stored).not.toContain('Sarkandaugava')
  expect(await hashPassword('Sarkandaugava ē')).not.toBe(stored)
})

test('without a stored hash nothing matches, not even nothing', async () => {
  expect(await passwordMatches('', null)).toBe(false)
  expect(await passwordMatches('', '')).toBe(false)
})
