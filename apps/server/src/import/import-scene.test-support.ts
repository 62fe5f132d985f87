import { sampleExport } from '@meanwhile/domain/trello/sample-export.test-support'
import { vi } from 'vitest'
import type { TestDatabase } from '../../test/database.ts'
import { smallProject } from '../../test/project.ts'
import type { TestPerson, TestServer } from '../../test/server.ts'
import { loadState } from '../project/store.ts'

export interface ImportReportRead {
  cards: { added: number; inFile: number }
  lists: { added: number; inFile: number }
  comments: number
  losses: { code: string; count: number }[]
}
export interface ImportStateRead {
  report: ImportReportRead | null
  failure: string | null
  running: boolean
  boardId: string
}

/** A project of Anna, who brings files to it. */
export class ImportScene {
  readonly database: TestDatabase
  readonly server: TestServer
  readonly projectId: string
  readonly anna: TestPerson

  private constructor(database: TestDatabase, server: TestServer, projectId: string, anna: TestPerson) {
    this.database = database
    this.server = server
    this.projectId = projectId
    this.anna = anna
  }

  static async begin(database: TestDatabase, server: TestServer): Promise<ImportScene> {
    const anna = await server.person('Anna Kalniņa')
    const { projectId } = await smallProject(server.services.projects)
    await server.services.projects.join(projectId, anna.userId, 'coordinator', null)
    return new ImportScene(database, server, projectId, anna)
  }

  get path(): string {
    return `/api/projects/${this.projectId}/imports`
  }

  /** Somebody else with a place in the project. */
  async coordinator(): Promise<TestPerson> {
    const bruno = await this.server.person()
    await this.server.services.projects.join(this.projectId, bruno.userId, 'coordinator', null)
    return bruno
  }

  upload(who: TestPerson | null, body: string | Buffer, more: Record<string, string> = {}, at = this.path) {
    const headers = { 'x-file-name': encodeURIComponent('Dēlis.json'), ...(who && { cookie: who.cookie }), ...more }
    return fetch(`${this.server.url}${at}`, { method: 'POST', headers, body: body as RequestInit['body'] })
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what a procedure answers
  async call<Answer = Record<string, unknown>>(procedure: string, input: object, who = this.anna) {
    const response = await fetch(`${this.server.url}/trpc/import.${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: who.cookie },
      body: JSON.stringify({ projectId: this.projectId, ...input }),
    })
    const answer = (await response.json()) as { result?: { data: Answer }; error?: { data: { code: string } } }
    return { data: answer.result?.data as Answer, code: answer.error?.data.code }
  }

  /** Brings a file and answers its id. */
  async kept(body: string | Buffer = JSON.stringify(sampleExport())): Promise<string> {
    const response = await this.upload(this.anna, body)
    if (response.status !== 201) throw new Error(`the file was refused: ${response.status}`)
    return ((await response.json()) as { id: string }).id
  }

  /** Waits until nothing runs any more. */
  async ended(importId: string): Promise<ImportStateRead> {
    return vi.waitFor(
      async () => {
        const { data } = await this.call<ImportStateRead>('state', { importId })
        if (data.running) throw new Error('it still runs')
        return data
      },
      { timeout: 120_000 },
    )
  }

  /** Runs an import to its end. */
  async imported(importId: string, answers: unknown): Promise<ImportStateRead> {
    const { code } = await this.call('run', { importId, answers })
    if (code !== undefined) throw new Error(`the run was refused: ${code}`)
    return this.ended(importId)
  }

  async state() {
    const loaded = await loadState(this.database.pool, this.projectId)
    if (!loaded) throw new Error('no project')
    return loaded
  }

  async log() {
    const text = 'select type, "actorId" as by, body, rows from "ProjectEvent" where "projectId" = $1 order by version'
    return (await this.database.pool.query<{ type: string; by: string | null }>(text, [this.projectId])).rows
  }

  /** Anna is the first person of the file, the second is left out, of the others the name is kept. */
  async trelloAnswers(again = false) {
    const board = sampleExport() as { members: { id: string }[]; actions: { memberCreator: { id: string } }[] }
    const ids = [...board.members.map(({ id }) => id), ...board.actions.map(({ memberCreator }) => memberCreator.id)]
    const [first = '', second = ''] = ids
    const members = [...(await this.state()).all('members')]
    const memberId = members.find(({ userId }) => userId === this.anna.userId)?.id
    const people = Object.fromEntries(ids.map((id) => [id, { as: 'name' }]))
    return {
      answers: {
        kind: 'trello',
        again,
        people: { ...people, [first]: { as: 'member', memberId }, [second]: { as: 'skip' } },
      },
      memberId,
    }
  }
}
