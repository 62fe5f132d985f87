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
    return `${part.label}:\n${part.link}`
  })
  return `${parts.join('\n\n')}\n`
}

export function asHtml({ subject, paragraphs }: Letter, locale: string): string {
  const body = paragraphs.map((part) => {
    if ('text' in part) return `<p>${escaped(part.text)}</p>`
    if ('code' in part) return `<p style="font-size:28px;letter-spacing:4px"><strong>${escaped(part.code)}</strong></p>`
    if ('heading' in part) return `<h2 style="font-size:18px">${escaped(part.heading)}</h2>`
    if ('title' in part) {
      const lines = part.lines.map((line) => `<br>${escaped(line)}`).join('')
      return `<p><a href="${escaped(part.link)}"><strong>${escaped(part.title)}</strong></a>${lines}</p>`
    }
    return `<p><a href="${escaped(part.link)}">${escaped(part.label)}</a><br>${escaped(part.link)}</p>`
  })
  return `<!doctype html><html lang="${escaped(locale)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="font-family:sans-serif;line-height:1.5">${body.join('')}</body></html>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
