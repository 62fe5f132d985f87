import { positionsFrom } from '@meanwhile/domain/position'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWorld, type World } from '../../test/access-world.ts'
import { callersOf } from '../../test/callers.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { CALLERS, type Caller } from '../../test/procedure-matrix.ts'
import { newId } from '../../test/project.ts'
import { type TestPerson, type TestServer, testServer } from '../../test/server.ts'
import type { BoardExport } from './board-export.ts'
import { csvOf } from './csv.ts'

let database: TestDatabase
let server: TestServer
let world: World
let foreign: World
let callers: Record<Caller, TestPerson | undefined>
const otherCardId = newId()
const field = { number: newId(), choice: newId(), option: newId(), date: newId() }

beforeAll(async () => {
  database = await testDatabase()
  server = await testServer(database.url)
  let number = 0
  const makePerson = async () => (await server.person(`Person ${++number}`)).userId
  world = await buildWorld(server.services.projects, makePerson)
  foreign = await buildWorld(server.services.projects, makePerson)
  callers = await callersOf(server, world)
  await fill()
})
afterAll(async () => {
  await server?.close()
  await database.drop()
})

/** Everything that a card can hold, as the commands leave it in the tables. */
async function fill() {
  const { projectId, boardId, cardId, memberIds, labelId, partnerId } = world
  const at = '2026-03-01T22:30:00.000Z'
  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row).map((name) => `"${name}"`)
    const places = names.map((_name, n) => `$${n + 2}`)
    await database.pool.query(`INSERT INTO "${table}" ("projectId", ${names.join()}) VALUES ($1, ${places.join()})`, [
      projectId,
      ...Object.values(row),
    ])
  }
  // What the world has of its own would only be counted along.
  await database.pool.query('UPDATE "Origin" SET "createdAt" = $3 WHERE "projectId" = $1 AND id = $2', [
    projectId,
    cardId,
    at,
  ])
  const own = ['Description', 'Checklist', 'ChecklistLine', 'Comment', 'Attachment', 'Field', 'CardLink']
  for (const table of own) await database.pool.query(`DELETE FROM "${table}" WHERE "projectId" = $1`, [projectId])
  const options = JSON.stringify([{ id: field.option, title: 'Blue', colour: 'blue' }])
  const fields: [string, string, string, string][] = [
    [field.number, 'Rooms', 'number', '[]'],
    [field.choice, 'Tone', 'choice', options],
    [field.date, 'Since', 'date', '[]'],
  ]
  for (const [at, [id, title, type, list]] of fields.entries())
    await insert('Field', { id, boardId, title, type, options: list, position: `a${at}`, onFace: true })
  await database.pool.query(
    `UPDATE "Card" SET title = $3, due = '2022-01', start = '2022-10-29', "memberIds" = $4, "labelIds" = $5,
       "partnerId" = $6, "doneAt" = $7, "lineCount" = 2, "linesDone" = 1, "commentCount" = 1, "fileCount" = 1, fields = $8
     WHERE "projectId" = $1 AND id = $2`,
    [
      projectId,
      cardId,
      '=HYPERLINK("http://evil.example"), "quoted"',
      [memberIds.member],
      [labelId],
      partnerId,
      at,
      { [field.number]: -3.5, [field.choice]: field.option, [field.date]: '2022-spring' },
    ],
  )
  const text = `Ask @[${memberIds.observer}]\nthen **go**`
  await insert('Description', { id: cardId, cardId, text, revision: 2, memberId: memberIds.member, at })
  const checklistId = newId()
  await insert('Checklist', { id: checklistId, cardId, title: 'Before', position: 'a0' })
  const [first, second] = positionsFrom(null, 2)
  const line = { cardId, checklistId, memberId: null, due: null, doneAt: null }
  await insert('ChecklistLine', { ...line, id: newId(), position: second, text: 'Second', due: '2022-Q3' })
  await insert('ChecklistLine', { ...line, id: newId(), position: first, text: 'First', doneAt: at })
  const reactions = JSON.stringify([{ emoji: '👍', memberIds: [memberIds.member] }])
  await insert('Comment', { id: newId(), cardId, memberId: memberIds.partner_lead, at, text: '-1+1', reactions })
  const link = { kind: 'link', name: 'Plan', url: 'https://example.org/plan', mime: 'text/html', bytes: 0 }
  await insert('Attachment', { id: newId(), cardId, ...link, at, memberId: memberIds.member })
  // A card of another board of the same project, with a comment that is nobody's business here.
  const elsewhere = { boardId: world.archivedBoardId, listId: newId(), position: 'a0', title: 'Other board' }
  await insert('Card', { id: otherCardId, ...elsewhere, kind: 'task' })
  await insert('Comment', { id: newId(), cardId: otherCardId, at, text: 'Elsewhere', reactions: '[]' })
  await insert('CardLink', { id: newId(), fromId: cardId, toId: world.archivedCardId, kind: 'blocks' })
}

