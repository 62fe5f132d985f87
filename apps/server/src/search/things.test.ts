import { barePartner } from '@meanwhile/domain/partner/partner'
import { termsOf } from '@meanwhile/domain/search-query'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser } from '../../test/client.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject } from '../../test/project.ts'
import { type TestPerson, type TestServer, testServer } from '../../test/server.ts'
import { activityFieldsOf, objectiveFields, phaseFields, resultFieldsOf, siteFieldsOf } from '../../test/things.ts'
import { searchStatement } from './data.ts'
import type { FoundPage } from './service.ts'
import { SEARCHED } from './sources.ts'

type Small = Awaited<ReturnType<typeof smallProject>>

let db: TestDatabase
let server: TestServer
let small: Small
let coordinator: TestPerson
let ids: Awaited<ReturnType<typeof things>>

beforeAll(async () => {
  db = await testDatabase()
  server = await testServer(db.url)
  small = await smallProject(server.services.projects, 0)
  const data = { id: small.coordinatorId, email: 'anna@example.org', name: 'Anna' }
  await server.services.prisma.user.create({ data })
  coordinator = await server.signIn(small.coordinatorId)
  ids = await things()
})

afterAll(async () => {
  await server.close()
  await db.drop()
})

async function does(type: string, body: object): Promise<void> {
  const verdicts = await server.services.projects.dispatch(small.projectId, small.coordinatorId, [command(type, body)])
  expect(verdicts, type).toMatchObject([{ event: {} }])
}

async function find(query: string, who = coordinator): Promise<FoundPage['found']> {
  const answer = await browser(server.url, { cookie: who.cookie }).call('search.find', { query })
  expect(answer.status).toBe(200)
  return (answer.data as FoundPage).found
}

const told = (found: FoundPage['found']) => found.map(({ kind, title, source }) => [kind, title.text, source])
const marks = ({ text, hits }: { text: string; hits: readonly (readonly [number, number])[] }) =>
  hits.map(([from, to]) => text.slice(from, to))

/** A visit to a site in Aarhus, held by an organisation of the register there, with a guide; an objective; and far away Łódź. */
async function things() {
  const made = {
    aarhus: newId(),
    lodz: newId(),
    partner: newId(),
    phase: newId(),
    objective: newId(),
    site: newId(),
    activity: newId(),
    result: newId(),
    organisation: newId(),
  }
  const member = await server.services.projects.membership(small.projectId, small.coordinatorId)
  const town = { aliases: [], country: 'DK', timeZone: null, lat: null, lon: null, source: null }
  const organisation = { kind: 'ngo', country: 'DK', place: null, parentId: null, website: null, source: null } as const
  await server.services.prisma.organisation.create({
    data: { id: made.organisation, name: 'Foreningen Bylaboratorium', names: {}, aliases: [], ...organisation },
  })
  await does('place.create', { id: made.aarhus, fields: { ...town, names: { en: 'Aarhus', da: 'Århus' } } })
  await does('place.create', {
    id: made.lodz,
    fields: { ...town, country: 'PL', names: { pl: 'Łódź' }, aliases: ['Lodza'] },
  })
  const partner = barePartner({
    id: made.partner,
    number: 2,
    role: 'partner',
    name: 'Institut for (X)',
    city: null,
    country: 'DK',
    colour: 'rose',
    pattern: 'plain',
  })
  const more = { aliases: ['Godsbanen'], organisationId: made.organisation, placeId: made.aarhus }
  await does('partner.add', { partner: { ...partner, ...more } })
  await does('phase.create', { id: made.phase, fields: phaseFields({ partnerId: made.partner }) })
  await does('objective.create', {
    id: made.objective,
    fields: { ...objectiveFields, texts: { lv: 'Iemācīties sarunāties ar īpašniekiem' } },
  })
  const at = {
    partnerId: made.partner,
    placeId: made.aarhus,
    phaseId: made.phase,
    objectiveId: made.objective,
    siteId: made.site,
  }
  await does('site.create', {
    id: made.site,
    stage: 'active',
    fields: { ...siteFieldsOf(at), names: { en: 'Goods yard', lv: 'Preču stacija' }, address: 'Skovgaardsgade 3' },
  })
  const memberIds = { member: member?.id ?? '' }
  await does('activity.create', {
    id: made.activity,
    stage: 'planned',
    fields: {
      ...activityFieldsOf({ ...at, memberIds }),
      titles: { en: 'Training visit', lv: 'Mācību brauciens' },
      aims: { en: 'How a yard becomes a garden', lv: 'Kā laukums kļūst par dārzu' },
    },
  })
  await does('result.create', {
    id: made.result,
    stage: 'draft',
    fields: {
      ...resultFieldsOf(at),
      titles: { en: 'How to start a project' },
      contents: [{ lv: 'Vienošanās ar kaimiņiem' }],
    },
  })
  return made
}

