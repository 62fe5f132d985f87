import type { AppRouter } from '@meanwhile/server/router'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'

type Outputs = inferRouterOutputs<AppRouter>['import']

export type ImportState = Outputs['state']
export type Report = NonNullable<ImportState['report']>
export type Preview = Outputs['preview']
export type FaultyFile = Extract<Preview, { fault: unknown }>
export type TrelloPreview = Extract<Preview, { counts: unknown }>
export type TablePreview = Extract<Preview, { firstRows: unknown }>
export type Answers = inferRouterInputs<AppRouter>['import']['run']['answers']
