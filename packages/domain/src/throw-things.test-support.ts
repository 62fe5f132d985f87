import type { Activity } from './activity/activity.ts'
import { archived, chance, type Dice, pick, sometimes, subset } from './dice.test-support.ts'
import { NO_FACTS } from './facts/facts.ts'
import { SINCE } from './random-things.test-support.ts'
import { id, LONG_AGO, type Rows } from './sample-project.test-support.ts'
import { change } from './sample-things.test-support.ts'
import { STAGES, THING_KINDS, type ThingKind } from './stage/stages.ts'
import { THING_TABLES } from './thing/thing.ts'

/** Once in so many the instant at which something was archived. */
type Gone = (oneIn: number) => string | null

/** A history of up to three lines, one of them perhaps voided, that ends with the stage of the thing. */
function throwHistory(dice: Dice, rows: Rows, kind: ThingKind): void {
  for (const row of rows[THING_TABLES[kind]]) {
    const count = 1 + dice(3)
    const stages = Array.from({ length: count }, () => pick(dice, STAGES[kind]))
    const lines = stages.map((stage, n) =>
      change(rows.stageChanges.length + n + 1, { kind, thingId: row.id, stage, on: SINCE[n] ?? '2025-06-01' }),
    )
    const voided = lines.length > 1 && chance(dice, 3) ? lines.pop() : undefined
    row.stage = (lines.at(-1)?.stage ?? row.stage) as Activity['stage']
    rows.stageChanges.push(...lines, ...(voided ? [{ ...voided, voidedAt: LONG_AGO }] : []))
  }
}

/** Cards that are things, at most one of each on a board. */
function throwThingCards(dice: Dice, rows: Rows): void {
  for (const card of rows.cards) {
    if (!chance(dice, 2)) continue
    const kind = pick(dice, THING_KINDS)
    const thingId = pick<{ id: string }>(dice, rows[THING_TABLES[kind]]).id
    if (rows.cards.some((other) => other.boardId === card.boardId && other.thingId === thingId)) continue
    Object.assign(card, { kind, thingId })
  }
}

/** Throws about what a project does beside its boards, and keeps it sound. */
export function throwThings(dice: Dice, rows: Rows, gone: Gone): void {
  rows.stageChanges = []
  for (const kind of THING_KINDS) {
    for (const row of rows[THING_TABLES[kind]]) row.archivedAt = gone(5)
    throwHistory(dice, rows, kind)
  }
  for (const table of ['places', 'phases', 'objectives', 'sessions', 'questions', 'visitNotes', 'evidence'] as const) {
    for (const row of rows[table]) row.archivedAt = gone(4)
  }
  for (const note of rows.visitNotes) note.memberId = pick(dice, [id('member', 1), id('member', 3), null])
  const objectiveIds = rows.objectives.map((row) => row.id)
  for (const card of rows.cards) card.objectiveIds = subset(dice, objectiveIds)
  for (const list of rows.lists) {
    list.stage = sometimes(dice, 2, () => pick(dice, STAGES[pick(dice, THING_KINDS)]))
  }
  for (const project of rows.projects) {
    if (archived(dice, 3) !== null) project.facts = { ...NO_FACTS, evaluation: { on: '2026-05', note: '' } }
  }
  throwThingCards(dice, rows)
}
