import { readFileSync } from 'node:fs'
import { editPartner } from '@meanwhile/domain/partner/commands'
import { archiveNote, writeNote } from '@meanwhile/domain/visit-note/commands'
import roboto from 'pdfmake/fonts/Roboto.js'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWorld, type World } from '../../test/access-world.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId } from '../../test/project.ts'
import { type TestServer, testServer } from '../../test/server.ts'
import { loadDemo } from '../demo/load.ts'
import { MemoryData, rows } from '../demo/memory-data.ts'
import { MemoryProjects } from '../demo/memory-projects.ts'
import { type SheetForm, type SheetName, Sheets } from './service.ts'

const projects = new MemoryProjects()
const COSTS = ['Projekta kopējais budžets: 158 430,00 €']
const sheets = new Sheets({
  projects: { reader: async (projectId) => projects.states.get(projectId) },
  costs: async () => COSTS,
})
const member = { id: newId(), userId: newId(), role: 'observer', partnerId: null, leftAt: null } as const

beforeAll(() => loadDemo({ projects, data: new MemoryData(projects), say: () => {} }))

async function make(acronym: string, sheet: SheetName, form: SheetForm, locale: 'en' | 'lv', code?: string) {
  for (const [projectId, state] of projects.states) {
    if (rows(state, 'projects')[0]?.acronym !== acronym) continue
    const activityId = rows(state, 'activities').find((activity) => activity.code === code)?.id ?? null
    const made = await sheets.make(projectId, member, { sheet, form, locale, activityId })
    if (!made) throw new Error(`no ${sheet}`)
    return made.content
  }
  throw new Error(`no project ${acronym}`)
}

const cells = async (content: Buffer | string) => {
  const [first] = await readXlsxFile(Buffer.from(content))
  return (first?.data ?? []).map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
  )
}

describe('[X3] the municipal project sheet', () => {
  test('has the rows of the page of Daugavpils, in their order and with what they say', async () => {
    const found = await cells(await make('RETHINK', 'project', 'xlsx', 'lv'))
    const pairs = found.slice(1).map(([label, lines]) => [label, String(lines).split('\n')] as const)
    expect(pairs.map(([label]) => label)).toEqual([
      'Projekta iesniedzējs (vadošais partneris)',
      'Projekta partneri',
      'Finansēšanas avots',
      'Projekta ilgums',
      'Projekta izmaksas',
      'Projekta pasākumi',
      'Projekta mērķis un aktivitātes',
    ])
    const [applicant, partners, source, duration, costs, events, aim] = pairs.map(([, lines]) => lines)
    expect(applicant).toEqual(['Parmas pašvaldība (Itālija)'])
    expect(partners).toHaveLength(6)
    expect(partners?.[3]).toBe('4. Ļubļinas pašvaldība (Polija)')
    expect(source?.[0]).toContain('“Networks of Towns strand”')
    expect(duration).toEqual(['24 mēneši, skaitot no: Granta līguma spēkā stāšanās diena'])
    expect(costs).toEqual(COSTS)
    // The title of the application tells place and year already: neither is said twice.
    expect(events?.[0]).toBe('1. pasākums: projekta tikšanās Parmā, Itālijā, 2025.gadā')
    expect(events?.[4]).toBe('5. pasākums: projekta seminārs tiešsaistē 2025.gadā')
    expect(events).toHaveLength(8)
    expect(aim?.filter((line) => line.startsWith('·'))).toHaveLength(8)
    expect(aim).toContain('Projekta ietvaros plānotas šādas aktivitātes:')
    expect(aim?.at(-2)).toBe('Dalība projektā atbilst:')
    expect(aim?.at(-1)).toContain('RV25 Attīstības sadarbība')
  })
})