const get = (
  form: string,
  who = callers.observer,
  more: { projectId?: string; boardId?: string; query?: string } = {},
) => {
  const { projectId = world.projectId, boardId = world.boardId, query = '' } = more
  const address = `${server.url}/api/projects/${projectId}/boards/${boardId}/export.${form}${query}`
  return fetch(address, { headers: who ? { cookie: who.cookie } : {} })
}

const readJson = async () => (await (await get('json')).json()) as BoardExport
const cardIn = (board: BoardExport) => board.cards.find(({ id }) => id === world.cardId)

test('[X1] the JSON has everything of the board, each thing where it belongs, and people by name', async () => {
  const board = await readJson()
  expect(board).toMatchObject({ format: 'meanwhile-board', version: 1, project: { acronym: 'MATRIX', events: {} } })
  expect(board.lists.map(({ id }) => id).sort()).toEqual([world.listId, world.archivedListId].sort())
  expect(cardIn(board)).toMatchObject({
    due: '2022-01',
    start: '2022-10-29',
    fields: { [field.number]: -3.5, [field.date]: '2022-spring' },
    description: { text: expect.stringContaining('**go**'), revision: 2 },
    checklists: [
      {
        title: 'Before',
        lines: [
          { text: 'First', doneAt: '2026-03-01T22:30:00.000Z' },
          { text: 'Second', due: '2022-Q3' },
        ],
      },
    ],
    comments: [{ text: '-1+1', memberId: world.memberIds.partner_lead, reactions: [{ emoji: '👍' }] }],
    attachments: [{ kind: 'link', url: 'https://example.org/plan' }],
  })
  expect(board.links).toMatchObject([{ fromId: world.cardId, kind: 'blocks' }])
  expect(board.fields.map(({ title }) => title)).toEqual(['Rooms', 'Tone', 'Since'])
  // Those that the board mentions: assigned, in a text, wrote, reacted. Not the coordinator.
  const { member, observer, partner_lead } = world.memberIds
  expect(board.members.map(({ id }) => id).sort()).toEqual([member, observer, partner_lead].sort())
  expect(board.members.every(({ name }) => /^Person \d$/.test(name ?? ''))).toBe(true)
})

test('[X1] [I2] nothing of another board, of another project or of an account comes along', async () => {
  for (const form of ['json', 'csv']) {
    const text = await (await get(form)).text()
    expect(text).not.toMatch(/Elsewhere|Other board/)
    for (const id of [otherCardId, foreign.projectId, ...Object.values(world.people)]) expect(text).not.toContain(id)
    expect(text).not.toMatch(/@example\.org/)
  }
})

