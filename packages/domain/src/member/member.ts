import * as z from 'zod/mini'
import { Role } from '../access.ts'
import { Id } from '../id.ts'
import { Instant } from '../text.ts'

export const MAX_MEMBERS = 2000

/** Somebody's place in the project. The name behind `userId` is personal data and lives elsewhere. */
export const Member = z.strictObject({
  id: Id,
  userId: Id,
  role: Role,
  /** Every role but an observer or the coordinator of a project without partners belongs to a partner. */
  partnerId: z.nullable(Id),
  /** When access ended. The row stays, so that old cards still know whom they mean. */
  leftAt: z.nullable(Instant),
})
export type Member = z.infer<typeof Member>
