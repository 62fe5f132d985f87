import { expect, test } from 'vitest'
import { rangeOf } from './byte-range.ts'
import { disposition, mayBeShown } from './disposition.ts'
import { fileType } from './file-type.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['image/png', latin('\x89PNG\r\n\x1a\n....'), 'a.png'],
  ['image/jpeg', latin('\xff\xd8\xff\xe0'), 'photo'],
  ['image/webp', latin('RIFF....WEBPVP8 '), 'a.webp'],
  ['application/pdf', latin('%PDF-1.7'), 'a.exe'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', latin('PK\x03\x04...'), 'Plan.DOCX'],
  ['application/zip', latin('PK\x03\x04...'), 'plan.pdf'],
  ['application/msword', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'old.doc'],
  ['text/csv', Buffer.from('Vārds;Pilsēta\n'), 'people.csv'],
  // What a browser would run is a text for us.
  ['text/plain', Buffer.from('<svg onload="alert(1)"/>'), 'picture.svg'],
  ['text/plain', Buffer.from('<!doctype html><script>1</script>'), 'page.html'],
  ['application/octet-stream', latin('\x00\x01\x02'), 'a.png'],
  ['application/octet-stream', latin('\xe9t\xe9'), 'old.txt'],
  ['text/plain', Buffer.alloc(0), 'empty'],
])('%s is told by its bytes', (mime, head, name) => {
  expect(fileType(head, name)).toBe(mime)
})

test('a text whose first part ends inside a letter is a text', () => {
  expect(fileType(Buffer.from(`x${'ā'.repeat(3000)}`).subarray(0, 4096), 'a')).toBe('text/plain')
})

test('only pictures without scripts and PDF are shown by the browser itself', () => {
  const types = [
    'image/png',
    'image/svg+xml',
    'text/html',
    'application/pdf',
    'text/plain',
    'application/xml',
    'image/heic',
  ]
  expect(types.filter(mayBeShown)).toEqual(['image/png', 'application/pdf'])
})

test.each([
  ['plan.pdf', `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`],
  [
    'Rīgas plāns (2).pdf',
    `attachment; filename="Rigas plans (2).pdf"; filename*=UTF-8''R%C4%ABgas%20pl%C4%81ns%20%282%29.pdf`,
  ],
  ['a"b\\c%.txt', `attachment; filename="a_b_c_.txt"; filename*=UTF-8''a%22b%5Cc%25.txt`],
  ['Łódź 🏚', `attachment; filename="_odz __"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA%20%F0%9F%8F%9A`],
])('the name %s reaches every program', (name, header) => {
  expect(disposition('attachment', name)).toBe(header)
  expect(disposition('attachment', name)).toMatch(/^[\x20-\x7e]*$/)
})

test.each([
  [undefined, undefined],
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=990-', { start: 990, end: 999 }],
  ['bytes=990-5000', { start: 990, end: 999 }],
  ['bytes=-10', { start: 990, end: 999 }],
  ['bytes=-5000', { start: 0, end: 999 }],
  ['bytes=1000-', null],
  ['bytes=-0', null],
  ['bytes=9-1', undefined],
  ['bytes=0-1,5-6', undefined],
  ['lines=1-2', undefined],
  ['bytes=-', undefined],
])('of a thousand bytes, %s is %o', (header, range) => {
  expect(rangeOf(header, 1000)).toEqual(range)
})
