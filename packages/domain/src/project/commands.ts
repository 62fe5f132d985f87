import * as z from 'zod/mini'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import type { Reader } from '../tables.ts'
import { Acronym, type Project, ProjectTitle, Summary } from './project.ts'

/** A project has exactly one row in its own table. */
export function projectOf(project: Reader): Project {
  for (const row of project.all('projects')) return row
  throw new Error('a project without its own row')
}

const aboutProject = (project: Reader) => ({ project: projectOf(project).acronym })

const Fields = z.strictObject({
  acronym: z.optional(Acronym),
  title: z.optional(ProjectTitle),
  summary: z.optional(Summary),
})

export const editProject = defineCommand({
  type: 'project.edit',
  body: z.strictObject({ fields: Fields }),
  needs: 'project.edit',
  refuse: () => null,
  change: (draft, { fields }) => draft.edit('projects', projectOf(draft).id, fields),
  invert: (project, { fields }): Command | null => {
    const before = projectOf(project)
    const was = Object.fromEntries(Object.keys(fields).map((name) => [name, before[name as keyof typeof fields]]))
    return { type: 'project.edit', body: { fields: was } }
  },
  about: aboutProject,
})

export const archiveProject = defineCommand({
  type: 'project.archive',
  body: z.strictObject({}),
  needs: 'project.edit',
  refuse: () => null,
  change: (draft, _body, { at }) => draft.edit('projects', projectOf(draft).id, { archivedAt: at }),
  invert: (): Command | null => restoreProject({}),
  about: aboutProject,
})

export const restoreProject = defineCommand({
  type: 'project.restore',
  body: z.strictObject({}),
  needs: 'project.edit',
  refuse: (project): Refusal | null => (projectOf(project).archivedAt === null ? 'not-archived' : null),
  change: (draft) => draft.edit('projects', projectOf(draft).id, { archivedAt: null }),
  invert: (): Command | null => archiveProject({}),
  about: aboutProject,
})
