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
import { archiveProject, editProject, projectOf, restoreProject } from './commands.ts'

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

it('a state without a row of its own is no project', () => {
  expect(() => projectOf(new ProjectState(0))).toThrow(/without its own row/)
  expect(projectOf(project).id).toBe(id('project', 1))
})
