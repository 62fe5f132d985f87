import * as z from 'zod/mini'
import type { Stamp } from '../command.ts'
import type { Draft } from '../draft.ts'
import { derivedId } from '../id.ts'
import type { ThingRef } from '../thing/thing.ts'
import { writeStage } from './restage.ts'
import { StageDate } from './stage-change.ts'
import { beginsAfter, dayOf } from './stage-history.ts'
import { STAGES, type StageOf, type ThingKind } from './stages.ts'

/** What somebody says of a new thing's stage: which, and since when, if not since today. */
export const firstStage = <Kind extends ThingKind>(kind: Kind) =>
  z.strictObject({ stage: z.enum(STAGES[kind]), since: z.optional(StageDate) })

/** Writes the first line of a thing's history. */
export function beginStage<Kind extends ThingKind>(
  draft: Draft,
  ref: ThingRef & { kind: Kind },
  { stage, since }: { stage: StageOf<Kind>; since?: string | undefined },
  stamp: Stamp,
): void {
  const day = dayOf(draft, stamp.at)
  const on = since !== undefined && !beginsAfter(since, day) ? since : day
  writeStage(draft, ref, { id: derivedId('stage', ref.thingId), stage, on }, stamp)
}
