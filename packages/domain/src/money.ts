import * as z from 'zod/mini'

/** Whole cents, never a fraction of one: floating money loses cents. */
export const Cents = z.int().check(z.gte(0), z.lte(100_000_000_000))

/** ISO 4217. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/))

/** A share of an amount in whole cents, rounded half up as grant agreements do. */
export const percentOf = (cents: number, percent: number): number => Math.round((cents * percent) / 100)
