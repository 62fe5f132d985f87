import * as z from 'zod/mini'
import { Id } from '../id.ts'

export const LINK_KINDS = ['relates', 'blocks', 'duplicates'] as const
export const MAX_LINKS = 20_000

/** "`fromId` blocks `toId`"; what relates does so both ways. */
export const CardLink = z.strictObject({ id: Id, fromId: Id, toId: Id, kind: z.enum(LINK_KINDS) })
export type CardLink = z.infer<typeof CardLink>