test('[S7] activities, sites, results, partners, places and objectives are found by what they are called', async () => {
  for (const [query, kind, id] of [
    ['macibu brauciens', 'activity', ids.activity],
    ['visit', 'activity', ids.activity],
    ['v1', 'activity', ids.activity],
    ['stacijas', 'site', ids.site],
    ['skovgaards', 'site', ids.site],
    ['start projects', 'result', ids.result],
    ['institut x', 'partner', ids.partner],
    ['godsbanen', 'partner', ids.partner],
    ['lodz', 'place', ids.lodz],
    ['lodza', 'place', ids.lodz],
    ['ipasnieks', 'objective', ids.objective],
  ] as const) {
    const found = await find(query)
    expect(
      found.map((one) => ({ kind: one.kind, id: one.id })),
      query,
    ).toContainEqual({ kind, id })
  }
})

test('[S7] a town is found by its other names, and after it what is there, held there or at home there', async () => {
  for (const query of ['aarhus', 'Orhusa', 'orhusā', 'arhus']) {
    const found = await find(query)
    expect(found[0], query).toMatchObject({ kind: 'place', id: ids.aarhus, source: null })
    expect(new Set(told(found.slice(1)).map((one) => one.join(': '))), query).toEqual(
      new Set(['activity: Training visit: town', 'partner: Institut for (X): town', 'site: Goods yard: town']),
    )
  }
  expect(marks((await find('århus'))[0]!.title)).toEqual(['Aarhus'])
  expect(told(await find('orhusa visit'))).toEqual([['activity', 'Training visit', 'town']])
  expect(told(await find('institut visit'))).toEqual([['activity', 'Training visit', 'host']])
  expect(told(await find('bylaboratoriums'))).toEqual([['partner', 'Institut for (X)', 'register']])
})

test('[S3][S7] the name is told in the language that has the words, and what is written in the language that it is in', async () => {
  expect((await find('stacija'))[0]?.title).toMatchObject({ lang: 'lv', text: 'Preču stacija' })
  expect((await find('yard'))[0]?.title).toMatchObject({ lang: 'en', text: 'Goods yard' })
  const [visit] = await find('dārzs laukumu')
  expect(visit).toMatchObject({ kind: 'activity', note: 'V1', title: { lang: 'en' }, source: 'text' })
  expect(visit?.excerpt).toMatchObject({ lang: 'lv', text: 'Kā laukums kļūst par dārzu' })
  expect(marks(visit!.excerpt!)).toEqual(['laukums', 'dārzu'])
  expect((await find('institut'))[0]).toMatchObject({ kind: 'partner', source: null, excerpt: null })
  expect((await find('kaimini'))[0]).toMatchObject({
    kind: 'result',
    excerpt: { lang: 'lv', text: 'Vienošanās ar kaimiņiem' },
  })
})

