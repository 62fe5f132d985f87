import { unsound } from '@meanwhile/domain/sound'
import { sampleExport } from '@meanwhile/domain/trello/sample-export.test-support'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject } from '../../test/project.ts'
import { type TestPerson, type TestServer, testServer } from '../../test/server.ts'
import { loadState } from '../project/store.ts'

let database: TestDatabase
let server: TestServer
let projectId: string
let anna: TestPerson

beforeAll(async () => {
  database = await testDatabase()
  server = await testServer(database.url)
})
afterAll(async () => {
  await server.close()
  await database.drop()
})
beforeEach(async () => {
  anna = await server.person('Anna Kalniņa')
  const made = await smallProject(server.services.projects)
  projectId = made.projectId
  await server.services.projects.join(projectId, anna.userId, 'coordinator', null)
})

const path = () => `/api/projects/${projectId}/imports`

function upload(who: TestPerson | null, body: string | Buffer, more: Record<string, string> = {}, at = path()) {
  const headers = { 'x-file-name': encodeURIComponent('Dēlis.json'), ...(who && { cookie: who.cookie }), ...more }
  return fetch(`${server.url}${at}`, { method: 'POST', headers, body: body as RequestInit['body'] })
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what a procedure answers
async function call<Answer = Record<string, unknown>>(procedure: string, input: unknown, who = anna) {
  const headers = { 'content-type': 'application/json', cookie: who.cookie }
  const response = await fetch(`${server.url}/trpc/import.${procedure}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(input),
  })
  const answer = (await response.json()) as { result?: { data: Answer }; error?: { data: { code: string } } }
  return { data: answer.result?.data as Answer, code: answer.error?.data.code }
}

async function kept(body: string | Buffer = JSON.stringify(sampleExport())): Promise<string> {
  const response = await upload(anna, body)
  expect(response.status).toBe(201)
  return ((await response.json()) as { id: string }).id
}

describe('a file that is brought', () => {
  test('[A2] [A4] is taken from those who may make boards, and told to others before it is read', async () => {
    const observer = await server.person()
    await server.services.projects.join(projectId, observer.userId, 'observer', null)
    const stranger = await server.person()
    const body = JSON.stringify(sampleExport())
    expect((await upload(null, body)).status).toBe(401)
    expect((await upload(stranger, body)).status).toBe(404)
    expect((await upload(observer, body)).status).toBe(403)
    expect((await upload(anna, body, {}, `/api/projects/${newId()}/imports`)).status).toBe(404)
    expect((await upload(anna, body, {}, '/api/projects/x/imports')).status).toBe(404)
    expect((await upload(anna, body)).status).toBe(201)
  })

  test('[A10] is refused from a foreign page', async () => {
    expect((await upload(anna, '{}', { origin: 'https://elsewhere.example' })).status).toBe(403)
  })

  test('[IM1] is at most 50 MB, whatever its length says', async () => {
    const chunk = Buffer.alloc(1_000_000, 32)
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        if (sent++ < 60) controller.enqueue(chunk)
        else controller.close()
      },
    })
    const answer = await fetch(`${server.url}${path()}`, {
      method: 'POST',
      headers: { cookie: anna.cookie },
      body: endless,
      duplex: 'half',
    }).then(
      (response) => response.status,
      () => 413,
    )
    expect(answer).toBe(413)
    const { rows } = await database.pool.query('select 1 from "Import" where "projectId" = $1', [projectId])
    expect(rows).toEqual([])
  })

  test('[IM8] is seen by nobody else before it is imported', async () => {
    const bruno = await server.person()
    await server.services.projects.join(projectId, bruno.userId, 'coordinator', null)
    const importId = await kept()
    for (const procedure of ['preview', 'state', 'discard']) {
      expect((await call(procedure, { projectId, importId }, bruno)).code, procedure).toBe('NOT_FOUND')
    }
    expect((await call('preview', { projectId, importId })).data).toMatchObject({ fileName: 'Dēlis.json' })
  })

  test('is forgotten when it is given up, and after a day', async () => {
    const [one, other] = [await kept(), await kept()]
    await call('discard', { projectId, importId: one })
    expect((await call('state', { projectId, importId: one })).code).toBe('NOT_FOUND')
    await database.pool.query(`update "Import" set "createdAt" = now() - interval '25 hours' where id = $1`, [other])
    await server.services.imports.tidy()
    expect((await call('state', { projectId, importId: other })).code).toBe('NOT_FOUND')
  })
})

interface Report {
  cards: { added: number; inFile: number }
  lists: { added: number; inFile: number }
  comments: number
  losses: { code: string; count: number }[]
}
interface State {
  report: Report | null
  failure: string | null
  running: boolean
  boardId: string
}

/** Runs an import to its end. */
async function imported(importId: string, answers: unknown): Promise<State> {
  expect((await call('run', { projectId, importId, answers })).code).toBeUndefined()
  let state: State | undefined
  await expect
    .poll(
      async () => {
        state = (await call<State>('state', { projectId, importId })).data
        return state.running
      },
      { timeout: 20_000 },
    )
    .toBe(false)
  return state as State
}

const state = async () => {
  const loaded = await loadState(database.pool, projectId)
  if (!loaded) throw new Error('no project')
  return loaded
}

const logOf = async () => {
  const text = 'select type, body, rows from "ProjectEvent" where "projectId" = $1 order by version'
  return (await database.pool.query<{ type: string }>(text, [projectId])).rows
}

async function trelloAnswers(again = false) {
  const board = sampleExport() as { members: { id: string }[]; actions: { memberCreator: { id: string } }[] }
  const ids = [...board.members.map(({ id }) => id), ...board.actions.map(({ memberCreator }) => memberCreator.id)]
  const [first = '', second = ''] = ids
  const members = [...(await state()).all('members')]
  const memberId = members.find(({ userId }) => userId === anna.userId)?.id
  const people = Object.fromEntries(ids.map((id) => [id, { as: 'name' }]))
  return {
    answers: {
      kind: 'trello',
      again,
      people: { ...people, [first]: { as: 'member', memberId }, [second]: { as: 'skip' } },
    },
    memberId,
  }
}

describe('an import', () => {
  test('[IM5] [IM7] brings the whole board, with authors and dates, and says what is missing', async () => {
    const { answers, memberId } = await trelloAnswers()
    const before = (await state()).size('cards')
    const done = await imported(await kept(), answers)
    expect(done.failure).toBeNull()
    expect(done.report).toMatchObject({
      cards: { added: 64, inFile: 64 },
      lists: { added: 7, inFile: 7 },
      comments: 42,
    })
    expect(done.report?.losses.map(({ code }) => code)).toContain('file-as-link')
    const project = await state()
    expect(project.size('cards')).toBe(before + 64)
    const lists = [...project.all('lists')].filter(({ boardId }) => boardId === done.boardId)
    expect(lists.filter(({ archivedAt }) => archivedAt !== null)).toHaveLength(1)
    const cards = [...project.all('cards')].filter(({ boardId }) => boardId === done.boardId)
    expect(cards.some(({ memberIds }) => memberIds.includes(memberId ?? ''))).toBe(true)
    const card = cards.find(({ title }) => title === 'Seed library behind the gatehouse')
    const details = await server.services.projects.details(projectId, card?.id ?? '')
    const at = ['2022-05-02T12:00:00.000Z', '2022-05-03T12:00:00.000Z']
    expect(details?.rows.comments?.map((comment) => comment.at).sort()).toEqual(at)
    expect(unsound(project)).toEqual([])
  })

  test('[IM6] run twice changes nothing the second time', async () => {
    const { answers } = await trelloAnswers()
    await imported(await kept(), answers)
    const before = await state()
    const again = await imported(await kept(), answers)
    expect(again.report?.cards).toEqual({ added: 0, inFile: 64 })
    expect((await state()).version).toBe(before.version)
    const { data } = await call('preview', { projectId, importId: await kept() })
    expect(data.knownCards).toBe(64)
  })

  test('[IM6] a newer export adds what is new and leaves the rest as people have it now', async () => {
    const { answers } = await trelloAnswers()
    const first = await imported(await kept(), answers)
    const cards = [...(await state()).all('cards')].filter(({ boardId }) => boardId === first.boardId)
    const card = cards.find(({ title }) => title === 'Insurance for volunteers')
    const rename = command('card.rename', { cardId: card?.id, title: 'Changed here' })
    await server.services.projects.dispatch(projectId, anna.userId, [rename])
    const file = sampleExport() as { cards: Record<string, unknown>[] }
    file.cards.push({
      ...file.cards[0],
      id: 'f'.repeat(24),
      name: 'New at Trello',
      attachments: [],
      customFieldItems: [],
    })
    const second = await imported(await kept(JSON.stringify(file)), answers)
    expect(second.report?.cards).toEqual({ added: 1, inFile: 65 })
    const titles = [...(await state()).all('cards')].map(({ title }) => title)
    expect(titles).toContain('Changed here')
    expect(titles).toContain('New at Trello')
  })

  test('[IM6] once more as a board of its own, when somebody asks for it', async () => {
    const first = await imported(await kept(), (await trelloAnswers()).answers)
    const second = await imported(await kept(), (await trelloAnswers(true)).answers)
    expect(second.report?.cards).toEqual({ added: 64, inFile: 64 })
    expect(second.boardId).not.toBe(first.boardId)
  })

  test('[IM8] keeps the name of somebody as a person who cannot sign in, and no name in the log', async () => {
    await imported(await kept(), (await trelloAnswers()).answers)
    const people = await server.services.people.ofProject(projectId, { withAddress: true })
    const kristine = people.find(({ name }) => name === 'Kristīne Zaļkalne')
    expect(kristine).toBeDefined()
    expect(kristine).not.toHaveProperty('email')
    const places = [...(await state()).all('members')].filter(({ userId }) => userId === kristine?.userId)
    expect(places).toMatchObject([{ role: 'observer', leftAt: expect.any(String) }])
    expect(await server.services.projects.membership(projectId, kristine?.userId ?? '')).toBeUndefined()
    const log = JSON.stringify(await logOf())
    for (const name of ['Kristīne', 'Mäkinen', 'Šimkūnas', '@boards.trello.com']) expect(log).not.toContain(name)
  })

  test('[IM5] is done whole or not at all, and leaves no name behind', async () => {
    const { answers } = await trelloAnswers()
    const people = async () => (await database.pool.query('select 1 from "User" where email is null')).rowCount
    const [before, names] = [await state(), await people()]
    const file = sampleExport() as { labels: Record<string, unknown>[] }
    // More labels than a project may have: the last ones are refused.
    for (let n = 0; n < 600; n++) file.labels.push({ id: `l${n}`, name: `Label ${n}`, color: 'red' })
    const importId = await kept(JSON.stringify(file))
    const failed = await imported(importId, answers)
    expect(failed).toMatchObject({ failure: 'too-many', report: null })
    expect((await state()).version).toBe(before.version)
    expect(await people()).toBe(names)
    // The file is still there for another try.
    expect((await call('preview', { projectId, importId })).code).toBeUndefined()
  })

  test('[IM8] refuses a member of another project, and a second run of one file at the same time', async () => {
    const { answers } = await trelloAnswers()
    const foreign = Object.fromEntries(
      Object.keys(answers.people).map((id) => [id, { as: 'member', memberId: newId() }]),
    )
    const importId = await kept()
    expect(await imported(importId, { ...answers, people: foreign })).toMatchObject({ failure: 'not-found' })
    const runs = await Promise.all([1, 2, 3].map(() => call('run', { projectId, importId, answers })))
    expect(runs.filter(({ code }) => code === undefined)).toHaveLength(1)
    await expect
      .poll(async () => (await call<State>('state', { projectId, importId })).data.running, { timeout: 20_000 })
      .toBe(false)
    expect([...(await state()).all('boards')].filter(({ title }) => title === 'The depot opens again')).toHaveLength(1)
  })

  test('tells the person how far it is, and nobody else', async () => {
    const bruno = await server.person()
    await server.services.projects.join(projectId, bruno.userId, 'coordinator', null)
    const [mine, theirs] = [await server.connected(anna), await server.connected(bruno)]
    const heard: string[] = []
    const others: string[] = []
    mine.on('import.progress', ({ phase }) => heard.push(phase))
    theirs.on('import.progress', ({ phase }) => others.push(phase))
    await imported(await kept(), (await trelloAnswers()).answers)
    await expect.poll(() => heard.at(-1)).toBe('done')
    expect([...new Set(heard)]).toEqual(['reading', 'planning', 'saving', 'done'])
    expect(others).toEqual([])
  })

  test('[IM9] a table becomes a board, and its rows say what could not be read', async () => {
    const table =
      'Title;List;People;Due;Partner\nRoof;Repairs;Anna Kalniņa;29.10.2022;Free Riga\nWindows;Repairs;Nobody;soon;\n'
    const importId = await kept(table)
    const { data } = await call('preview', { projectId, importId })
    const answers = {
      kind: 'csv',
      title: 'From a table',
      delimiter: ';',
      columns: data.columns,
      dateOrder: 'day-first',
      again: false,
    }
    const done = await imported(importId, answers)
    expect(done.report?.losses).toMatchObject([
      { code: 'person-unknown', places: ['3'] },
      { code: 'date-unknown', places: ['3'] },
    ])
    const roof = [...(await state()).all('cards')].find(({ title }) => title === 'Roof')
    expect(roof).toMatchObject({ due: '2022-10-29', partnerId: expect.any(String), memberIds: [expect.any(String)] })
    const second = await imported(await kept(table), answers)
    expect(second.report?.cards).toEqual({ added: 0, inFile: 2 })
  })

  test('its report can be read again by everybody who makes boards', async () => {
    const importId = await kept()
    await imported(importId, (await trelloAnswers()).answers)
    const bruno = await server.person()
    await server.services.projects.join(projectId, bruno.userId, 'coordinator', null)
    expect((await call<{ id: string }[]>('list', { projectId }, bruno)).data).toMatchObject([
      { id: importId, cards: 64 },
    ])
    expect((await call<State>('state', { projectId, importId }, bruno)).data.report?.cards.added).toBe(64)
    expect((await call('preview', { projectId, importId }, bruno)).code).toBe('NOT_FOUND')
    const { rows } = await database.pool.query('select content from "Import" where id = $1', [importId])
    expect(rows).toEqual([{ content: null }])
  })
})

describe('what a file holds', () => {
  test('is shown in numbers, with its people and what would be lost', async () => {
    const { data } = await call('preview', { projectId, importId: await kept() })
    expect(data).toMatchObject({
      kind: 'trello',
      title: 'The depot opens again',
      counts: { lists: 7, cards: 64, archivedCards: 4, comments: 42, files: 8 },
      knownCards: 0,
    })
    expect(data.people).toHaveLength(6)
    expect(data.losses).toContainEqual(expect.objectContaining({ code: 'link-refused', count: 1 }))
    expect(JSON.stringify(data)).not.toContain('@boards.trello.com')
  })

  test.each([
    ['not-json', '{"lists":[', 'trello'],
    ['not-trello', '[]', 'trello'],
    ['not-trello', '{"name":"x"}', 'trello'],
    ['too-deep', `{"cards":${'['.repeat(100_000)}`, 'trello'],
    ['forbidden-key', '{"id":"a","__proto__":{}}', 'trello'],
    ['no-rows', '', 'csv'],
    ['no-rows', 'Title;List', 'csv'],
    ['not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0xff, 0xd8]), 'csv'],
  ])('[IM1] a bad file is refused with a reason: %s', async (fault, body, kind) => {
    const { data } = await call('preview', { projectId, importId: await kept(body) })
    expect(data).toMatchObject({ fault, kind })
  })

  test('[IM9] a table is shown with its first rows and a guess of its columns', async () => {
    const table = 'Nosaukums;Saraksts;Termiņš\nJumts;Remonts;29.10.2022\nLogi;Remonts;\n'
    const { data } = await call('preview', { projectId, importId: await kept(`\ufeff${table}`) })
    expect(data).toMatchObject({
      kind: 'csv',
      header: ['Nosaukums', 'Saraksts', 'Termiņš'],
      rows: 2,
      delimiter: ';',
      encoding: 'utf-8',
      columns: { title: 0, list: 1, due: 2 },
    })
  })
})
