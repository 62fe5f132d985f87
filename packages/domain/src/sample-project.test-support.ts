import { bareCard } from './card/card.ts'
import type { Command, Refusal } from './command.ts'
import { inverseOf, parseBody, step } from './decide.ts'
import { NO_FACTS } from './facts/facts.ts'
import { FIELD_TYPES } from './field/field.ts'
import { barePartner } from './partner/partner.ts'
import { sampleCounts, sampleDetails } from './sample-details.test-support.ts'
import { id, LONG_AGO } from './sample-ids.test-support.ts'
import { sampleThings } from './sample-things.test-support.ts'
import { ProjectState } from './state.ts'
import { type Changes, DETAIL_NAMES, type Reader, TABLE_NAMES, type TableName, type Tables } from './tables.ts'

export { id, LONG_AGO }

export const NOW = '2026-06-01T12:00:00.000Z'

/** The people of the sample, by what they are in it. */
export const COORDINATOR = id('user', 1)
export const LEAD = id('user', 2)
export const MEMBER = id('user', 3)
export const OBSERVER = id('user', 4)
export const GONE = id('user', 5)
export const STRANGER = id('user', 99)

export type Rows = { [T in TableName]: Tables[T][] }

const card = (number: number, list: number, board: number, more: Partial<Tables['cards']> = {}): Tables['cards'] => ({
  ...bareCard({
    id: id('card', number),
    boardId: id('board', board),
    listId: id('list', list),
    position: `a${number}`,
    title: `Card ${number}`,
    kind: 'task',
  }),
  ...sampleCounts[number as keyof typeof sampleCounts],
  ...more,
})

const board = (number: number, archivedAt: string | null = null): Tables['boards'] => ({
  id: id('board', number),
  title: `Board ${number}`,
  position: `a${number}`,
  partnerId: null,
  lang: 'lv',
  archivedAt,
})

const list = (number: number, onBoard: number, archivedAt: string | null = null): Tables['lists'] => ({
  id: id('list', number),
  boardId: id('board', onBoard),
  title: `List ${number}`,
  position: `a${number}`,
  stage: null,
  colour: null,
  softLimit: null,
  archivedAt,
})

const label = (number: number, archivedAt: string | null = null): Tables['labels'] => ({
  id: id('label', number),
  title: `Label ${number}`,
  colour: 'teal',
  pattern: 'dot',
  archivedAt,
})

const field = (number: number, type: Tables['fields']['type'], archivedAt: string | null = null): Tables['fields'] => ({
  id: id('field', number),
  boardId: id('board', 1),
  title: `Field ${number}`,
  type,
  options:
    type === 'choice'
      ? [1, 2].map((n) => ({ id: id('option', n), title: `Option ${n}`, colour: 'teal' as const }))
      : [],
  position: `a${number}`,
  onFace: true,
  archivedAt,
})

const partner = (number: number): Tables['partners'] =>
  barePartner({
    id: id('partner', number),
    number,
    role: number === 1 ? 'lead' : 'partner',
    name: `Partner ${number}`,
    city: 'Rēzekne',
    country: 'LV',
    colour: 'plum',
    pattern: 'grid',
  })

const member = (
  number: number,
  role: Tables['members']['role'],
  ofPartner: number | null,
  leftAt: string | null = null,
): Tables['members'] => ({
  id: id('member', number),
  userId: id('user', number),
  role,
  partnerId: ofPartner === null ? null : id('partner', ofPartner),
  leftAt,
})

/**
 * A small project with one of everything that matters: board 3, list 4, label 3, cards 4 and 6 are archived; list 5 is
 * on the archived board, cards 5 and 6 are in the archived list, card 7 is on the archived board. Board 1 has a field of
 * each type, and field 6, a text, in the archive.
 */
