import { describe, expect, it } from 'vitest'
import type { Envelope } from './command.ts'
import { MemoryProject } from './memory-project.test-support.ts'
import { NOW } from './sample-project.test-support.ts'
import { ProjectState } from './state.ts'
import { type ProjectStore, storeContract } from './store-contract.ts'
import type { Tables } from './tables.ts'

class MemoryStore implements ProjectStore {
  readonly #projects = new Map<string, MemoryProject>()

  async create(row: Tables['projects']) {
    const initial = new ProjectState(0)
    initial.patch({ rows: { projects: [row] }, gone: {} })
    this.#projects.set(row.id, new MemoryProject(initial, () => NOW))
  }

  async dispatch(projectId: string, actorId: string | null, commands: readonly Envelope[]) {
    return this.#projects.get(projectId)?.dispatch(actorId, commands) ?? 'not-found'
  }

  async load(projectId: string) {
    return this.#project(projectId).rows
  }

  async log(projectId: string) {
    return [...this.#project(projectId).log]
  }

  #project(projectId: string): MemoryProject {
    const project = this.#projects.get(projectId)
    if (!project) throw new Error(`no project ${projectId}`)
    return project
  }
}

storeContract({ describe, it, expect }, () => new MemoryStore())
