import * as z from 'zod/mini'
import type { NoticeKind } from './notice.ts'
import { TimeZone } from './zoned-time.ts'

/** By mail at once, in the digest, or in the inbox only. */
export const LETTER_MODES = ['now', 'digest', 'off'] as const
const Mode = z.enum(LETTER_MODES)
export type LetterMode = z.infer<typeof Mode>

export const DIGESTS = ['daily', 'weekly', 'off'] as const

const Hour = z.int().check(z.gte(0), z.lte(23))

const letters = {
  mention: Mode,
  assigned: Mode,
  overdue: Mode,
  due: Mode,
  agreement_notice: Mode,
  agreement_end: Mode,
  comment: Mode,
  moved: Mode,
  archived: Mode,
} satisfies Record<NoticeKind, typeof Mode>

/** How a person wants to be told. Hours are those of the person's own clock. */
export const NoticeSettings = z.strictObject({
  letters: z.strictObject(letters),
  digest: z.enum(DIGESTS),
  digestHour: Hour,
  /** ISO: 1 is Monday. */
  digestWeekday: z.int().check(z.gte(1), z.lte(7)),
  timeZone: TimeZone,
  /** Hours between which no mail is sent, over midnight if need be. */
  quiet: z.nullable(z.strictObject({ from: Hour, to: Hour })),
})
export type NoticeSettings = z.infer<typeof NoticeSettings>

/** For somebody who has chosen nothing; the clock is then that of the project. */
export const DEFAULT_SETTINGS: Omit<NoticeSettings, 'timeZone'> = {
  letters: {
    mention: 'now',
    assigned: 'now',
    overdue: 'digest',
    due: 'now',
    agreement_notice: 'now',
    agreement_end: 'now',
    comment: 'digest',
    moved: 'digest',
    archived: 'digest',
  },
  digest: 'daily',
  digestHour: 8,
  digestWeekday: 1,
  quiet: { from: 21, to: 7 },
}
