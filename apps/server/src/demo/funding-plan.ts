import type { Funding } from '@meanwhile/domain/funding/funding'
import { INSTALMENT_KINDS, INSTALMENT_STATES } from '@meanwhile/domain/funding/funding'
import * as z from 'zod'

/** Money in the file: whole cents by source and by instalment. */
export const SeedBudget = z.object({
  currency: z.string(),
  totalCents: z.int(),
  shares: z.array(
    z.object({
      partnerId: z.string(),
      totalCents: z.int(),
      sources: z.array(z.object({ source: z.enum(['eu', 'own', 'other']), cents: z.int() })),
    }),
  ),
  instalments: z.array(
    z.object({
      partnerId: z.string(),
      kind: z.enum(INSTALMENT_KINDS),
      percentOfEu: z.number(),
      cents: z.int(),
      status: z.enum(INSTALMENT_STATES),
    }),
  ),
})

/** The grant and its shares, with the ids that the partners have in the project. */
export function fundingOf(budget: z.infer<typeof SeedBudget>, partnerIdOf: (seedId: string) => string): Funding {
  return {
    currency: budget.currency,
    total: budget.totalCents,
    shares: budget.shares.map(({ partnerId, sources }) => {
      const cents = (from: string) =>
        sources.filter(({ source }) => source === from).reduce((sum, source) => sum + source.cents, 0)
      return {
        partnerId: partnerIdOf(partnerId),
        eu: cents('eu'),
        own: cents('own'),
        other: cents('other'),
        instalments: budget.instalments
          .filter((instalment) => instalment.partnerId === partnerId)
          .map(({ kind, percentOfEu, cents: amount, status }) => ({
            kind,
            percent: percentOfEu,
            cents: amount,
            state: status,
          })),
      }
    }),
  }
}
