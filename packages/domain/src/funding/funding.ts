import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Cents, Currency, percentOf } from '../money.ts'

export const INSTALMENT_KINDS = ['advance', 'interim', 'balance'] as const
export const INSTALMENT_STATES = ['expected', 'requested', 'received', 'reduced'] as const

/** A part of the money from the funder that is paid at once. */
export const Instalment = z.strictObject({
  kind: z.enum(INSTALMENT_KINDS),
  /** Of the funder's part of the share; null: the source gives an amount alone. */
  percent: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  cents: Cents,
  state: z.enum(INSTALMENT_STATES),
})
export type Instalment = z.infer<typeof Instalment>

/** What a partner gets and gives, by source. */
export const Share = z.strictObject({
  partnerId: Id,
  eu: Cents,
  own: Cents,
  other: Cents,
  instalments: z.array(Instalment).check(z.maxLength(50)),
})
export type Share = z.infer<typeof Share>

/** Money is never part of the project's log: not everybody who may read a project may read it. */
export const Funding = z.strictObject({ currency: Currency, total: z.nullable(Cents), shares: z.array(Share) })
export type Funding = z.infer<typeof Funding>

export const shareTotal = ({ eu, own, other }: Pick<Share, 'eu' | 'own' | 'other'>): number => eu + own + other

export type FundingFault =
  | { kind: 'over-total'; cents: number }
  | { kind: 'over-eu'; partnerId: string; cents: number }
  | { kind: 'percent-off'; partnerId: string; instalment: Instalment['kind']; expected: number }

/** What does not add up; it is shown, and stops nobody: the papers may be wrong, and then they must be kept as they are. */
export function faultsOf({ total, shares }: Funding): FundingFault[] {
  const faults: FundingFault[] = []
  const given = shares.reduce((sum, share) => sum + shareTotal(share), 0)
  if (total !== null && given > total) faults.push({ kind: 'over-total', cents: given - total })
  for (const { partnerId, eu, instalments } of shares) {
    const paid = instalments.reduce((sum, { cents }) => sum + cents, 0)
    if (paid > eu) faults.push({ kind: 'over-eu', partnerId, cents: paid - eu })
    for (const { kind, percent, cents } of instalments) {
      const expected = percent === null ? cents : percentOf(eu, percent)
      if (expected !== cents) faults.push({ kind: 'percent-off', partnerId, instalment: kind, expected })
    }
  }
  return faults
}

/** What no partner has yet; null while the total is not known. */
export const undistributed = ({ total, shares }: Funding): number | null =>
  total === null ? null : total - shares.reduce((sum, share) => sum + shareTotal(share), 0)
