import type { Reader } from '../tables.ts'
import type { Project } from './project.ts'

/** A project has exactly one row in its own table. */
export function projectOf(project: Reader): Project {
  for (const row of project.all('projects')) return row
  throw new Error('a project without its own row')
}
