import * as z from 'zod/mini'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { projectOf } from '../project/project-of.ts'
import { ProjectFacts } from './facts.ts'

/** Changes some of what the project is on paper; of two people who change the same field, the later one's word stays. */
export const editFacts = defineCommand({
  type: 'project.facts',
  body: z.strictObject({ fields: z.partial(ProjectFacts) }),
  needs: 'project.edit',
  refuse: (): Refusal | null => null,
  change: (draft, { fields }) => {
    const { id, facts } = projectOf(draft)
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    draft.edit('projects', id, { facts: { ...facts, ...given } })
  },
  invert: (project, { fields }): Command | null => {
    const { facts } = projectOf(project)
    const was = Object.fromEntries(Object.keys(fields).map((name) => [name, facts[name as keyof ProjectFacts]]))
    return { type: 'project.facts', body: { fields: was } }
  },
  about: (project) => ({ project: projectOf(project).acronym }),
})
