import { expect, test } from 'vitest'
import { originAllowed } from './origin.ts'

const here = { host: '127.0.0.1', publicUrl: 'http://127.0.0.1:4400', publicUrlGiven: false }
const served = { host: '0.0.0.0', publicUrl: 'https://plan.example.org', publicUrlGiven: true }

test('[A10] our own pages may ask', () => {
  expect(originAllowed({ origin: 'https://plan.example.org', host: '10.0.0.1:4400' }, served)).toBe(true)
  expect(originAllowed({ origin: 'http://localhost:5173', host: 'localhost:5173' }, here)).toBe(true)
})

test("[A10] a program that carries nobody else's cookie may ask", () => {
  expect(originAllowed({ host: 'plan.example.org' }, served)).toBe(true)
})

test.each([
  ['another site', { origin: 'https://evil.example', host: 'plan.example.org' }],
  ['no scheme', { origin: 'null', host: 'plan.example.org' }],
  ['the same name without https', { origin: 'http://plan.example.org', host: 'plan.example.org' }],
  ['another port', { origin: 'https://plan.example.org:8443', host: 'plan.example.org:8443' }],
  ['a longer name', { origin: 'https://plan.example.org.evil.example', host: 'plan.example.org' }],
  ['a page without an origin', { 'sec-fetch-site': 'cross-site', host: 'plan.example.org' }],
])('[A10] %s may not', (_what, headers) => {
  expect(originAllowed(headers, served)).toBe(false)
})

test('[A10] a foreign name that points at this machine may not', () => {
  expect(originAllowed({ origin: 'http://evil.example:4400', host: 'evil.example:4400' }, here)).toBe(false)
})
