import { Id } from '@meanwhile/domain/id'
import { NoticeSettings } from '@meanwhile/domain/notice-settings'
import * as z from 'zod/mini'
import { personProcedure, router } from '../trpc.ts'

const Nothing = z.optional(z.strictObject({}))
/** The last one of a page that was read. */
const Before = z.strictObject({ at: z.iso.datetime(), id: Id })
const MAX_IDS = 200

/** What the signed-in person is told. Everything here is the person's own. */
export const inboxRouter = router({
  list: personProcedure.input(z.strictObject({ before: z.nullable(Before) })).query(async ({ ctx, input }) => {
    const before = input.before && { id: input.before.id, at: new Date(input.before.at) }
    const items = await ctx.services.notifications.list(ctx.person.userId, before)
    return items.map((item) => ({ ...item, at: item.at.toISOString() }))
  }),

  unreadCount: personProcedure
    .input(Nothing)
    .query(({ ctx }) => ctx.services.notifications.unreadCount(ctx.person.userId)),

  read: personProcedure
    .input(z.strictObject({ ids: z.array(Id).check(z.minLength(1), z.maxLength(MAX_IDS)) }))
    .mutation(({ ctx, input }) => ctx.services.notifications.read(ctx.person.userId, input)),

  readAll: personProcedure
    .input(Nothing)
    .mutation(({ ctx }) => ctx.services.notifications.read(ctx.person.userId, null)),

  settings: personProcedure.input(Nothing).query(({ ctx }) => ctx.services.notifications.settings(ctx.person.userId)),

  setSettings: personProcedure
    .input(NoticeSettings)
    .mutation(({ ctx, input }) => ctx.services.notifications.choose(ctx.person.userId, input)),
})
