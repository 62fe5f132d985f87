import { LinkUrl } from '@meanwhile/domain/attachment/attachment'
import { expect, test } from 'vitest'
import { completeUrl, nameFromUrl } from './link-url.ts'

test.each([
  [' example.org/plan ', 'https://example.org/plan'],
  ['http://example.org', 'http://example.org'],
  ['HTTPS://example.org', 'HTTPS://example.org'],
])('%j is the address %s', (typed, url) => {
  expect(completeUrl(typed)).toBe(url)
  expect(LinkUrl.safeParse(url).success).toBe(true)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', 'file:///etc/passwd', 'two words', ''])(
  '[I1] %j becomes no link',
  (typed) => {
    expect(LinkUrl.safeParse(completeUrl(typed)).success).toBe(false)
  },
)

test('a link without a name is called by its place', () => {
  expect(nameFromUrl('https://www.example.org/plan/')).toBe('example.org/plan')
  expect(nameFromUrl(`https://example.org/${'a'.repeat(400)}`)).toHaveLength(255)
})
