import type { Funding } from '@meanwhile/domain/funding/funding'
import type { Organisation, StatedFigures } from '@meanwhile/domain/organisation/organisation'
import type { ProjectState } from '@meanwhile/domain/state'
import type { TableName } from '@meanwhile/domain/tables'
import type { DemoPerson } from './cast.ts'
import type { DemoData } from './data.ts'
import type { MemoryProjects } from './memory-projects.ts'

export const rows = <T extends TableName>(state: ProjectState, table: T) => [...state.all<T>(table)]

/** The demo's people without a database, for tests. */
export class MemoryData implements DemoData {
  people: DemoPerson[] = []
  register: { organisations: Organisation[]; stated: StatedFigures[] } = { organisations: [], stated: [] }
  open = false
  others = false
  readonly fundings = new Map<string, Funding>()
  readonly projects: MemoryProjects

  constructor(projects: MemoryProjects) {
    this.projects = projects
  }

  isLoaded = async () => this.open
  isUsedByOthers = async () => this.others
  createPeople = async (people: DemoPerson[]) => void (this.people = people)
  saveFunding = async (projectId: string, funding: Funding) => void this.fundings.set(projectId, funding)
  createRegister = async (organisations: Organisation[], stated: StatedFigures[]) =>
    void (this.register = { organisations, stated })
  openSignIn = async () => void (this.open = true)

  findProject = async (acronym: string) => {
    for (const [id, state] of this.projects.states) if (rows(state, 'projects')[0]?.acronym === acronym) return id
    return undefined
  }
}
