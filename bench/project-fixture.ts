import { bareCard, CARD_KINDS, type Card } from '@meanwhile/domain/card/card'
import { COLOURS, PATTERNS } from '@meanwhile/domain/colour'
import { NO_FACTS } from '@meanwhile/domain/facts/facts'
import { idFrom } from '@meanwhile/domain/id'
import type { Member } from '@meanwhile/domain/member/member'
import { barePartner } from '@meanwhile/domain/partner/partner'
import { positionBetween, positionsFrom } from '@meanwhile/domain/position'
import type { TableName, Tables } from '@meanwhile/domain/tables'
import type pg from 'pg'
import { upsertTable } from '../apps/server/src/project/tables.ts'
import { FIELD_WORDS } from './field-words.ts'
import { seededRandom } from './statistics.ts'

export interface ProjectFixture {
  projectId: string
  /** User id of the coordinator. */
  coordinatorId: string
  boardId: string
  listIds: string[]
  cardIds: string[]
}

type Rows = { [T in 'partners' | 'members' | 'labels' | 'boards' | 'lists' | 'cards']: Tables[T][] }

/** Cards a list; a board of 5,000 has fifty lists. */
const CARDS_PER_LIST = 100

/** Words a title: of people who write whole sentences (43 characters), and as in the demo projects (26 characters). */
const LONG_TITLES = [5, 6, 7]
export const DEMO_TITLES = [2, 3, 4, 5]

/** A project like those of the demo, with one board of the given size, written straight into the tables. */
export async function makeProject(
  pool: pg.Pool,
  cards: number,
  { seed = cards, words = LONG_TITLES } = {},
): Promise<ProjectFixture> {
  const random = seededRandom(seed)
  const newId = () => idFrom((count) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256)))
  const projectId = newId()
  const rows = makeRows(cards, newId, random, words)
  await pool.query(
    `INSERT INTO "Project" (id, acronym, title, lang, "timeZone", facts) VALUES ($1, 'BENCH', $2, 'en', 'Europe/Riga', $3::jsonb)`,
    [projectId, `A project of ${cards} cards`, JSON.stringify(NO_FACTS)],
  )
  for (const [table, made] of Object.entries(rows) as [Exclude<TableName, 'projects'>, unknown[]][]) {
    const text = `WITH p AS (SELECT $1::text AS id) ${upsertTable(table, 2)}`
    await pool.query(text, [projectId, JSON.stringify(made)])
  }
  await pool.query('ANALYZE')
  return {
    projectId,
    coordinatorId: rows.members[0]?.userId ?? '',
    boardId: rows.boards[0]?.id ?? '',
    listIds: rows.lists.map(({ id }) => id),
    cardIds: rows.cards.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id),
  }
}

function makeRows(cards: number, newId: () => string, random: () => number, words: readonly number[]): Rows {
  const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  const boardId = newId()
  const partners = Array.from({ length: 8 }, (_, n) =>
    barePartner({
      ...{ id: newId(), number: n + 1, role: n === 0 ? 'lead' : 'partner' },
      ...{ name: `Partner ${n + 1}`, city: 'Riga', country: 'LV' },
      ...{ colour: COLOURS[n] ?? 'teal', pattern: PATTERNS[n % PATTERNS.length] ?? 'plain' },
    }),
  )
  const members = Array.from({ length: 24 }, (_, n) => ({
    ...{ id: newId(), userId: newId(), role: n === 0 ? 'coordinator' : 'member' },
    ...{ partnerId: partners[n % partners.length]?.id ?? null, leftAt: null },
  })) as Member[]
  const labels = Array.from({ length: 10 }, (_, n) => ({
    ...{ id: newId(), title: `${one(FIELD_WORDS.en)} ${n}`, archivedAt: null },
    ...{ colour: COLOURS[n] ?? 'teal', pattern: PATTERNS[n % PATTERNS.length] ?? 'plain' },
  }))
  const lists = positionsFrom(null, Math.max(3, Math.ceil(cards / CARDS_PER_LIST))).map((position, n) => ({
    ...{
      id: newId(),
      boardId,
      title: `${one(FIELD_WORDS.en)} ${n}`,
      position,
      stage: null,
      colour: null,
      softLimit: null,
      archivedAt: null,
    },
  }))
  const made: Card[] = []
  for (const [n, { id: listId }] of lists.entries()) {
    const count = Math.floor((cards * (n + 1)) / lists.length) - Math.floor((cards * n) / lists.length)
    for (const position of positionsOfWorkedList(count, random)) {
      made.push(makeCard({ id: newId(), boardId, listId, position }, { one, random, words, partners, members, labels }))
    }
  }
  const boards = [{ id: boardId, title: 'Work', position: 'a0', partnerId: null, lang: 'en', archivedAt: null }]
  return { partners, members, labels, boards, lists, cards: made }
}

/** One card in four was dropped by hand between its neighbours, the others are as they were laid out. */
function positionsOfWorkedList(count: number, random: () => number): string[] {
  const laidOut = positionsFrom(null, count)
  return laidOut.map((position, n) => {
    return random() < 0.25 ? positionBetween(position, laidOut[n + 1] ?? null, random) : position
  })
}

interface Choices {
  one: <Item>(items: readonly Item[]) => Item
  random: () => number
  /** How many words a title may have. */
  words: readonly number[]
  partners: readonly { id: string }[]
  members: readonly { id: string }[]
  labels: readonly { id: string }[]
}

/** How many cards have what, as in the demo projects (119 cards); of a project that is worked on, some are archived. */
const SHARES = { partner: 0.92, member: 0.61, label: 0.1, due: 0.63, done: 0.18, archived: 0.05 }

function makeCard(
  place: Pick<Card, 'id' | 'boardId' | 'listId' | 'position'>,
  { one, random, words, partners, members, labels }: Choices,
): Card {
  const language = random() < 0.5 ? FIELD_WORDS.en : FIELD_WORDS.lv
  const title = Array.from({ length: one(words) }, () => one(language)).join(' ')
  const some = (from: readonly { id: string }[], share: number) => (random() < share ? [one(from).id] : [])
  const instant = new Date(Date.UTC(2026, 0, 1) + random() * 330 * 86_400_000).toISOString()
  const day = instant.slice(0, 10)
  return {
    ...bareCard({
      ...place,
      title: title.charAt(0).toUpperCase() + title.slice(1),
      kind: random() < 0.8 ? 'task' : one(CARD_KINDS),
    }),
    partnerId: random() < SHARES.partner ? one(partners).id : null,
    memberIds: some(members, SHARES.member),
    labelIds: some(labels, SHARES.label),
    due: random() < SHARES.due ? day : null,
    doneAt: random() < SHARES.done ? instant : null,
    archivedAt: random() < SHARES.archived ? instant : null,
  }
}
