import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { ProjectService } from '../apps/server/src/project/service.ts'
import { SnapshotCache } from '../apps/server/src/project/snapshot-cache.ts'
import { openBenchDatabase } from './bench-database.ts'
import { backendOf, cpuOfWork } from './cpu.ts'
import { DEMO_TITLES, makeProject } from './project-fixture.ts'
import { atMost, type Benchmark, type Row, shown } from './result.ts'
import { interleave, medianRatio } from './rounds.ts'
import { median } from './statistics.ts'
import { writePath } from './write-path.ts'

const SIZES = [200, 2000, 5000]
const ROUNDS = 9
const OPENS_PER_ROUND = 4
const TARGET_SIZE = 2000

const brotli = promisify(brotliCompress)

/** What somebody would write by hand: every table of the project as JSON, passed on as text. */
const BY_HAND = `SELECT json_build_object(
  'project', (SELECT row_to_json(p) FROM "Project" p WHERE id = $1),
  'partners', (SELECT json_agg(r) FROM (SELECT id, number, role, name, city, country, colour, pattern FROM "Partner" WHERE "projectId" = $1) r),
  'members', (SELECT json_agg(r) FROM (SELECT id, "userId", role, "partnerId", "leftAt" FROM "Member" WHERE "projectId" = $1) r),
  'labels', (SELECT json_agg(r) FROM (SELECT id, title, colour, pattern, "archivedAt" FROM "Label" WHERE "projectId" = $1) r),
  'fields', (SELECT json_agg(r) FROM (SELECT id, "boardId", title, type, options, position, "onFace", "archivedAt" FROM "Field" WHERE "projectId" = $1) r),
  'views', (SELECT json_agg(r) FROM (SELECT id, "boardId", title, search, position FROM "View" WHERE "projectId" = $1) r),
  'cardLinks', (SELECT json_agg(r) FROM (SELECT id, "fromId", "toId", kind FROM "CardLink" WHERE "projectId" = $1) r),
  'boards', (SELECT json_agg(r) FROM (SELECT id, title, position, "partnerId", lang, "archivedAt" FROM "Board" WHERE "projectId" = $1) r),
  'lists', (SELECT json_agg(r) FROM (SELECT id, "boardId", title, position, stage, colour, "softLimit", "archivedAt" FROM "List" WHERE "projectId" = $1) r),
  'cards', (SELECT json_agg(r) FROM (SELECT id, "boardId", "listId", position, title, kind, "partnerId", "contributorIds", "memberIds",
    "labelIds", start, due, "doneAt", fields, "watcherIds", "voterIds", cover, repeat, template, described, "commentCount",
    "fileCount", "lineCount", "linesDone", "archivedAt" FROM "Card" WHERE "projectId" = $1) r)
)::text AS text`

async function run() {
  const database = await openBenchDatabase()
  try {
    const rows: Row[] = []
    for (const size of SIZES) rows.push(...(await measure(database, size)))
    const pool = database.pool(2)
    const { projectId } = await makeProject(pool, TARGET_SIZE, { seed: 1, words: DEMO_TITLES })
    const what = `${shown(TARGET_SIZE)} cards, titles as long as those of the demo`
    rows.push(await sizeRow(writePath(pool).service, projectId, what, true))
    return {
      rows,
      notes: [
        'Floor: one statement by hand with `json_agg`, its text passed on uncompressed; CPU of Node and of the database process together (in brackets: Node alone).',
        '*Warm*: somebody opened the project since the last hundred versions, the compressed snapshot is sent again. *Cold*: printed and compressed (Brotli 5) anew. *First*: the first time after the start of the server; the warm copy for the write path is read too.',
        'A project that is opened cold pays for compression, which the floor does not have: the row *floor, compressed alike* shows that share.',
      ],
    }
  } finally {
    await database.close()
  }
}

async function measure(database: Awaited<ReturnType<typeof openBenchDatabase>>, size: number): Promise<Row[]> {
  const pool = database.pool(1)
  const backend = await backendOf(pool)
  const { projectId } = await makeProject(pool, size)
  const { service } = writePath(pool)
  const handText = async () => {
    const result = await pool.query<{ text: string }>({ name: 'by-hand', text: BY_HAND, values: [projectId] })
    return result.rows[0]?.text ?? ''
  }
  const node: Record<string, number[]> = {}
  const side = (name: string, open: () => Promise<unknown>) => async () => {
    const spent = await cpuOfWork(backend, async () => {
      for (let n = 0; n < OPENS_PER_ROUND; n++) await open()
    })
    const all = (node[name] ??= [])
    all.push(spent.node / OPENS_PER_ROUND)
    // Without schedstat (not Linux) only Node's share is known.
    return (spent.node + (spent.database || 0)) / OPENS_PER_ROUND
  }
  const figures = await interleave(ROUNDS, {
    floor: side('floor', handText),
    floorCompressed: side('floorCompressed', async () => {
      const text = await handText()
      return brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    }),
    warm: side('warm', () => service.snapshot(projectId, 'br')),
    cold: side('cold', () => new SnapshotCache(pool).get(projectId, 0, 'br')),
    first: side('first', () => writePath(pool).service.snapshot(projectId, 'br')),
  })
  const row = (name: keyof typeof figures, label: string, judged: boolean): Row => {
    const ratio = medianRatio(figures[name], figures.floor)
    const cpu = (of: string) =>
      `${shown(median(figures[of as keyof typeof figures]))} ms (${shown(median(node[of] ?? []))})`
    return {
      what: `${shown(size)} cards, ${label}`,
      measured: cpu(name),
      floor: cpu('floor'),
      ratio,
      ...(judged && size === TARGET_SIZE ? { target: atMost(ratio, 2) } : {}),
    }
  }
  return [
    row('warm', 'warm', true),
    row('cold', 'cold', true),
    row('first', 'first', false),
    row('floorCompressed', 'floor, compressed alike', false),
    await sizeRow(service, projectId, `${shown(size)} cards, titles of 5 to 7 words`, size === TARGET_SIZE),
  ]
}

async function sizeRow(service: ProjectService, projectId: string, what: string, judged: boolean): Promise<Row> {
  const [small, plain] = [await service.snapshot(projectId, 'br'), await service.snapshot(projectId, 'identity')]
  const [kilobytes, floor] = [(small?.body.length ?? 0) / 1000, (plain?.body.length ?? 0) / 1000]
  return {
    what: `${what}: bytes on the wire`,
    measured: `${shown(kilobytes)} kB`,
    floor: `${shown(floor)} kB uncompressed`,
    ratio: kilobytes / floor,
    ...(judged ? { target: atMost(kilobytes, 60, ' kB') } : {}),
  }
}

export const openBenchmark: Benchmark = { title: 'Opening a project: CPU and bytes', seconds: 90, run }
