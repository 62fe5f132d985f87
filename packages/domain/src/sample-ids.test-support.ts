/** A readable id of the right form: `id('card', 3)` is `card00000003`. */
export const id = (noun: string, number: number) => noun + String(number).padStart(12 - noun.length, '0')

export const LONG_AGO = '2026-01-01T08:00:00.000Z'
