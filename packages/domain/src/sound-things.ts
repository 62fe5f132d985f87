import { ACTIVITY_REFERENCES } from './activity/commands.ts'
import { EVIDENCE_REFERENCES } from './evidence/commands.ts'
import { type References, refuseReferences } from './noun.ts'
import { PARTNER_REFERENCES } from './partner/commands.ts'
import { PHASE_REFERENCES } from './phase/commands.ts'
import { QUESTION_REFERENCES } from './question/commands.ts'
import { RESULT_REFERENCES } from './result/commands.ts'
import { SESSION_REFERENCES } from './session/commands.ts'
import { SITE_REFERENCES } from './site/commands.ts'
import { lastStage } from './stage/restage.ts'
import { isStageOf, THING_KINDS } from './stage/stages.ts'
import type { Reader, TableName, Tables } from './tables.ts'
import { isThingKind, THING_TABLES, thingAt } from './thing/thing.ts'
import { VISIT_NOTE_REFERENCES } from './visit-note/commands.ts'

type Need = (holds: unknown, fault: string) => void

/** The tables whose rows name others by the fields of a form. */
const REFERENCES: { [T in TableName]?: References } = {
  partners: PARTNER_REFERENCES,
  phases: PHASE_REFERENCES,
  activities: ACTIVITY_REFERENCES,
  sessions: SESSION_REFERENCES,
  questions: QUESTION_REFERENCES,
  visitNotes: VISIT_NOTE_REFERENCES,
  evidence: EVIDENCE_REFERENCES,
  sites: SITE_REFERENCES,
  results: RESULT_REFERENCES,
}

/** What must hold of activities, sites and results, of what they are made of, and of the cards that are one. */
export function needSoundThings(need: Need, project: Reader): void {
  for (const [table, references] of Object.entries(REFERENCES) as [TableName, References][]) {
    for (const row of project.all(table)) {
      need(refuseReferences(project, references, row) === null, `${table} ${row.id}: names what is not there`)
    }
  }
  for (const kind of THING_KINDS) {
    for (const { id, stage } of project.all(THING_TABLES[kind])) {
      need(lastStage(project, id) === stage, `${kind} ${id}: its stage is not the end of its history`)
    }
  }
  for (const { id, kind, thingId, stage } of project.all('stageChanges')) {
    need(thingAt(project, { kind, thingId }), `stage change ${id}: thing`)
    need(isStageOf(kind, stage), `stage change ${id}: no stage of its kind`)
  }
  needOneCardOnABoard(need, project)
}

function needOneCardOnABoard(need: Need, project: Reader): void {
  const seen = new Set<string>()
  for (const card of project.all('cards')) {
    if (card.thingId === null) continue
    need(isThere(project, card), `card ${card.id}: is a thing that is not there`)
    const place = `${card.boardId} ${card.thingId}`
    need(!seen.has(place), `card ${card.id}: second card of its thing on the board`)
    seen.add(place)
  }
}

const isThere = (project: Reader, { kind, thingId }: Tables['cards']) =>
  thingId !== null && isThingKind(kind) && thingAt(project, { kind, thingId })
