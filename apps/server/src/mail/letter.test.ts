import { loadTranslator } from '@meanwhile/messages/catalogues'
import { LOCALES } from '@meanwhile/messages/locale'
import { expect, test } from 'vitest'
import { asHtml, asText, codeLetter, invitationLetter, plainName } from './letter.ts'

const facts = {
  inviter: 'Ilze Kalniņa',
  project: 'BITU',
  partner: 'Free Riga',
  link: 'https://plan.example.org/join#abc',
  expiresAt: new Date('2026-12-06T10:00:00Z'),
}

test.each(LOCALES)('letters in %s name what they are about and leave no place open', async (locale) => {
  const t = await loadTranslator(locale)
  const code = codeLetter(t, '012345')
  expect(code.subject).toContain('012345')
  expect(asText(code)).toMatch(/^012345$/m)
  const invitation = invitationLetter(t, facts)
  for (const form of [asText(invitation), asHtml(invitation, locale)]) {
    for (const name of ['Ilze Kalniņa', 'BITU', 'Free Riga', facts.link, '2026']) expect(form).toContain(name)
    expect(form).not.toMatch(/[{}]/)
  }
})

test.each([
  ['Win money: https://evil.example/x', 'Win money https evil. example x'],
  ['www.evil.example', 'www. evil. example'],
  ['write to me@evil.example', 'write to me evil. example'],
  ['<a href="x">Ilze</a>', 'a href="x" Ilze a'],
  ['A\r\nBcc: x', 'A Bcc x'],
  ['evil\u200b.\u200bexample\u2028', 'evil . example'],
  ['J. Bērziņš-Ozols', 'J. Bērziņš-Ozols'],
])('the name %j can carry no link', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})

test('names are escaped in HTML', async () => {
  const html = asHtml(invitationLetter(await loadTranslator('en'), { ...facts, inviter: `"Ilze" & 'co'` }), 'en')
  expect(html).toContain('&quot;Ilze&quot; &amp; &#39;co&#39;')
})
