import type { Command, Envelope } from './command.ts'
import { COMMANDS, type CommandType } from './commands.ts'
import { type Dice, diceOf } from './dice.test-support.ts'
import { NO_FACTS } from './facts/facts.ts'
import { MemoryProject } from './memory-project.test-support.ts'
import { projectOf } from './project/project-of.ts'
import type { ProjectEvent, Verdict } from './protocol.ts'
import { randomCommand } from './random-commands.test-support.ts'
import { copyOf, id, NOW, rowsOf, sampleProject } from './sample-project.test-support.ts'
import { unsound } from './sound.ts'
import { ProjectState } from './state.ts'
import type { Reader, Tables } from './tables.ts'

/** What keeps projects: the write path on memory or on a database. */
export interface ProjectStore {
  /** Begins a project with only this row, at version 0 and with an empty log. */
  create(project: Tables['projects']): Promise<void>
  dispatch(projectId: string, actorId: string | null, commands: readonly Envelope[]): Promise<Verdict[] | 'not-found'>
  /** The project as it is kept, not a copy that is warm. */
  load(projectId: string): Promise<Reader & { readonly version: number }>
  /** Everything that was logged, in the order of versions. */
  log(projectId: string): Promise<readonly ProjectEvent[]>
}

/** What the contract needs of vitest. Handed in: the domain depends on no test runner. */
export interface TestRunner {
  describe(name: string, tests: () => void): unknown
  it(name: string, test: () => Promise<void>): unknown
  expect(actual: unknown): {
    toBe(expected: unknown): void
    toEqual(expected: unknown): void
    toMatch(expected: RegExp): void
    toMatchObject(expected: object): void
    toHaveLength(expected: number): void
    toBeGreaterThan(expected: number): void
  }
}

const TITLES = [
  '🦞 "quoted" \\ back\\slash',
  "Robert'); --",
  '{"json": [1]}',
  '%s $1 \\u0000',
  'ķīļžuvis ąčęėįšųūž',
  'שלום',
]

const COORDINATOR = id('user', 1)
const OBSERVER = id('user', 4)
const STRANGER = id('user', 99)
const CARD = id('card', 1)
const TYPES = Object.keys(COMMANDS) as CommandType[]

/** Any command, but seldom one that leaves a project archived, in which nothing happens any more. */
function typeFor(dice: Dice, project: Reader): CommandType {
  if (projectOf(project).archivedAt !== null && dice(3) === 0) return 'project.restore'
  const type = TYPES[dice(TYPES.length)] ?? 'card.move'
  return type === 'project.archive' && dice(4) > 0 ? 'card.move' : type
}

let ids = 0
const command = ({ type, body }: Command): Envelope => ({ id: id('do', ++ids), type, body })
const rename = (title: string) => command({ type: 'card.rename', body: { cardId: CARD, title } })

/** Commands of the product that fill a new project: partners, people, labels, a board, two lists and six cards. */
function contents(): Envelope[] {
  const sample = sampleProject()
  const partners = [...sample.all('partners')].map((partner) => ({ type: 'partner.add', body: { partner } }))
  const members = [...sample.all('members')].map(({ id: memberId, userId, role, partnerId }) => ({
    type: 'member.add',
    body: { memberId, userId, role, partnerId },
  }))
  const labels = [...sample.all('labels')].map(({ id: labelId, title, colour, pattern }) => ({
    type: 'label.create',
    body: { labelId, fields: { title, colour, pattern } },
  }))
  const boardId = id('board', 1)
  const board = { type: 'board.create', body: { boardId, title: 'Work', position: 'a0', partnerId: null, lang: 'lv' } }
  const lists = [1, 2].map((n) => ({
    type: 'list.create',
    body: { listId: id('list', n), boardId, title: `List ${n}`, position: `a${n}` },
  }))
  const cards = [1, 2, 3, 4, 5, 6].map((n) => ({
    type: 'card.create',
    body: { cardId: id('card', n), listId: id('list', 1), title: `Card ${n}`, position: `a${n}`, kind: 'task' },
  }))
  return [...partners, ...members, ...labels, board, ...lists, ...cards].map(command)
}

const isEvent = (verdict: Verdict): verdict is { id: string; event: ProjectEvent } => 'event' in verdict

/** Rows, verdicts or events without their times, which are each store's own. */
const timeless = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"some time"')
      // A stage that somebody sets now is since today.
      .replaceAll(/"on":"\d{4}-\d\d-\d\d"/g, '"on":"some day"'),
  )

