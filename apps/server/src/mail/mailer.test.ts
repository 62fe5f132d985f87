import { mkdtempSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeIn, mailsIn } from '../../test/client.ts'
import { codeLetter } from './letter.ts'
import { createMailer, type Mail, masked } from './mailer.ts'

interface Received {
  from: string
  to: string[]
  user: string | undefined
  content: string
}

let dataDir: string
let received: Received[]
let smtp: SMTPServer
let smtpUrl: string

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-mail-'))
  received = []
  smtp = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      password === 'secret' ? done(null, { user: username ?? '' }) : done(new Error('no')),
    onData: (stream, { envelope, user }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ from, to, user, content: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  smtpUrl = `smtp://plan:secret@127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
})

afterEach(async () => {
  await new Promise<void>((resolve) => smtp.close(resolve))
  rmSync(dataDir, { recursive: true, force: true })
})

async function mail(to = 'ilze@example.org'): Promise<Mail> {
  const t = await loadTranslator('lv')
  return { to, locale: 'lv', letter: codeLetter(t, '012345'), note: 'the code is 012345' }
}

const mailFrom = 'Meanwhile <plan@example.org>'

test('a real mail server gets the mail, in both forms and in the language of the receiver', async () => {
  const printed: string[] = []
  const mailer = createMailer({ smtpUrl, mailFrom, dataDir }, (line) => printed.push(line))
  await mailer.send(await mail())
  mailer.close()
  const [message] = received
  expect(message).toMatchObject({ from: 'plan@example.org', to: ['ilze@example.org'], user: 'plan' })
  expect(message?.content).toContain('From: Meanwhile <plan@example.org>')
  expect(message?.content).toContain('Content-Type: text/plain')
  expect(message?.content).toContain('Content-Type: text/html')
  expect(message?.content).toContain('Content-Language: lv')
  expect(printed).toEqual([])
})

test('[N7] a mail that nobody asked for says how to end such mails with one click, and who it is', async () => {
  const mailer = createMailer({ smtpUrl, mailFrom, dataDir }, () => {})
  const unsubscribe = 'https://plan.example.org/api/unsubscribe/abc'
  await mailer.send({ ...(await mail()), messageId: '<letter@plan.example.org>', unsubscribe })
  mailer.close()
  const content = received[0]?.content
  expect(content).toContain('Message-ID: <letter@plan.example.org>')
  expect(content).toContain(`List-Unsubscribe: <${unsubscribe}>`)
  expect(content).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
})

test('a mail server that refuses or is away is an error, not a silence', async () => {
  const refused = createMailer({ smtpUrl: smtpUrl.replace('secret', 'guess'), mailFrom, dataDir }, () => {})
  await expect(refused.send(await mail())).rejects.toThrow(/Invalid login/)
  refused.close()
  const away = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom, dataDir }, () => {})
  await expect(away.send(await mail())).rejects.toThrow(/ECONNREFUSED/)
  away.close()
  expect(received).toEqual([])
})

test('an address or a subject with a line break adds no header and no receiver', async () => {
  const mailer = createMailer({ smtpUrl, mailFrom, dataDir }, () => {})
  const trick = await mail('ilze@example.org\r\nBcc: other@example.org')
  trick.letter = { ...trick.letter, subject: 'Code\r\nX-Trick: yes' }
  await mailer.send(trick).catch(() => {})
  mailer.close()
  for (const { to, content } of received) {
    expect(to).toHaveLength(1)
    expect(content).not.toMatch(/^(Bcc|X-Trick):/m)
  }
})

test('without a mail server the mail is in the folder, for its owner only, and the code on the terminal', async () => {
  const printed: string[] = []
  const mailer = createMailer({ smtpUrl: undefined, mailFrom, dataDir }, (line) => printed.push(line))
  await mailer.send(await mail())
  mailer.close()
  expect(printed).toEqual(['Mail for i***@example.org: the code is 012345'])
  expect(codeIn(mailsIn(dataDir)[0])).toBe('012345')
  expect(statSync(join(dataDir, 'mail')).mode & 0o077).toBe(0)
})

test('an address is masked for the terminal', () => {
  expect(masked('ilze.kalnina@example.org')).toBe('i***@example.org')
})