test('[S7] a name counts more than a text, and what is archived comes last and says so', async () => {
  const yard = await find('yard')
  expect(told(yard)).toEqual([
    ['site', 'Goods yard', null],
    ['activity', 'Training visit', 'text'],
  ])
  await does('site.archive', { id: ids.site })
  expect((await find('yard')).map(({ kind, archived }) => [kind, archived])).toEqual([
    ['activity', false],
    ['site', true],
  ])
  await does('site.restore', { id: ids.site })
})

test('[S4][S7] of nothing that has a name a stranger or somebody who left finds anything', async () => {
  const stranger = await server.person()
  const gone = await server.person()
  const other = await smallProject(server.services.projects, 0)
  await server.services.projects.join(other.projectId, stranger.userId, 'observer', null)
  const { projectId } = small
  await server.services.projects.join(projectId, gone.userId, 'observer', null)
  const queries = ['visit', 'yard', 'start', 'institut', 'lodz', 'ipasnieks', 'aarhus', 'bylaboratorium', 'dārzs']
  for (const query of queries) expect((await find(query, gone)).length, query).toBeGreaterThan(0)
  const place = await server.services.projects.membership(projectId, gone.userId)
  await does('member.remove', { memberId: place?.id })
  for (const query of queries) {
    expect(await find(query, stranger), query).toEqual([])
    expect(await find(query, gone), query).toEqual([])
  }
})

test('[S5] every text that is searched has its two indexes, and with 5,000 activities the search uses them', async () => {
  const statement = searchStatement({ userId: coordinator.userId, terms: termsOf('aarhus'), offset: 0, limit: 21 })
  const planned = async (settings: string) => {
    const client = await db.pool.connect()
    try {
      await client.query(`begin; ${settings}`)
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${statement.text}`, statement.values)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const indexes = (of: typeof SEARCHED) =>
    of.flatMap(({ kind, source, table }) => {
      const name = kind === 'card' ? table : `${table}_${source}`
      return [`${name}_words_idx`, `${name}_forms_idx`]
    })
  const whatever = await planned('set local enable_seqscan = off; set local enable_indexscan = off')
  expect(indexes(SEARCHED).filter((index) => !whatever.includes(index))).toEqual([])

  await db.pool.query(
    `insert into "Activity" select (jsonb_populate_record(a, jsonb_build_object('id', 'scale' || lpad(n::text, 7, '0'),
       'placeId', null, 'hostPartnerId', null, 'titles', jsonb_build_object('lv', 'Sanāksme ' || md5(n::text))))).*
     from "Activity" a, generate_series(1, 5000) n where a.id = $1`,
    [ids.activity],
  )
  await db.pool.query('vacuum analyze "Activity"')
  const plan = await planned('')
  for (const index of indexes(SEARCHED.filter(({ kind }) => kind === 'activity'))) expect(plan).toContain(index)
  expect(plan).not.toMatch(/Seq Scan on "Activity" x/)
  expect(told(await find('orhusa visit'))).toEqual([['activity', 'Training visit', 'town']])
})

test('[S8] a card that is a thing of the same name is no second line: the thing says on which board it lies', async () => {
  const put = async (title: string, thing: object) => {
    const cardId = newId()
    const body = { cardId, listId: small.listIds[0], title, position: 'a0', kind: 'site' }
    await does('card.create', body)
    await does('card.show', { cardId, ...thing })
    return cardId
  }
  const lines = async (query: string) => (await find(query)).map(({ kind, id, board }) => [kind, id, board])
  const site = { kind: 'site', thingId: ids.site }
  const board = (await server.services.prisma.board.findFirstOrThrow({ where: { id: small.boardId } })).title
  const cardId = await put('Preču  Stacija', site)
  expect(await lines('precu stacija')).toEqual([['site', ids.site, board]])
  expect(await lines('goods yard')).toEqual([['site', ids.site, null]])
  // Under another name it is another line, and so is what is written in it.
  await does('card.rename', { cardId, title: 'Preču stacijas jumts' })
  expect(await lines('precu stacija')).toEqual([
    ['site', ids.site, null],
    ['card', cardId, board],
  ])
  await does('card.archive', { cardId })
})