const sortedById = (rows: readonly { id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Verdicts with the rows of each event in the order of ids: which row of a version comes first means nothing. */
const inOrder = (verdicts: Verdict[] | 'not-found') =>
  verdicts === 'not-found'
    ? verdicts
    : verdicts.map((verdict) => {
        if (!isEvent(verdict)) return verdict
        const { rows, gone } = verdict.event
        const rowsInOrder = Object.entries(rows).map(([table, some]) => [table, sortedById(some)])
        const goneInOrder = Object.entries(gone).map(([table, ids]) => [table, ids.toSorted()])
        return {
          ...verdict,
          event: { ...verdict.event, rows: Object.fromEntries(rowsInOrder), gone: Object.fromEntries(goneInOrder) },
        }
      })

/** The rules of the write path that every store keeps, on memory and on a database alike. */
export function storeContract(
  { describe, it, expect }: TestRunner,
  makeStore: () => ProjectStore | Promise<ProjectStore>,
): void {
  let projects = 0

  async function filled() {
    const store = await makeStore()
    const row: Tables['projects'] = {
      id: id('store', ++projects),
      acronym: 'BITU',
      title: 'Bird towers',
      summary: '',
      lang: 'lv',
      timeZone: 'Europe/Riga',
      anchors: {},
      facts: NO_FACTS,
      archivedAt: null,
    }
    await store.create(row)
    const accepted = await store.dispatch(row.id, null, contents())
    if (accepted === 'not-found' || !accepted.every(isEvent)) throw new Error('a new project could not be filled')
    const send = async (actorId: string | null, ...commands: Envelope[]) => {
      const verdicts = await store.dispatch(row.id, actorId, commands)
      if (verdicts === 'not-found') throw new Error('the project is gone')
      return verdicts
    }
    return { store, row, send, version: accepted.length }
  }

  type Filled = Awaited<ReturnType<typeof filled>>

  /** W2 and W8 together: a log without gap or double, which replayed from nothing gives the rows. */
  async function expectLogIsRows({ store, row }: Filled) {
    const [loaded, log] = [await store.load(row.id), await store.log(row.id)]
    expect(log.map((event) => event.version)).toEqual(log.map((_, n) => n + 1))
    expect(loaded.version).toBe(log.length)
    expect(new Set(log.map((event) => event.id)).size).toBe(log.length)
    const replayed = new ProjectState(0)
    replayed.patch({ rows: { projects: [row] }, gone: {} })
    for (const event of log) replayed.patch(event)
    expect(rowsOf(loaded)).toEqual(rowsOf(replayed))
    expect(unsound(loaded)).toEqual([])
    return { loaded, log }
  }

  describe('a store of projects', () => {
    it('[W2] gives twenty writers at once versions without a gap and without a double', async () => {
      const project = await filled()
      const writers = Array.from({ length: 20 }, (_, writer) =>
        project.send(COORDINATOR, rename(`by ${writer}`), rename(`again by ${writer}`)),
      )
      const verdicts = (await Promise.all(writers)).flat()
      const versions = verdicts.flatMap((verdict) => (isEvent(verdict) ? [verdict.event.version] : []))
      expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => project.version + n + 1))
      await expectLogIsRows(project)
    })

    it('[W3] answers a known id with what was logged, however often and however it comes', async () => {
      const project = await filled()
      const once = rename('Once')
      const atOnce = await Promise.all([1, 2, 3, 4, 5].map(() => project.send(COORDINATOR, once)))
      const later = await project.send(COORDINATOR, rename('Later'), once, once)
      const changed = await project.send(id('user', 3), { ...once, body: { cardId: CARD, title: 'Something else' } })
      const answers = [...atOnce.flat(), later[1], later[2], ...changed]
      const { loaded, log } = await expectLogIsRows(project)
      for (const answer of answers) expect(answer).toEqual({ id: once.id, event: log[project.version] })
      expect(log).toHaveLength(project.version + 2)
      expect(loaded.get('cards', CARD)?.title).toBe('Later')
    })

    it('[W4, C5] leaves no trace of what is refused, and does the rest', async () => {
      const project = await filled()
      const before = await expectLogIsRows(project)
      const bad = [
        command({ type: 'card.rename', body: { cardId: id('card', 99), title: 'New' } }),
        command({ type: 'card.delete', body: { cardId: CARD } }),
        command({ type: 'card.rename', body: { cardId: CARD, title: 'New', at: NOW } }),
        command({ type: 'card.rename', body: { cardId: CARD, title: 'half a \ud83e' } }),
        command({ type: 'card.explode', body: {} }),
      ]
      const codes = (verdicts: Verdict[]) => verdicts.map((verdict) => (isEvent(verdict) ? 'done' : verdict.refused))
      const refused = ['not-found', 'not-archived', 'invalid', 'invalid', 'unknown-command']
      expect(codes(await project.send(COORDINATOR, ...bad))).toEqual(refused)
      expect(codes(await project.send(OBSERVER, rename('No')))).toEqual(['forbidden'])
      const after = await expectLogIsRows(project)
      expect(rowsOf(after.loaded)).toEqual(rowsOf(before.loaded))
      expect(after.log).toEqual(before.log)
      expect(codes(await project.send(COORDINATOR, rename('One'), ...bad, rename('Two')))).toEqual([
        'done',
        ...refused,
        'done',
      ])
      expect((await expectLogIsRows(project)).log).toHaveLength(before.log.length + 2)
    })

    it('[W4] does not remember a refused id: when it may be done later, it is', async () => {
      const project = await filled()
      const restore = command({ type: 'card.restore', body: { cardId: CARD } })
      const archive = command({ type: 'card.archive', body: { cardId: CARD } })
      expect(await project.send(COORDINATOR, restore)).toEqual([{ id: restore.id, refused: 'not-archived' }])
      const verdicts = await project.send(COORDINATOR, archive, restore)
      expect(verdicts.every(isEvent)).toBe(true)
      await expectLogIsRows(project)
    })

    it('[A2] answers not-found to a stranger and for a project that is not there', async () => {
      const project = await filled()
      const { log } = await expectLogIsRows(project)
      expect(await project.store.dispatch(project.row.id, STRANGER, [rename('No')])).toBe('not-found')
      expect(await project.store.dispatch(id('nowhere', 1), COORDINATOR, [rename('No')])).toBe('not-found')
      expect(await project.store.log(project.row.id)).toEqual(log)
    })

    it('[W6] stamps with the actor that was proven and a time of its own', async () => {
      const project = await filled()
      const [verdict] = await project.send(COORDINATOR, command({ type: 'card.archive', body: { cardId: CARD } }))
      const { loaded, log } = await expectLogIsRows(project)
      const event = log.at(-1)
      expect(event?.by).toBe(COORDINATOR)
      expect(event?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      expect(loaded.get('cards', CARD)?.archivedAt).toBe(event?.at)
      expect(verdict).toEqual({ id: event?.id, event })
    })

    it('[W9] does the commands of a dispatch in their order, each on what the one before left', async () => {
      const project = await filled()
      const cardId = id('card', 50)
      const create = { cardId, listId: id('list', 2), title: 'New', position: 'a9', kind: 'idea' }
      const verdicts = await project.send(
        COORDINATOR,
        command({ type: 'card.create', body: create }),
        command({ type: 'card.rename', body: { cardId, title: 'Newer' } }),
        command({ type: 'card.archive', body: { cardId } }),
        command({ type: 'card.rename', body: { cardId, title: 'Newest' } }),
        command({ type: 'card.delete', body: { cardId } }),
      )
      expect(verdicts.map((verdict) => (isEvent(verdict) ? 'done' : verdict.refused))).toEqual([
        'done',
        'done',
        'done',
        'archived',
        'done',
      ])
      const { loaded } = await expectLogIsRows(project)
      expect(loaded.get('cards', cardId)).toBe(undefined)
    })

    for (const title of TITLES)
      it(`[W8] keeps the text ${title} and the order of labels`, async () => {
        const project = await filled()
        const tick = (number: number) =>
          command({ type: 'card.label', body: { cardId: CARD, labelId: id('label', number), on: true } })
        await project.send(COORDINATOR, rename(title), tick(3), tick(1), tick(2))
        const { loaded } = await expectLogIsRows(project)
        const labelIds = [id('label', 3), id('label', 1), id('label', 2)]
        expect(loaded.get('cards', CARD)).toMatchObject({ title, labelIds })
      })

    for (const seed of [1, 2, 3])
      it(`[W2, W8] answers random commands like the plainest store there is (seed ${seed})`, async () => {
        const project = await filled()
        const mirror = new MemoryProject(copyOf(await project.store.load(project.row.id)), () => NOW, project.version)
        const dice = diceOf(seed)
        for (let round = 0; round < 60; round++) {
          const actorId = dice(4) === 0 ? null : id('user', 1 + dice(6))
          const commands = Array.from({ length: 1 + dice(8) }, () => {
            return command(randomCommand(dice, mirror.rows, typeFor(dice, mirror.rows)))
          })
          const expected = mirror.dispatch(actorId, commands)
          const actual = await project.store.dispatch(project.row.id, actorId, commands)
          expect(timeless(inOrder(actual))).toEqual(timeless(inOrder(expected)))
        }
        const { loaded } = await expectLogIsRows(project)
        expect(timeless(rowsOf(loaded))).toEqual(timeless(rowsOf(mirror.rows)))
        expect(mirror.log.length).toBeGreaterThan(15)
      })
  })
}
