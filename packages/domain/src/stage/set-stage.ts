import * as z from 'zod/mini'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { refusePublishing } from '../result/publishing.ts'
import { nameOfThing } from '../thing/name-of-thing.ts'
import { thingAt } from '../thing/thing.ts'
import { followers, placesOf, putCards, refuseThing, writeStage } from './restage.ts'
import { AnyStage, StageDate, StageNote } from './stage-change.ts'
import { beginsAfter, dayOf } from './stage-history.ts'
import { isStageOf, THING_KINDS } from './stages.ts'
import { voidStage } from './void-stage.ts'

/**
 * Writes a line into the history of a thing: today, or on a day in the past. Its cards go to the lists that carry the
 * stage, when that is the one that it has from now on.
 */
export const setStage = defineCommand({
  type: 'stage.set',
  body: z.strictObject({
    changeId: Id,
    kind: z.enum(THING_KINDS),
    thingId: Id,
    stage: AnyStage,
    on: z.optional(StageDate),
    note: z.optional(StageNote),
    /** Why a result is published before its gate opened. */
    reason: z.optional(StageNote.check(z.trim(), z.minLength(1))),
  }),
  needs: 'things.edit',
  refuse: (project, { changeId, stage, on, reason, ...ref }, actor): Refusal | null => {
    const refusal = refuseThing(project, ref, actor)
    if (refusal) return refusal
    if (project.get('stageChanges', changeId)) return 'exists'
    if (!isStageOf(ref.kind, stage) || (reason !== undefined && stage !== 'published')) return 'invalid'
    if (on === undefined && thingAt(project, ref)?.stage === stage) return 'exists'
    return refusePublishing(project, ref, stage, actor, reason)
  },
  change: (draft, { changeId, stage, on, note, reason, ...ref }, stamp) => {
    // Whether a day is still to come is known with the stamp only: then it counts from today.
    const day = dayOf(draft, stamp.at)
    const began = on !== undefined && !beginsAfter(on, day) ? on : day
    const before = thingAt(draft, ref)?.stage
    const told = { ...(note !== undefined && { note }), ...(reason !== undefined && { reason }) }
    writeStage(draft, ref, { id: changeId, stage, on: began, ...told }, stamp)
    const now = thingAt(draft, ref)?.stage
    if (now !== before && now !== undefined) putCards(draft, followers(draft, ref, now))
  },
  invert: (project, { changeId, stage, ...ref }): Command | null => {
    const moved = followers(project, ref, stage).map(({ cardId }) => cardId)
    return voidStage({ changeId, voided: true, places: placesOf(project, moved) })
  },
  about: (project, { kind, thingId, stage }) => ({ name: nameOfThing(project, { kind, thingId }), stage }),
})
