import { expect, test } from 'vitest'
import { Limits, networkOf } from './limits.ts'

test('what one network address does wrong locks nobody else out', async () => {
  const limits = new Limits()
  const fail = (ip: string) => limits.take('passwordByAccountAndIp', 'ilze@example.org', networkOf(ip))
  for (let tries = 0; tries < 5; tries++) await fail('203.0.113.7')
  await expect(fail('203.0.113.7')).rejects.toMatchObject({ refusal: 'too-many-tries' })
  await expect(fail('198.51.100.9')).resolves.toBeUndefined()
})

test('after the right password the tries before are forgotten', async () => {
  const limits = new Limits()
  for (let tries = 0; tries < 5; tries++) await limits.take('passwordByPerson', 'x')
  await limits.clear('passwordByPerson', 'x')
  await expect(limits.take('passwordByPerson', 'x')).resolves.toBeUndefined()
})

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['192.0.2.1', '192.0.2.1'],
  [undefined, ''],
])('%s counts as %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network)
})
