import { describe, expect, it } from 'vitest'
import {
  archivedProject,
  done,
  doneAndUndone,
  id,
  NOW,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import { ProjectState } from '../state.ts'
import { archiveProject, editProject, restoreProject, setAnchor } from './commands.ts'
import { MAX_ANCHORS } from './project.ts'
import { projectOf } from './project-of.ts'

const project = sampleProject()

describe('project.edit', () => {
  const edit = editProject({ fields: { title: 'Towers for birds', summary: 'Two lines\nof text' } })

  it('writes the given fields only, and [C3] is taken back', () => {
    const before = projectOf(project)
    expect(projectOf(done(project, edit))).toEqual({
      ...before,
      title: 'Towers for birds',
      summary: 'Two lines\nof text',
    })
    expect(rowsOf(doneAndUndone(project, edit))).toEqual(rowsOf(project))
  })

  it('writes nothing for a field that is there but undefined', () => {
    expect(rowsOf(done(project, editProject({ fields: { title: undefined } })))).toEqual(rowsOf(project))
  })
})

describe('project.archive and project.restore', () => {
  it('archive, and [C3] are taken back', () => {
    expect(projectOf(done(project, archiveProject({}))).archivedAt).toBe(NOW)
    expect(rowsOf(doneAndUndone(project, archiveProject({})))).toEqual(rowsOf(project))
    expect(projectOf(done(archivedProject(), restoreProject({}))).archivedAt).toBe(null)
    expect(projectOf(doneAndUndone(archivedProject(), restoreProject({}))).archivedAt).toBe(NOW)
  })

  it('are refused the second time', () => {
    expect(refusalOf(archivedProject(), archiveProject({}))).toBe('project-archived')
    expect(refusalOf(project, restoreProject({}))).toBe('not-archived')
  })
})

describe('project.anchor', () => {
  const begun = done(project, setAnchor({ code: 'START', on: '2026-03-01' }))

  it('sets, moves and takes away the day of an event, and [C3] is taken back', () => {
    expect(projectOf(begun).anchors).toEqual({ START: '2026-03-01' })
    const moved = done(begun, setAnchor({ code: 'START', on: '2026-04-01' }))
    expect(projectOf(moved).anchors).toEqual({ START: '2026-04-01' })
    expect(projectOf(done(moved, setAnchor({ code: 'START', on: null }))).anchors).toEqual({})
    for (const on of ['2027-01-01', null])
      expect(rowsOf(doneAndUndone(begun, setAnchor({ code: 'START', on })))).toEqual(rowsOf(begun))
    expect(rowsOf(doneAndUndone(begun, setAnchor({ code: 'GA', on: '2026-01-01' })))).toEqual(rowsOf(begun))
  })

  it('is refused for too many events and for what is no code or day', () => {
    const codes = Array.from(
      { length: MAX_ANCHORS },
      (_, n) => 'ABCDEFGHIJ'[Math.floor(n / 10)]! + 'ABCDEFGHIJ'[n % 10]!,
    )
    const full = sampleProject((rows) => {
      rows.projects[0]!.anchors = Object.fromEntries(codes.map((code) => [code, '2026-01-01']))
    })
    expect(refusalOf(full, setAnchor({ code: 'START', on: '2026-01-01' }))).toBe('too-many')
    expect(refusalOf(full, setAnchor({ code: 'AA', on: '2026-01-02' }))).toBe(null)
    expect(refusalOf(project, setAnchor({ code: 'Start', on: '2026-01-01' }))).toBe('invalid')
    expect(refusalOf(project, setAnchor({ code: 'START', on: '2026-02-30' }))).toBe('invalid')
    expect(refusalOf(project, setAnchor({ code: 'START', on: '9990-01-01' }))).toBe('invalid')
  })
})

it('a state without a row of its own is no project', () => {
  expect(() => projectOf(new ProjectState(0))).toThrow(/without its own row/)
  expect(projectOf(project).id).toBe(id('project', 1))
})
