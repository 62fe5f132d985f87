import { compareActivities, datesOf } from '@meanwhile/domain/activity/activity-days'
import { addDays } from '@meanwhile/domain/calendar-day'
import { evidenceMeter } from '@meanwhile/domain/evidence/meter'
import { evidenceOf, type Packs, packOf } from '@meanwhile/domain/pack/pack'
import { type Anchors, compareDates, isOver, rangeOf } from '@meanwhile/domain/partial-date-range'
import { projectOf } from '@meanwhile/domain/project/project-of'
import { isGateOpen } from '@meanwhile/domain/result/gate'
import { historyOf } from '@meanwhile/domain/stage/stage-history'
import type { Stage } from '@meanwhile/domain/stage/stages'
import type { Reader, Tables } from '@meanwhile/domain/tables'
import { refOfCard, type ThingRef } from '@meanwhile/domain/thing/thing'

/** A thing or a card that somebody should look at, with the date or the number that says why. */
export interface Line {
  to: ThingRef | { kind: 'card'; boardId: string; cardId: string }
  texts: Readonly<Record<string, string>>
  date: string | null
  count: number | null
}

export interface Pulse {
  next: Line[]
  evidence: Line[]
  stuck: Line[]
  overdue: Line[]
  gates: Line[]
  agreements: Line[]
}

/** A stage that has not changed for so long after its dates passed is stuck. In days. */
const STUCK_DAYS = 21
/** An agreement is told of this long before it ends, or before its notice where that is longer. In days. */
const ENDING_DAYS = 90
const WAITING: readonly Stage[] = ['approved', 'submitted', 'evaluated']
const UNDER_WAY: readonly Stage[] = ['idea', 'planned', 'confirmed', 'running']
const BEFORE_USE: readonly Stage[] = ['scouting', 'negotiation', 'preparation']
const OVER: readonly Stage[] = ['closed', 'dropped']
const HELD: readonly Stage[] = ['confirmed', 'running', 'follow_up', 'reported']

const live = <Row extends { archivedAt: string | null }>(rows: Iterable<Row>): Row[] =>
  [...rows].filter(({ archivedAt }) => archivedAt === null)

const lineOf = (to: Line['to'], texts: Line['texts'], date: string | null, count: number | null = null): Line => ({
  to,
  texts,
  date,
  count,
})

/** Cards with work to do: on boards and lists that are open, and not those that are a thing. */
function openCards(project: Reader): Tables['cards'][] {
  return live(project.all('cards')).filter((card) => {
    const list = project.get('lists', card.listId)
    const board = project.get('boards', card.boardId)
    const open = list?.archivedAt === null && board?.archivedAt === null
    return open && card.doneAt === null && !card.template && refOfCard(card) === null
  })
}

const lineOfCard = (project: Reader, card: Tables['cards']): Line =>
  lineOf(
    { kind: 'card', boardId: card.boardId, cardId: card.id },
    { [project.get('boards', card.boardId)?.lang ?? 'en']: card.title },
    card.due,
  )

/**
 * What a project asks of its people at `now`, the wall clock of the project. With the programme packs at hand, what the
 * programme asks for and nobody has written down counts as missing evidence.
 */
export function pulseOf(project: Reader, anchors: Anchors, now: string, packs?: Packs): Pulse {
  const today = now.slice(0, 10)
  const activities = live(project.all('activities'))
  const endOf = (row: Tables['activities']) => datesOf(row).to ?? datesOf(row).from
  const isPast = (date: string | null) => date !== null && isOver(date, anchors, now)
  const ofActivity = (row: Tables['activities'], count: number | null = null) =>
    lineOf({ kind: 'activity', thingId: row.id }, row.titles, datesOf(row).from, count)
  const cards = openCards(project)
  const byDate = (a: Line, b: Line) => compareDates(a.date, b.date, anchors)

  const coming = activities
    .filter((row) => row.stage !== 'cancelled' && endOf(row) !== null && !isPast(endOf(row)))
    .filter((row) => rangeOf(endOf(row) ?? '', anchors) !== null)
    .sort((a, b) => compareActivities(a, b, anchors))
  const due = cards.filter((card) => card.due !== null && rangeOf(card.due, anchors) && !isPast(card.due))
  const next = [...coming.map((row) => ofActivity(row)), ...due.map((card) => lineOfCard(project, card))].sort(byDate)

  const linesOf = new Map<string, Tables['evidence'][]>()
  for (const row of live(project.all('evidence'))) {
    linesOf.set(row.activityId, [...(linesOf.get(row.activityId) ?? []), row])
  }
  const evidence = activities
    .filter((row) => HELD.includes(row.stage) && isPast(endOf(row)))
    .flatMap((row) => {
      const lines = linesOf.get(row.id) ?? []
      const asked = packs ? evidenceOf(packs, packOf(packs, projectOf(project).facts.pack), row) : []
      // One without a list is not a complete one: nobody has begun to collect.
      if (lines.length === 0) return [ofActivity(row, 0)]
      const { missing } = evidenceMeter(lines, asked)
      return missing > 0 ? [ofActivity(row, missing)] : []
    })

  const quietSince = addDays(today, -STUCK_DAYS)
  // By the day that a stage is since, not by the one on which somebody wrote it down: what is entered late is not news.
  const isQuiet = ({ id }: { id: string }) => {
    const last = historyOf(project, id).at(-1)
    return (rangeOf(last?.on ?? '', anchors)?.sortTo.slice(0, 10) ?? '') <= quietSince
  }
  const stuck = [
    ...activities
      .filter((row) => UNDER_WAY.includes(row.stage) && isPast(endOf(row)) && isQuiet(row))
      .map((row) => ofActivity(row)),
    ...live(project.all('sites'))
      .filter((row) => BEFORE_USE.includes(row.stage) && isPast(row.agreementFrom) && isQuiet(row))
      .map((row) => lineOf({ kind: 'site', thingId: row.id }, row.names, row.agreementFrom)),
  ]

  const gates = live(project.all('results'))
    .filter((row) => WAITING.includes(row.stage) && !isGateOpen(project, row))
    .map((row) => lineOf({ kind: 'result', thingId: row.id }, row.titles, null))

  const agreements = live(project.all('sites'))
    .filter(({ permanent, stage, agreementTo }) => {
      return !permanent && !OVER.includes(stage) && agreementTo !== null
    })
    .filter(({ agreementTo, noticeDays }) => {
      const end = rangeOf(agreementTo ?? '', anchors)?.sortFrom.slice(0, 10)
      return end !== undefined && end <= addDays(today, Math.max(ENDING_DAYS, noticeDays ?? 0))
    })
    .map((row) => lineOf({ kind: 'site', thingId: row.id }, row.names, row.agreementTo))

  const overdue = cards.filter((card) => isPast(card.due)).map((card) => lineOfCard(project, card))
  return {
    next,
    evidence: evidence.sort(byDate).reverse(),
    stuck: stuck.sort(byDate).reverse(),
    overdue: overdue.sort(byDate).reverse(),
    gates,
    agreements: agreements.sort(byDate),
  }
}