describe('[X2] dates at the precision of their source', () => {
  test('in the list of activities: January 2022 is a month, the held days are days', async () => {
    const [head, ...activities] = await cells(await make('BITU', 'activities', 'xlsx', 'en'))
    expect(head).toContain('Announced')
    const course = activities.find(([code]) => code === 'C1')
    expect(course?.slice(1, 6)).toEqual([
      'Training course',
      'Training in starting temporary use, Riga',
      'Free Riga',
      'Riga, Latvia',
      'January 2022',
    ])
    expect(course?.slice(6, 8)).toEqual(['2022-01-18', '2022-01-21'])
  })

  test('a file has a known day as a date, and all that is less exact in words of its language', async () => {
    const closing = (rows: unknown[][]) => rows.find(([code]) => code === 'E1')?.[5]
    expect(closing(await cells(await make('BITU', 'activities', 'xlsx', 'lv')))).toBe('2022-10-29')
    for (const [projectId, state] of projects.states) {
      const lead = rows(state, 'partners').find(({ name }) => name === 'Free Riga')
      if (!lead) continue
      const fields = { joinedOn: '2020-autumn', leftOn: '2022-10-31' }
      const verdicts = await projects.dispatch(projectId, null, [
        { id: newId(), ...editPartner({ partnerId: lead.id, fields }) },
      ])
      expect(verdicts).toMatchObject([{ event: {} }])
    }
    const inWorkbook = (await cells(await make('BITU', 'partners', 'xlsx', 'lv')))[1]
    expect(inWorkbook?.slice(7, 9)).toEqual(['2020. gada rudens', '2022-10-31'])
    const csv = String(await make('BITU', 'partners', 'csv', 'en'))
    expect(csv).toContain(',autumn 2020,2022-10-31,')
  })

  test('a programme shows each site with the stage of that day, not of now', async () => {
    const table = String(await make('BITU', 'programme', 'csv', 'en', 'V1'))
    expect(table).toContain('Viskaļi (opening)')
    expect(table).toContain('Alksnājs (negotiation)')
  })
})

