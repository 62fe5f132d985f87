import type { Refusal as DomainRefusal } from '@meanwhile/domain/command'
import { TRPCError } from '@trpc/server'

/** Refusals outside a project's commands. Closed, like the domain's: each has a sentence for a person. */
export const ACCOUNT_REFUSALS = [
  'wrong-code',
  'wrong-password',
  'too-many-tries',
  'mail-failed',
  'invitation-closed',
  'other-address',
] as const
export type AccountRefusal = (typeof ACCOUNT_REFUSALS)[number]
export type Refusal = DomainRefusal | AccountRefusal

const CODES: Partial<Record<Refusal, TRPCError['code']>> = {
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  invalid: 'BAD_REQUEST',
  'wrong-code': 'UNAUTHORIZED',
  'wrong-password': 'UNAUTHORIZED',
  'too-many-tries': 'TOO_MANY_REQUESTS',
  'mail-failed': 'BAD_GATEWAY',
  'other-address': 'FORBIDDEN',
}

/** Why a request was not done, for the client to say in the reader's language. */
export class RefusalError extends TRPCError {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super({ code: CODES[refusal] ?? 'CONFLICT', message: refusal })
    this.refusal = refusal
  }
}
