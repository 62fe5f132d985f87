import { randomInt } from 'node:crypto'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import { chooseLocale } from '@meanwhile/messages/locale'
import type pg from 'pg'
import { type Limits, networkOf } from '../credential/limits.ts'
import { hashPassword, passwordMatches, sameBytes, slowHash } from '../credential/slow-hash.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Logger } from '../log.ts'
import { codeLetter } from '../mail/letter.ts'
import type { Mailer } from '../mail/mailer.ts'
import { newId } from '../new-id.ts'
import { RefusalError } from '../refusal.ts'
import type { Sessions } from '../session/service.ts'
import { createAccount, findAccount, giveTryBack, replaceCode, spendCode, takeTry, updateAccount } from './data.ts'

interface Needs {
  pool: pg.Pool
  prisma: PrismaClient
  log: Logger
  limits: Limits
  mailer: Mailer
  sessions: Sessions
}

/** Proving who somebody is. Everything here answers the same for known and unknown addresses. */
export class Accounts {
  readonly #needs: Needs

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Sends a new code; the one before it is worth nothing from now on. */
  async requestCode(email: string, locale: string, ip: string | undefined): Promise<void> {
    const { pool, prisma, log, limits, mailer } = this.#needs
    await limits.take('codeByIp', networkOf(ip))
    await limits.take('codeByAddressAndIp', email, networkOf(ip))
    await limits.take('codeByAddress', email)
    const code = randomInt(1_000_000).toString().padStart(6, '0')
    const id = newId()
    await replaceCode(pool, { id, email, codeHash: await slowHash(code, boundTo(id, email)) })
    const account = await findAccount(prisma, { email })
    const t = await loadTranslator(chooseLocale([account?.locale ?? locale]))
    try {
      await mailer.send({ to: email, locale: t.locale, letter: codeLetter(t, code), note: `the code is ${code}` })
    } catch (error) {
      // Not its message: a mail server repeats the address in it.
      log.error({ code: (error as { code?: string }).code }, 'mail not sent')
      throw new RefusalError('mail-failed')
    }
  }

  /**
   * The person to whom a code belongs. The first sign-in makes the account; without a name nothing is used up and the
   * answer is null: ask for one and send it with the same code.
   */
  async proveByCode(proof: { email: string; code: string; name?: string | undefined; ip: string | undefined }) {
    const { pool, prisma, limits } = this.#needs
    const { email, code, name } = proof
    await limits.take('codeTryByIp', networkOf(proof.ip))
    const tried = await takeTry(pool, email)
    const hash = await slowHash(code, boundTo(tried?.id ?? '', email))
    if (!tried || !sameBytes(hash, Buffer.from(tried.codeHash))) throw new RefusalError('wrong-code')
    const known = await findAccount(prisma, { email })
    if (!known && name === undefined) {
      await giveTryBack(pool, tried.id)
      return null
    }
    if (!(await spendCode(pool, tried.id))) throw new RefusalError('wrong-code')
    const account = known ?? (await createAccount(prisma, { id: newId(), email, name: name ?? '', locale: null }))
    if (!account) throw new RefusalError('wrong-code')
    return account.id
  }

  async proveByPassword(email: string, password: string, ip: string | undefined): Promise<string> {
    const { prisma, limits } = this.#needs
    await limits.take('passwordByIp', networkOf(ip))
    await limits.take('passwordByAccountAndIp', email, networkOf(ip))
    const account = await findAccount(prisma, { email })
    const matches = await passwordMatches(password, account?.passwordHash)
    if (!account || !matches) throw new RefusalError('wrong-password')
    await limits.clear('passwordByAccountAndIp', email, networkOf(ip))
    return account.id
  }

  /** Sets or changes the password; every other session of the person ends. */
  async setPassword(userId: string, sessionId: string, current: string | null, next: string): Promise<void> {
    const { prisma, limits, sessions } = this.#needs
    await limits.take('passwordByPerson', userId)
    const account = await findAccount(prisma, { id: userId })
    const proven = account?.passwordHash == null || (await passwordMatches(current ?? '', account.passwordHash))
    if (!account || !proven) throw new RefusalError('wrong-password')
    await updateAccount(prisma, userId, { passwordHash: await hashPassword(next) })
    await sessions.revokeOthers(userId, sessionId)
    await limits.clear('passwordByPerson', userId)
  }
}

/** A code is worth something for one address and one request only. */
const boundTo = (id: string, email: string) => `${id} ${email}`