const sampleRows = (): Rows => ({
  projects: [
    {
      id: id('project', 1),
      acronym: 'BITU',
      title: 'Bird towers',
      summary: '',
      lang: 'lv',
      timeZone: 'Europe/Riga',
      anchors: {},
      facts: NO_FACTS,
      archivedAt: null,
    },
  ],
  partners: [partner(1), partner(2)],
  members: [
    member(1, 'coordinator', 1),
    member(2, 'partner_lead', 2),
    member(3, 'member', 2),
    member(4, 'observer', null),
    member(5, 'member', 2, LONG_AGO),
    member(6, 'member', 1),
  ],
  labels: [label(1), label(2), label(3, LONG_AGO)],
  boards: [board(1), board(2), board(3, LONG_AGO)],
  lists: [list(1, 1), list(2, 1), list(3, 2), list(4, 1, LONG_AGO), list(5, 3)],
  cards: [
    card(1, 1, 1, { labelIds: [id('label', 1), id('label', 3)], memberIds: [id('member', 3), id('member', 5)] }),
    card(2, 1, 1, { partnerId: id('partner', 1), due: '2026-07-01', doneAt: LONG_AGO }),
    card(3, 3, 2),
    card(4, 1, 1, { archivedAt: LONG_AGO }),
    card(5, 4, 1),
    card(6, 4, 1, { archivedAt: LONG_AGO }),
    card(7, 5, 3),
  ],
  fields: [...FIELD_TYPES.map((type, n) => field(n + 1, type)), field(6, 'text', LONG_AGO)],
  views: [],
  cardLinks: [],
  ...sampleThings(),
  ...sampleDetails(),
})

/** For a test that says itself what is inside of the cards. */
export function emptyCards(rows: Rows): void {
  for (const table of DETAIL_NAMES) rows[table] = []
  const none = { described: false, commentCount: 0, fileCount: 0, lineCount: 0, linesDone: 0 }
  for (const card of rows.cards) Object.assign(card, none)
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freeze(part)
  return Object.freeze(value)
}

/** A state of these rows, frozen to the ground: whoever writes into one throws. */
function frozenState(rows: Changes['rows'], version = 0): ProjectState {
  const state = new ProjectState(version)
  state.patch({ rows: freeze(rows), gone: {} })
  return state
}

export function sampleProject(change: (rows: Rows) => void = () => {}): ProjectState {
  const rows = sampleRows()
  change(rows)
  return frozenState(rows)
}

/** The sample after the whole project went to the archive. */
export const archivedProject = () =>
  sampleProject((rows) => {
    for (const row of rows.projects) row.archivedAt = LONG_AGO
  })

/** Every row, table by table, in the order of ids: two projects are equal when this is. */
export function rowsOf(project: Reader): Rows {
  const sorted = (table: TableName) => [...project.all(table)].sort((a, b) => (a.id < b.id ? -1 : 1))
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, sorted(table)])) as unknown as Rows
}

export function copyOf(project: Reader, version = 0): ProjectState {
  const copy = new ProjectState(version)
  copy.patch({ rows: rowsOf(project), gone: {} })
  return copy
}

/** The whole way of one command, as the server goes it: parse, decide, patch. A null actor is the product itself. */
export function attempt(project: Reader, command: Command, actorId: string | null = COORDINATOR, at = NOW) {
  const parsed = parseBody(command)
  if ('refused' in parsed) return { refusal: parsed.refused }
  const result = step(project, { id: id('command', 1), type: command.type, body: parsed.body }, { actorId, at })
  if (result.refusal) return { refusal: result.refusal }
  const after = copyOf(project)
  after.patch(result.changes)
  return { after, changes: result.changes }
}

export function refusalOf(project: Reader, command: Command, actorId?: string | null): Refusal | null {
  return attempt(project, command, actorId).refusal ?? null
}

/** The project after a command that must not be refused. */
export function done(project: Reader, command: Command, actorId?: string | null, at?: string): ProjectState {
  const { after, refusal } = attempt(project, command, actorId, at)
  if (!after) throw new Error(`${command.type} was refused: ${refusal}`)
  return after
}

/** The project after a command and its inverse. */
export function doneAndUndone(project: Reader, command: Command, actorId?: string | null): ProjectState {
  const inverse = inverseOf(project, command)
  if (!inverse) throw new Error(`${command.type} has no inverse here`)
  return done(done(project, command, actorId), inverse, actorId)
}
