import { FINDS } from '@meanwhile/domain/search-fixtures.test-support'
import { termsOf } from '@meanwhile/domain/search-query'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browser } from '../../test/client.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject } from '../../test/project.ts'
import { type TestPerson, type TestServer, testServer } from '../../test/server.ts'
import { searchStatement } from './data.ts'
import type { FoundPage } from './service.ts'

type Small = Awaited<ReturnType<typeof smallProject>>

let db: TestDatabase
let server: TestServer
let small: Small
let coordinator: TestPerson
let colleague: TestPerson
let stranger: TestPerson

beforeAll(async () => {
  db = await testDatabase()
  server = await testServer(db.url)
  small = await smallProject(server.services.projects, 0)
  await account(small.coordinatorId)
  coordinator = await server.signIn(small.coordinatorId)
  colleague = await server.person()
  stranger = await server.person()
  await server.services.projects.join(small.projectId, colleague.userId, 'observer', null)
})

afterAll(async () => {
  await server.close()
  await db.drop()
})

const account = (id: string) =>
  server.services.prisma.user.create({ data: { id, email: `${id.toLowerCase()}@example.org`, name: 'Somebody' } })

async function find(who: TestPerson, query: string, cursor?: number): Promise<FoundPage> {
  const { call } = browser(server.url, { cookie: who.cookie })
  const answer = await call('search.find', { query, ...(cursor !== undefined && { cursor }) })
  expect(answer.status).toBe(200)
  return answer.data as FoundPage
}

async function addCard(title: string, at: Small = small): Promise<string> {
  const cardId = newId()
  const body = { cardId, listId: at.listIds[0], title, position: 'a0', kind: 'task' }
  const verdicts = await server.services.projects.dispatch(at.projectId, at.coordinatorId, [
    command('card.create', body),
  ])
  expect(verdicts).toMatchObject([{ event: {} }])
  return cardId
}

const titles = (page: FoundPage) => page.found.map(({ title }) => title.text)

describe('[S2] finding', () => {
  test('every query of the partners finds what it must, in its rank', async () => {
    for (const [query, text, rank] of FINDS) {
      const cardId = await addCard(text)
      const { found } = await find(coordinator, query)
      const isThere = found.some((one) => one.id === cardId)
      expect(isThere, `${query} in ${text}`).toBe(rank !== null)
      await server.services.projects.dispatch(small.projectId, small.coordinatorId, [
        command('card.archive', { cardId }),
        command('card.delete', { cardId }),
      ])
    }
  })

  test('looks into everything that a card has; words may be in different places; titles come first', async () => {
    const cardId = await addCard('Jumts Rīgā')
    const other = await addCard('Skārds un naglas')
    await detail('Description', {
      id: cardId,
      cardId,
      text: 'Jāmaina **skārds** un notekas.',
      revision: 1,
      at: 'now()',
    })
    await detail('ChecklistLine', {
      id: newId(),
      cardId,
      checklistId: newId(),
      position: 'a0',
      text: 'Pasūtīt kokmateriālus',
    })
    await detail('Comment', { id: newId(), cardId, text: 'Kaimiņš piedāvā sastatnes', at: 'now()', reactions: '[]' })
    await detail('Attachment', {
      id: newId(),
      cardId,
      kind: 'file',
      name: 'tāme-2026.pdf',
      mime: 'application/pdf',
      bytes: 1,
      at: 'now()',
    })
    for (const [query, source, met] of [
      ['noteku', 'description', 'notekas'],
      ['kokmateriāli', 'line', 'kokmateriālus'],
      ['sastatnēm', 'comment', 'sastatnes'],
      ['tame', 'file', 'tāme'],
    ] as const) {
      const { found } = await find(coordinator, query)
      expect(found, query).toMatchObject([{ kind: 'card', id: cardId, source }])
      const { excerpt } = found[0]!
      expect(excerpt?.hits.map(([start, end]) => excerpt.text.slice(start, end))).toEqual([met])
    }
    expect((await find(coordinator, 'riga tame sastatnes')).found).toMatchObject([{ id: cardId }])
    expect((await find(coordinator, 'skards')).found.map(({ id }) => id)).toEqual([other, cardId])
  })

  test('what is archived is marked and comes last; pages follow each other without a gap', async () => {
    const ids: string[] = []
    for (let n = 0; n < 23; n++) ids.push(await addCard(`Sapulce ${n}`))
    await server.services.projects.dispatch(small.projectId, small.coordinatorId, [
      command('card.archive', { cardId: ids[0] }),
    ])
    const first = await find(coordinator, 'sapulce')
    const second = await find(coordinator, 'sapulce', first.next ?? 0)
    const all = [...first.found, ...second.found]
    expect(first.found).toHaveLength(20)
    expect(second.next).toBeNull()
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(ids))
    expect(all.map(({ archived }) => archived)).toEqual([...Array.from({ length: 22 }, () => false), true])
  })

  test('nothing to look for is no error', async () => {
    for (const query of ['', ' ?! ', `'); drop table "Card"; --`, "a'b:*|\\", '🏠', '(x|y)*'])
      expect((await find(coordinator, query)).found, query).toEqual([])
  })
})

