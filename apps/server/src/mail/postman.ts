import { DEFAULT_SETTINGS, type NoticeSettings } from '@meanwhile/domain/notice-settings'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import { chooseLocale } from '@meanwhile/messages/locale'
import type pg from 'pg'
import type { Config } from '../config.ts'
import type { Logger } from '../log.ts'
import { findSettings, findTimeZone, letterFacts } from '../notification/data.ts'
import { hashToken, newToken } from '../session/token.ts'
import {
  type Claimed,
  claimLetter,
  endLetter,
  findReceiver,
  insertUnsubscribeToken,
  postponeLetter,
  tidyLetters,
} from './data.ts'
import type { Mailer } from './mailer.ts'
import { noticeLetter } from './notice-letter.ts'
import { quietUntil } from './schedule.ts'

const MINUTE_MS = 60_000
/** Longer than the mail server may take for an answer; then the process that sends is taken for dead. */
const LEASE_MS = 5 * MINUTE_MS
/** The last try is about a day after the first. */
const MAX_ATTEMPTS = 10
const LOOK_MS = 15_000

interface Needs {
  pool: pg.Pool
  config: Pick<Config, 'publicUrl' | 'smtpUrl'>
  log: Logger
  mailer: Mailer
  now?: () => Date
}

/**
 * Sends what waits, in any process: claim, send, mark. A letter is sent once, but for one gap: when a process dies
 * between the mail server's yes and the mark, it is sent again after its lease, with the same Message-ID.
 */
export class Postman {
  readonly #needs: Needs
  readonly #now: () => Date
  #round: Promise<void> | undefined
  #look: NodeJS.Timeout | undefined
  #stopped = false

  constructor(needs: Needs) {
    this.#needs = needs
    this.#now = needs.now ?? (() => new Date())
  }

  start(): void {
    this.#look = setInterval(() => void this.deliver(), LOOK_MS)
    this.#look.unref()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#look)
    await this.#round
  }

  /** Sends everything that is due. */
  deliver(): Promise<void> {
    this.#round ??= this.#deliver().finally(() => {
      this.#round = undefined
    })
    return this.#round
  }

  tidy(): Promise<void> {
    return tidyLetters(this.#needs.pool)
  }

  async #deliver(): Promise<void> {
    const { pool, log } = this.#needs
    try {
      while (!this.#stopped) {
        const now = this.#now()
        const letter = await claimLetter(pool, now, new Date(now.getTime() + LEASE_MS))
        if (!letter) return
        await this.#send(letter, now)
      }
    } catch (error) {
      // What was claimed is free again after its lease.
      log.error({ code: (error as { code?: string }).code }, 'letters not sent')
    }
  }

  async #send(letter: Claimed, now: Date): Promise<void> {
    const { pool, config, log, mailer } = this.#needs
    const receiver = await findReceiver(pool, letter.userId)
    // People of the demo are invented, and so are their addresses.
    if (!receiver || (receiver.demo && config.smtpUrl)) return endLetter(pool, letter.id, 'void', now)
    const told = await letterFacts(pool, letter.id)
    const settings = await this.#settingsOf(letter.userId, told[0]?.projectId)
    const facts = told.filter(({ kind }) => settings.letters[kind] === letter.scope)
    const wanted = letter.scope === 'now' || settings.digest !== 'off'
    if (facts.length === 0 || !wanted) return endLetter(pool, letter.id, 'void', now)
    const until = quietUntil(settings, now.getTime())
    if (until !== null) return postponeLetter(pool, letter.id, new Date(until), true)
    const t = await loadTranslator(chooseLocale(receiver.locale ? [receiver.locale] : []))
    const token = newToken()
    await insertUnsubscribeToken(pool, { hash: hashToken(token), userId: letter.userId, scope: letter.scope })
    const unsubscribe = `${config.publicUrl}/api/unsubscribe/${token}`
    try {
      await mailer.send({
        to: receiver.email,
        locale: t.locale,
        letter: noticeLetter(t, letter.scope, facts, { publicUrl: config.publicUrl, unsubscribe }),
        note: `news of ${facts.length === 1 ? 'a card' : 'cards'}`,
        messageId: `<${letter.id}@${new URL(config.publicUrl).hostname}>`,
        unsubscribe,
      })
    } catch (error) {
      // Not its message: a mail server repeats the address in it.
      log.error({ code: (error as { code?: string }).code, attempts: letter.attempts }, 'mail not sent')
      if (letter.attempts >= MAX_ATTEMPTS) return endLetter(pool, letter.id, 'failed', now)
      return postponeLetter(pool, letter.id, new Date(now.getTime() + MINUTE_MS * 2 ** letter.attempts), false)
    }
    await endLetter(pool, letter.id, 'sent', now)
  }

  async #settingsOf(userId: string, projectId: string | undefined): Promise<NoticeSettings> {
    const { pool } = this.#needs
    const chosen = (await findSettings(pool, [userId])).get(userId)
    return chosen ?? { ...DEFAULT_SETTINGS, timeZone: projectId ? await findTimeZone(pool, projectId) : 'UTC' }
  }
}
