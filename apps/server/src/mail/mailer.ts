import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import type { Config } from '../config.ts'
import { newId } from '../new-id.ts'
import { asHtml, asText, type Letter } from './letter.ts'

export interface Mail {
  to: string
  locale: string
  letter: Letter
  /** What the terminal says in place of a mail that nobody sends. */
  note: string
  /** Stays the same when a mail may have been sent before: mail programs show it once. */
  messageId?: string
  /** Where one click ends such mail (RFC 8058). */
  unsubscribe?: string
}

export interface Mailer {
  /** Settles when the mail server has taken the mail, or rejects. */
  send(mail: Mail): Promise<void>
  close(): void
}

type MailConfig = Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir'>

/** With an SMTP server a mailer that speaks to it; without one, mail ends in a folder and on the terminal. */
export function createMailer(config: MailConfig, print: (line: string) => void): Mailer {
  return config.smtpUrl ? smtpMailer(config.smtpUrl, config.mailFrom) : folderMailer(config, print)
}

/** Long enough for a slow server, short enough for somebody who waits for a code. */
const PATIENCE = { connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 15_000 }

function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, pool: true, maxConnections: 3, ...PATIENCE }) as Transporter
  return {
    async send(mail) {
      await transport.sendMail(messageFor(mail, from))
    },
    close: () => transport.close(),
  }
}

function folderMailer({ dataDir, mailFrom }: MailConfig, print: (line: string) => void): Mailer {
  const folder = join(dataDir, 'mail')
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async send(mail) {
      const { message } = await composer.sendMail(messageFor(mail, mailFrom))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${newId()}.eml`
      await writeFile(join(folder, name), message as Buffer, { mode: 0o600 })
      print(`Mail for ${masked(mail.to)}: ${mail.note}`)
    },
    close: () => composer.close(),
  }
}

function messageFor({ to, locale, letter, messageId, unsubscribe }: Mail, from: string) {
  return {
    from,
    // As an object: an address in a string could hide a second one.
    to: { name: '', address: to },
    subject: letter.subject,
    text: asText(letter),
    html: asHtml(letter, locale),
    ...(messageId !== undefined && { messageId }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': locale,
      ...(unsubscribe !== undefined && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    // The letter is all there is: it never names a file or an address to be read in.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** `a***@example.org`: enough to find one's own. */
export function masked(address: string): string {
  const [name = '', domain = ''] = address.split('@')
  return `${name.slice(0, 1)}***@${domain}`
}