test('[X2] the CSV has one row for each card, dates as exactly as they were given, and no formula', async () => {
  const response = await get('csv', callers.member, { query: '?locale=en' })
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="MATRIX Board \d{4}-\d\d-\d\d\.csv"/,
  )
  const [head, ...rows] = parseCsv(bytes.subarray(3).toString())
  expect(rows).toHaveLength((await readJson()).cards.length)
  const row = rows.find((cells) => cells[1]?.includes('HYPERLINK')) ?? []
  const cell = (title: string) => row[head?.indexOf(title) ?? -1]
  expect(cell('Card')).toBe(`'=HYPERLINK("http://evil.example"), "quoted"`)
  expect([cell('Start'), cell('Due'), cell('Done')]).toEqual(['2022-10-29', '2022-01', '2026-03-01T22:30:00.000Z'])
  expect(cell('Created')).toBe('2026-03-01T22:30:00.000Z')
  expect([cell('Rooms'), cell('Tone'), cell('Since')]).toEqual(['-3.5', 'Blue', '2022-spring'])
  expect(cell('Description')).toMatch(/^Ask @Person \d\nthen \*\*go\*\*$/)
  expect(cell('People')).toMatch(/^Person \d$/)
  expect(cell('Address')).toBe(`${server.url}/p/${world.projectId}/b/${world.boardId}/c/${world.cardId}`)
})

test.each(['=1+1', '+371 1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\n=1'])(
  '[X2] %j is a text, whoever opens it',
  (text) => {
    const [, row] = parseCsv(csvOf({ title: '', columns: [{ title: 'a', width: 1 }], rows: [[text]] }).slice(1))
    expect(row?.[0]).toBe(`'${text}`)
  },
)

test('[X2] numbers stay numbers', () => {
  expect(csvOf({ title: '', columns: [], rows: [[-1, 2.5, true, null, 'a-b', 'a=b']] }).split('\r\n')[1]).toBe(
    '-1,2.5,true,,a-b,a=b',
  )
})

test('[X2] the workbook has typed cells in the words of the reader', async () => {
  const response = await get('xlsx', callers.member, { query: '?locale=lv' })
  const sheets = await readXlsxFile(Buffer.from(await response.arrayBuffer()))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Kartītes', 'Kontrolsaraksti', 'Komentāri', 'Faili un saites'])
  const [cards, lines, comments, files] = sheets.map(({ data }) => data)
  const head = cards?.[0] ?? []
  const row = cards?.find((cells) => String(cells[1]).includes('HYPERLINK')) ?? []
  const cell = (title: string) => row[head.indexOf(title)]
  expect(cell('Kartīte')).toBe('=HYPERLINK("http://evil.example"), "quoted"')
  expect(cell('Sākums')).toEqual(new Date('2022-10-29T00:00:00Z'))
  expect([cell('Termiņš'), cell('Since')]).toEqual(['2022. gada janvāris', '2022. gada pavasaris'])
  // In Riga it was half past midnight.
  expect(Math.round(Number(cell('Paveikts')) / 1000) * 1000).toBe(Date.parse('2026-03-02T00:30:00Z'))
  expect(cell('Rooms')).toBe(-3.5)
  expect(lines?.slice(1).map((cells) => cells[2])).toEqual(['First', 'Second'])
  expect(comments?.[1]?.[3]).toBe('-1+1')
  expect(files?.[1]?.[2]).toBe('https://example.org/plan')
})

describe('[A1] [A2] access to exports', () => {
  const expected: Record<Caller, number> = {
    coordinator: 200,
    partner_lead: 200,
    member: 200,
    observer: 200,
    removed: 404,
    stranger: 404,
    revoked: 401,
    anonymous: 401,
  }

  test.each(CALLERS)('%s', async (caller) => {
    const who = callers[caller] ?? { cookie: 'meanwhile=none', userId: '', sessionId: '' }
    for (const form of ['json', 'csv', 'xlsx']) expect((await get(form, who)).status, form).toBe(expected[caller])
  })

  test('[A3] an id of another project or of nobody, and a form that we do not have, are not found', async () => {
    const wrongs = [
      { boardId: foreign.boardId },
      { projectId: foreign.projectId },
      { boardId: newId() },
      { projectId: newId() },
      { boardId: 'x' },
    ]
    for (const wrong of wrongs) {
      for (const form of ['json', 'csv', 'xlsx']) expect((await get(form, callers.member, wrong)).status).toBe(404)
    }
    for (const form of ['exe', 'constructor', '']) expect((await get(form)).status).toBe(404)
  })
})

/** RFC 4180, by hand: what wrote it does not read it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '')
}
