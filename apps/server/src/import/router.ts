import { DELIMITERS } from '@meanwhile/domain/csv/rows'
import { Id } from '@meanwhile/domain/id'
import * as z from 'zod/mini'
import { memberProcedure, router } from '../trpc.ts'
import { Answers } from './answers.ts'

const OfImport = z.strictObject({ projectId: Id, importId: Id })

/** The file itself comes by `import-route.ts`. */
export const importRouter = router({
  preview: memberProcedure
    .input(z.strictObject({ projectId: Id, importId: Id, delimiter: z.optional(z.enum(DELIMITERS)) }))
    .query(({ ctx, input: { projectId, importId, delimiter } }) =>
      ctx.services.imports.preview(ctx.member, projectId, importId, delimiter),
    ),

  run: memberProcedure
    .input(z.strictObject({ projectId: Id, importId: Id, answers: Answers }))
    .mutation(({ ctx, input: { projectId, importId, answers } }) =>
      ctx.services.imports.run(ctx.member, projectId, importId, answers),
    ),

  state: memberProcedure
    .input(OfImport)
    .query(({ ctx, input }) => ctx.services.imports.state(ctx.member, input.projectId, input.importId)),

  list: memberProcedure
    .input(z.strictObject({ projectId: Id }))
    .query(({ ctx, input }) => ctx.services.imports.list(ctx.member, input.projectId)),

  discard: memberProcedure
    .input(OfImport)
    .mutation(({ ctx, input }) => ctx.services.imports.discard(ctx.member, input.projectId, input.importId)),
})
