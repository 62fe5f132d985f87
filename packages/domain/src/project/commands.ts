import * as z from 'zod/mini'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { AnchorCode, precisionOf } from '../partial-date.ts'
import type { Reader } from '../tables.ts'
import { Day } from '../text.ts'
import { Acronym, MAX_ANCHORS, ProjectTitle, Summary } from './project.ts'
import { projectOf } from './project-of.ts'

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

/** Gives an event a day that relative dates count from, moves it, or takes it away. */
export const setAnchor = defineCommand({
  type: 'project.anchor',
  body: z.strictObject({ code: AnchorCode, on: z.nullable(Day) }),
  needs: 'project.edit',
  refuse: (project, { code, on }): Refusal | null => {
    // A day that dates can be counted from is one itself.
    if (on !== null && precisionOf(on) !== 'day') return 'invalid'
    const { anchors } = projectOf(project)
    const isNew = on !== null && !Object.hasOwn(anchors, code)
    return isNew && Object.keys(anchors).length >= MAX_ANCHORS ? 'too-many' : null
  },
  change: (draft, { code, on }) => {
    const { id, anchors } = projectOf(draft)
    const { [code]: _, ...others } = anchors
    draft.edit('projects', id, { anchors: on === null ? others : { ...others, [code]: on } })
  },
  invert: (project, { code }): Command | null => setAnchor({ code, on: projectOf(project).anchors[code] ?? null }),
  about: (project, { code }) => ({ ...aboutProject(project), event: code }),
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