describe('[S4] access', () => {
  test('who is in the project finds; a stranger and somebody who left find nothing', async () => {
    await addCard('Zirneklis uz griestiem')
    const mine = await smallProject(server.services.projects, 0)
    await account(mine.coordinatorId)
    const neighbour = await server.signIn(mine.coordinatorId)
    expect(titles(await find(colleague, 'zirneklis'))).toEqual(['Zirneklis uz griestiem'])
    expect((await find(stranger, 'zirneklis')).found).toEqual([])
    expect((await find(neighbour, 'zirneklis')).found).toEqual([])
    const place = await server.services.projects.membership(small.projectId, colleague.userId)
    await server.services.projects.dispatch(small.projectId, small.coordinatorId, [
      command('member.remove', { memberId: place?.id }),
    ])
    expect((await find(colleague, 'zirneklis')).found).toEqual([])
  })
})

test('[S5] with 20,000 cards every word and place is the work of an index', async () => {
  await db.pool.query(
    `insert into "Card" ("projectId", id, "boardId", "listId", position, title, kind, "memberIds", "labelIds")
     select $1, 'scale' || lpad(n::text, 7, '0'), $2, $3, 'a' || n, 'Uzdevums ' || md5(n::text) || ' Liepāja', 'task', '{}', '{}'
     from generate_series(1, 20000) n`,
    [small.projectId, small.boardId, small.listIds[0]],
  )
  await db.pool.query(
    `insert into "Comment" ("projectId", id, "cardId", at, text, reactions)
     select $1, 'scale' || lpad(n::text, 7, '0'), 'scale' || lpad(n::text, 7, '0'), now(), 'Piezīme ' || md5('c' || n), '[]'
     from generate_series(1, 20000) n`,
    [small.projectId],
  )
  await db.pool.query('vacuum analyze "Card", "Comment", "Member"')
  await addCard('Orhusas vizīte')
  const statement = searchStatement({
    userId: coordinator.userId,
    terms: termsOf('aarhus vizites'),
    offset: 0,
    limit: 21,
  })
  const { rows } = await db.pool.query<{ 'QUERY PLAN': string }>(`explain ${statement.text}`, statement.values)
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  for (const index of ['Card_words_idx', 'Card_forms_idx', 'Comment_words_idx', 'Comment_forms_idx']) {
    expect(plan).toContain(index)
  }
  expect(plan).not.toMatch(/Seq Scan on "(Card|Comment)"/)
  expect(titles(await find(coordinator, 'aarhus vizites'))).toEqual(['Orhusas vizīte'])
})

test('[W1] no text is too much for the indexes: what may be written is written', async () => {
  const cardId = await addCard('Garš teksts')
  const texts = {
    oneWord: 'a'.repeat(50_000),
    // One character becomes eighteen.
    ligatures: '\ufdfa'.repeat(50_000),
    words: Array.from({ length: 12_500 }, (_, n) => n.toString(36).padStart(3, 'z')).join(' '),
    marks: 'e\u0301'.repeat(25_000),
    signs: `${'-'.repeat(25_000)}'"\\:*&|!()<>${'🏠'.repeat(10_000)}`,
  }
  for (const [name, text] of Object.entries(texts)) {
    await detail('Description', { id: name.padEnd(12, '0'), cardId, text, revision: 1, at: 'now()' })
  }
  const { rows } = await db.pool.query('select id from "Description" where "cardId" = $1', [cardId])
  expect(rows).toHaveLength(Object.keys(texts).length)
})

/** A row of a table of details, as the commands of cards write it. */
async function detail(table: string, row: Record<string, string | number>): Promise<void> {
  const names = Object.keys(row).map((name) => `"${name}"`)
  const places = Object.values(row).map((value, n) => (value === 'now()' ? 'now()' : `$${n + 2}`))
  const values = Object.values(row).map((value) => (value === 'now()' ? null : value))
  const used = values.filter((value) => value !== null)
  let next = 2
  const numbered = places.map((place) => (place === 'now()' ? place : `$${next++}`))
  await db.pool.query(`insert into "${table}" ("projectId", ${names.join(', ')}) values ($1, ${numbered.join(', ')})`, [
    small.projectId,
    ...used,
  ])
}
