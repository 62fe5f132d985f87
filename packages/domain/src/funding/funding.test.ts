import { describe, expect, it } from 'vitest'
import { id } from '../sample-ids.test-support.ts'
import { type Funding, faultsOf, shareTotal, undistributed } from './funding.ts'

/** The figures of the fifth source, in cents. */
const daugavpils = {
  partnerId: id('partner', 3),
  eu: 1_930_000,
  own: 144_300,
  other: 0,
  instalments: [
    { kind: 'advance', percent: 60, cents: 1_158_000, state: 'expected' },
    { kind: 'balance', percent: 40, cents: 772_000, state: 'expected' },
  ],
} satisfies Funding['shares'][number]
const funding: Funding = { currency: 'EUR', total: 15_843_000, shares: [daugavpils] }

describe('[M1] money adds up, or it is said where it does not', () => {
  it('as the source says: 19,300 and 1,443 are 20,743; 60 % of 19,300 are 11,580; 137,687 are left for the other six', () => {
    expect(shareTotal(daugavpils)).toBe(2_074_300)
    expect(undistributed(funding)).toBe(13_768_700)
    expect(faultsOf(funding)).toEqual([])
  })

  it('tells more than the whole, more than the funder gives, and a percentage that is another amount', () => {
    const [advance, balance] = daugavpils.instalments
    const wrong = { ...daugavpils, instalments: [{ ...advance!, cents: 1_200_000 }, balance!] }
    expect(faultsOf({ ...funding, total: 2_000_000, shares: [wrong] })).toEqual([
      { kind: 'over-total', cents: 74_300 },
      { kind: 'over-eu', partnerId: wrong.partnerId, cents: 42_000 },
      { kind: 'percent-off', partnerId: wrong.partnerId, instalment: 'advance', expected: 1_158_000 },
    ])
  })
})
