import { describe, expect, it } from 'vitest'
import {
  Dispatch,
  Envelope,
  MAX_COMMANDS_PER_DISPATCH,
  readSnapshot,
  Since,
  type Snapshot,
  writeSnapshot,
} from './protocol.ts'
import { PROTOCOL } from './protocol-number.ts'
import { copyOf, emptyCards, id, rowsOf, sampleProject } from './sample-project.test-support.ts'
import { columnsOf, FACE_NAMES } from './tables.ts'

const project = copyOf(sampleProject(emptyCards), 42)
const overTheWire = (change: (snapshot: Snapshot) => void = () => {}): Snapshot => {
  const snapshot = JSON.parse(JSON.stringify(writeSnapshot(id('project', 1), project))) as Snapshot
  change(snapshot)
  return snapshot
}

describe('a snapshot', () => {
  it('[R1] gives the same project at the same version on the other side', () => {
    const read = readSnapshot(overTheWire())
    expect(read.version).toBe(42)
    expect(rowsOf(read)).toEqual(rowsOf(project))
  })

  it('says its protocol, its project and the columns of every table', () => {
    const { protocol, projectId, tables } = overTheWire()
    expect({ protocol, projectId }).toEqual({ protocol: PROTOCOL, projectId: id('project', 1) })
    expect(Object.keys(tables)).toEqual(FACE_NAMES)
    for (const table of FACE_NAMES) expect(Object.keys(tables[table])).toEqual(columnsOf(table))
  })

  it('is read by the names of its columns, in any order', () => {
    const turned = overTheWire(({ tables }) => {
      tables.cards = Object.fromEntries(Object.entries(tables.cards).reverse())
    })
    expect(rowsOf(readSnapshot(turned))).toEqual(rowsOf(project))
  })

  it('may have columns and tables that this program does not know', () => {
    const newer = overTheWire(({ tables }) => {
      tables.cards.estimate = (tables.cards.id ?? []).map(() => 8)
      Object.assign(tables, { milestones: { id: [id('stone', 1)] } })
    })
    expect(rowsOf(readSnapshot(newer))).toEqual(rowsOf(project))
  })

  it('may lack a column, which is null then, and a table, which is empty then', () => {
    const older = overTheWire(({ tables }) => {
      delete tables.cards.due
      delete (tables as Partial<Snapshot['tables']>).labels
    })
    const read = readSnapshot(older)
    expect(read.get('cards', id('card', 2))).toEqual({ ...project.get('cards', id('card', 2)), due: null })
    expect(read.size('labels')).toBe(0)
  })
})

describe('messages', () => {
  const command = { id: id('command', 1), type: 'card.archive', body: {} }
  const fits = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
    schema.safeParse(value).success

  it('[C5] an envelope has an id, a type and a body, and says nothing of actor or time', () => {
    expect(fits(Envelope, command)).toBe(true)
    for (const extra of [{ at: 'now' }, { by: 'me' }, { actorId: id('user', 1) }])
      expect(fits(Envelope, { ...command, ...extra })).toBe(false)
    expect(fits(Envelope, { ...command, id: 'short' })).toBe(false)
    expect(fits(Envelope, { ...command, type: 'x'.repeat(65) })).toBe(false)
  })

  it('[C5] a dispatch has at least one command and at most so many', () => {
    const dispatch = (count: number) => ({ projectId: id('project', 1), commands: Array(count).fill(command) })
    expect(fits(Dispatch, dispatch(1))).toBe(true)
    expect(fits(Dispatch, dispatch(MAX_COMMANDS_PER_DISPATCH))).toBe(true)
    expect(fits(Dispatch, dispatch(0))).toBe(false)
    expect(fits(Dispatch, dispatch(MAX_COMMANDS_PER_DISPATCH + 1))).toBe(false)
  })

  it('[C5] a version is a whole number that fits the database', () => {
    const since = (version: unknown) => fits(Since, { projectId: id('project', 1), version })
    for (const version of [0, 1, 2_147_483_647]) expect(since(version)).toBe(true)
    for (const version of [-1, 1.5, 2_147_483_648, Number.NaN, Infinity, '1', null]) expect(since(version)).toBe(false)
  })
})
