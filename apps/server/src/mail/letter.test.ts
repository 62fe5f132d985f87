import { NOTICE_KINDS } from '@meanwhile/domain/notice'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import { LOCALES } from '@meanwhile/messages/locale'
import { expect, test } from 'vitest'
import { asHtml, asText, codeLetter, invitationLetter, plainName } from './letter.ts'
import { noticeLetter } from './notice-letter.ts'

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

test.each(LOCALES)('[N3] a letter in %s tells every kind, without a place that is left open', async (locale) => {
  const t = await loadTranslator(locale)
  const told = NOTICE_KINDS.map((kind, n) => ({
    id: `n${n}`,
    kind,
    at: new Date('2026-01-15T10:00:00Z'),
    read: false,
    projectId: 'projectProje',
    acronym: 'BITU',
    lang: 'lv',
    boardId: 'boardBoardBo',
    cardId: 'cardCardCard',
    title: 'Viskaļi',
    actor: n === 0 ? null : 'Ilze Kalniņa',
  }))
  const links = { publicUrl: 'https://plan.example.org', unsubscribe: 'https://plan.example.org/api/unsubscribe/x' }
  for (const scope of ['now', 'digest'] as const) {
    const made = noticeLetter(t, scope, told, links)
    expect(made.subject).not.toMatch(/[{}]|letter\./)
    for (const form of [asText(made), asHtml(made, locale)]) {
      for (const part of [
        'Viskaļi',
        'Ilze Kalniņa',
        `${links.publicUrl}/p/projectProje/b/boardBoardBo/c/cardCardCard`,
      ]) {
        expect(form).toContain(part)
      }
      expect(form).toContain(links.unsubscribe)
      expect(form).not.toMatch(/[{}]|inbox\.|letter\./)
    }
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