describe('[AC8] sites visited, with what was noted there', () => {
  const notes = ['Three doors, one key.', 'Cold inside.\nBring a lamp.', 'Not this one.']

  /** Two notes of the lead partner at the first site of the visit V1, and one that went to the archive. */
  async function withNotes(): Promise<void> {
    for (const [projectId, state] of projects.states) {
      const visit = rows(state, 'activities').find(({ code }) => code === 'V1')
      const [siteId = ''] = visit?.siteIds ?? []
      const author = rows(state, 'members').find(({ role }) => role === 'coordinator')
      if (!visit || !author || rows(state, 'visitNotes').length > 0) continue
      const written = notes.map((text) => writeNote({ noteId: newId(), activityId: visit.id, siteId, text }))
      const gone = archiveNote({ noteId: written[2]?.body.noteId ?? '' })
      const commands = [...written, gone].map((command) => ({ id: newId(), ...command }))
      await projects.dispatch(projectId, author.userId, commands)
    }
  }

  test('each note has a row with the stage of that day and an organisation; a site without any has one too', async () => {
    await withNotes()
    const [head, ...lines] = await cells(await make('BITU', 'visits', 'xlsx', 'en', 'V1'))
    expect(head).toEqual(['Code', 'Activity', 'Day', 'Site', 'Stage on that day', 'Note', 'Noted by'])
    expect(lines).toHaveLength(4)
    const noted = lines.filter((line) => line[5])
    expect(new Set(noted.map((line) => line[5]))).toEqual(new Set(notes.slice(0, 2)))
    expect(new Set(noted.map((line) => line[6]))).toEqual(new Set(['Free Riga']))
    expect(lines.find((line) => line[3] === 'Alksnājs')?.[4]).toBe('negotiation')
  })

  test('the list of all visits has those of courses too, and a PDF is made of it', async () => {
    const [, ...all] = await cells(await make('BITU', 'visits', 'xlsx', 'lv'))
    expect(new Set(all.map(([code]) => code)).size).toBeGreaterThan(1)
    const pdf = Buffer.from(await make('BITU', 'visits', 'pdf', 'lv', 'V1'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

test('the list of partners and the portfolio of sites name everybody once', async () => {
  expect((await cells(await make('ALT-BAU', 'partners', 'xlsx', 'en'))).slice(1)).toHaveLength(7)
  const towns = (await cells(await make('RETHINK', 'partners', 'xlsx', 'lv'))).slice(1).map((row) => row[3])
  expect(towns).toEqual(['Parma', 'Trolhetana', 'Daugavpils', 'Zadara', 'Ļubļina', 'Amadora', 'Seinajoki'])
  const sites = (await cells(await make('BITU', 'sites', 'xlsx', 'en'))).slice(1)
  expect(sites.map(([name]) => String(name)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'Alksnājs',
    'Alte Mu',
    'Institut for (X)',
    'Lastādija',
    'Viskaļi',
  ])
})

describe('[X4] on paper', () => {
  test('a sheet is a PDF that carries its font and says its language', async () => {
    const pdf = Buffer.from(await make('RETHINK', 'project', 'pdf', 'lv'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('/FontFile2')).toBe(true)
    expect(pdf.includes('/Lang (lv)')).toBe(true)
  })

  test('the font has the letters of every language of the partners', () => {
    const letters = 'āčēģīķļņšūžąęėįųłńóśźżćđæøåäöüßẞéèêëàâçîïôùûÿœñáíúãõșțăâűőґіїєжшщъыьэюя€–—„“”«»’'
    const has = charactersOf(readFileSync(roboto.Roboto.normal))
    const missing = Array.from(letters + letters.toLocaleUpperCase('en')).filter(
      (letter) => !has.has(letter.codePointAt(0) ?? 0),
    )
    expect(missing).toEqual([])
  })
})

/** The characters that a TrueType font has, from format 4 of its `cmap` (OpenType specification, "cmap"). */
function charactersOf(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, n) => 12 + n * 16)
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8)
  const encodings = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, n) => cmap + font.readUInt32BE(cmap + 8 + n * 8),
  )
  const at = encodings.find((start) => font.readUInt16BE(start) === 4) ?? 0
  const count = font.readUInt16BE(at + 6) / 2
  const characters = new Set<number>()
  for (let n = 0; n < count; n++) {
    const end = font.readUInt16BE(at + 14 + n * 2)
    const start = font.readUInt16BE(at + 16 + count * 2 + n * 2)
    for (let code = start; code <= end && code < 0xffff; code++) characters.add(code)
  }
  return characters
}

describe('over the wire', () => {
  let database: TestDatabase
  let server: TestServer
  let world: World

  beforeAll(async () => {
    database = await testDatabase()
    server = await testServer(database.url)
    world = await buildWorld(server.services.projects, async () => (await server.person()).userId)
  })
  afterAll(async () => {
    await server?.close()
    await database.drop()
  })

  const get = async (path: string, userId?: string) => {
    const who = userId === undefined ? await server.person() : await server.signIn(userId)
    return fetch(`${server.url}/api/projects/${world.projectId}/sheets/${path}`, { headers: { cookie: who.cookie } })
  }

  test('[A2] whoever has a place gets a sheet, a stranger nothing, and what does not exist is not there', async () => {
    for (const path of [
      'project.pdf',
      'partners.xlsx',
      'activities.csv',
      'sites.csv',
      `programme.pdf?activity=${world.activityId}`,
    ]) {
      expect([path, (await get(path, world.people.observer)).status]).toEqual([path, 200])
      expect([path, (await get(path)).status]).toEqual([path, 404])
    }
    for (const path of ['people.pdf', 'project.doc', 'programme.pdf', `programme.pdf?activity=${newId()}`]) {
      expect([path, (await get(path, world.people.observer)).status]).toEqual([path, 404])
    }
  })

  test('[M2] costs are told to those who may read them, of the partners whose they may read', async () => {
    const { fundings } = server.services
    const of = (partnerId: string, eu: number) => ({ partnerId, eu, own: 0, other: 0, instalments: [] })
    const place = async (userId: string) => {
      const found = await server.services.projects.membership(world.projectId, userId)
      if (!found) throw new Error('no place')
      return found
    }
    const coordinator = await place(world.people.coordinator)
    const lead = await place(world.people.partner_lead)
    await fundings.setTotal(world.projectId, coordinator, { currency: 'EUR', total: 30_000 })
    await fundings.setShare(world.projectId, coordinator, of(world.otherPartnerId, 20_000))
    await fundings.setShare(world.projectId, lead, of(world.partnerId, 10_000))
    await expect(fundings.setShare(world.projectId, lead, of(world.otherPartnerId, 1))).rejects.toThrow('forbidden')
    await expect(fundings.setShare(world.projectId, coordinator, of(newId(), 1))).rejects.toThrow('not-found')
    const read = async (userId: string) => (await fundings.read(world.projectId, await place(userId))).shares.length
    expect(await read(world.people.coordinator)).toBe(2)
    expect(await read(world.people.partner_lead)).toBe(1)
    expect(await read(world.people.observer)).toBe(1)
    await expect(read(world.people.member)).rejects.toThrow('forbidden')
    const sheet = async (userId: string) => (await get('project.csv?locale=en', userId)).text()
    expect(await sheet(world.people.coordinator)).toContain('€200.00')
    expect(await sheet(world.people.observer)).toContain('€100.00')
    expect(await sheet(world.people.observer)).not.toContain('€200.00')
    expect(await sheet(world.people.member)).not.toContain('€')
    // A council reads its own name, not the one that the partners know it by.
    const names = { lv: 'Salas pašvaldība' }
    await server.services.projects.dispatch(world.projectId, null, [
      command('partner.edit', { partnerId: world.partnerId, fields: { names } }),
    ])
    const latvian = await (await get('project.csv?locale=lv', world.people.observer)).text()
    expect(latvian).toMatch(/Daļa \(Salas pašvaldība\): 100,00\s€, t. sk./)
    expect(latvian).toMatch(/līdzfinansējums \(Salas pašvaldība\)/)
  })
})
