import type { Translate } from '@meanwhile/messages/messages'

/** A mail before it has a receiver: one list of paragraphs for both of its forms. */
export interface Letter {
  subject: string
  paragraphs: Paragraph[]
}

type Paragraph =
  | { text: string }
  | { code: string }
  | { link: string; label: string }
  | { heading: string }
  | { title: string; lines: readonly string[]; link: string }
  /** At the end, and smaller: what the letter is not about. */
  | { asides: readonly { link: string; label: string }[] }

export function codeLetter(t: Translate, code: string): Letter {
  return {
    subject: t('mail.code.subject', { code }),
    paragraphs: [{ text: t('mail.code.text') }, { code }, { text: t('mail.code.ignore') }],
  }
}

export interface InvitationFacts {
  inviter: string
  project: string
  partner: string | null
  link: string
  expiresAt: Date
}

export function invitationLetter(t: Translate, { link, expiresAt, ...names }: InvitationFacts): Letter {
  const inviter = plainName(names.inviter)
  const project = plainName(names.project)
  const partner = names.partner === null ? null : plainName(names.partner)
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long' }).format(expiresAt)
  return {
    subject: t('mail.invitation.subject', { inviter, project }),
    paragraphs: [
      {
        text: partner
          ? t('mail.invitation.textPartner', { inviter, project, partner })
          : t('mail.invitation.text', { inviter, project }),
      },
      { link, label: t('mail.invitation.open') },
      { text: t('mail.invitation.until', { date }) },
      { text: t('mail.invitation.ignore') },
    ],
  }
}

/**
 * A name that somebody chose, for a mail that goes out in our name: without anything that a mail program would turn into
 * a link, so that nobody can send their own advertisement as an invitation.
 */
export function plainName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/[:/\\@<>]+/g, ' ')
    .replace(/[.。．｡](?=\S)/gu, '. ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
}

export function asText({ paragraphs }: Letter): string {
  const parts = paragraphs.map((part) => {
    if ('text' in part) return part.text
    if ('code' in part) return part.code
    if ('heading' in part) return `${part.heading}\n${'-'.repeat(part.heading.length)}`
    if ('title' in part) return [part.title, ...part.lines, part.link].join('\n  ')
    if ('asides' in part) return part.asides.map(({ label, link }) => `${label}:\n${link}`).join('\n\n')
    return `${part.label}:\n${part.link}`
  })
  return `${parts.join('\n\n')}\n`
}

/** Mail programs know no style sheets: what the product looks like is said at each element, and their own dark theme is let in. */
const LOOK = {
  body: 'margin:0;padding:24px;font-family:sans-serif;font-size:16px;line-height:1.5',
  column: 'max-width:600px;margin:0 auto',
  code: 'font-size:28px;letter-spacing:4px',
  heading: 'margin:24px 0 8px;font-size:18px;line-height:1.3',
  button:
    'display:inline-block;padding:10px 18px;border-radius:6px;background:#ed6b20;color:#1f140d;font-weight:bold;text-decoration:none',
  small: 'font-size:13px',
  asides: 'margin:32px 0 0;padding:12px 0 0;border-top:1px solid #b8b0a4;font-size:13px',
}

export function asHtml({ subject, paragraphs }: Letter, locale: string): string {
  const body = paragraphs.map((part) => {
    if ('text' in part) return `<p>${escaped(part.text)}</p>`
    if ('code' in part) return `<p style="${LOOK.code}"><strong>${escaped(part.code)}</strong></p>`
    if ('heading' in part) return `<h2 style="${LOOK.heading}">${escaped(part.heading)}</h2>`
    if ('title' in part) {
      const lines = part.lines.map((line) => `<br>${escaped(line)}`).join('')
      return `<p><a href="${escaped(part.link)}"><strong>${escaped(part.title)}</strong></a>${lines}</p>`
    }
    if ('asides' in part) {
      const links = part.asides.map(({ link, label }) => `<a href="${escaped(link)}">${escaped(label)}</a>`)
      return `<p style="${LOOK.asides}">${links.join(' · ')}</p>`
    }
    const link = escaped(part.link)
    return `<p><a href="${link}" style="${LOOK.button}">${escaped(part.label)}</a></p><p style="${LOOK.small}">${link}</p>`
  })
  const head = `<meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title>`
  return `<!doctype html><html lang="${escaped(locale)}"><head>${head}</head><body style="${LOOK.body}"><div style="${LOOK.column}">${body.join('')}</div></body></html>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
