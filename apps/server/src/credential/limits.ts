import { isIPv6 } from 'node:net'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { RefusalError } from '../refusal.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE

interface Rule {
  /** How many in … */
  points: number
  /** … how many seconds. */
  duration: number
}

/**
 * How often somebody may try. What one caller does wrong never locks another out: failures count for the pair of account
 * and network address; the limits for an account alone are on mails that we send it, not on signing in.
 */
const RULES = {
  codeByAddressAndIp: { points: 5, duration: 15 * MINUTE },
  codeByAddress: { points: 30, duration: 24 * HOUR },
  codeByIp: { points: 60, duration: HOUR },
  codeTryByIp: { points: 100, duration: HOUR },
  passwordByAccountAndIp: { points: 5, duration: 15 * MINUTE },
  passwordByIp: { points: 60, duration: HOUR },
  passwordByPerson: { points: 5, duration: 15 * MINUTE },
  demoByIp: { points: 120, duration: HOUR },
  invitationByPerson: { points: 100, duration: 24 * HOUR },
  importByPerson: { points: 60, duration: 24 * HOUR },
  // Whoever sets up a whole programme begins some dozens on one day.
  projectByPerson: { points: 100, duration: 24 * HOUR },
  exportByPerson: { points: 120, duration: HOUR },
  fileByPerson: { points: 500, duration: HOUR },
} as const satisfies Record<string, Rule>

type RuleName = keyof typeof RULES

export class Limits {
  readonly #limiters: Record<RuleName, RateLimiterMemory>

  constructor() {
    const entries = Object.entries(RULES).map(([name, rule]) => [name, new RateLimiterMemory(rule)])
    this.#limiters = Object.fromEntries(entries) as Record<RuleName, RateLimiterMemory>
  }

  /** Counts one try; refuses when there were too many. */
  async take(rule: RuleName, ...key: string[]): Promise<void> {
    await this.#limiters[rule].consume(key.join(' ')).catch((reason: unknown) => {
      if (reason instanceof Error) throw reason
      throw new RefusalError('too-many-tries')
    })
  }

  /** It was the right person: the tries before are forgotten. */
  async clear(rule: RuleName, ...key: string[]): Promise<void> {
    await this.#limiters[rule].delete(key.join(' '))
  }
}

/** One household or phone has a whole /64 of IPv6: its addresses count as one. */
export function networkOf(ip: string | undefined): string {
  const address = (ip ?? '').replace(/^::ffff:(?=\d+\.)/, '')
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
