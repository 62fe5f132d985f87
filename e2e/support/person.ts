import { randomBytes } from 'node:crypto'
import type { Envelope } from '@meanwhile/domain/command'
import { idFrom } from '@meanwhile/domain/id'
import type { CatchUp, ProjectEvent, Snapshot, Verdict } from '@meanwhile/domain/protocol'
import { readSnapshot } from '@meanwhile/domain/protocol'
import type { ProjectState } from '@meanwhile/domain/state'
import { readCode } from './mail.ts'
import type { ServerProcess } from './server-process.ts'

export const newId = () => idFrom(randomBytes)

export const command = (type: string, body: unknown): Envelope => ({ id: newId(), type, body })

interface Me {
  id: string
  name: string
}

/** Somebody with a session, who works through the server's HTTP interface: the tests' hands beside the browser. */
export class Person {
  readonly server: ServerProcess
  readonly id: string
  readonly name: string
  readonly email: string
  /** The value of the session's cookie. */
  readonly token: string

  private constructor(server: ServerProcess, me: Me, email: string, token: string) {
    this.server = server
    this.id = me.id
    this.name = me.name
    this.email = email
    this.token = token
  }

  /** A new account, by a code in a mail. */
  static async withCode(server: ServerProcess, name: string): Promise<Person> {
    const email = `${newId().toLowerCase()}@example.org`
    await post(server, 'account.requestCode', { email, locale: 'en' })
    const code = await readCode(server.dataDir, email)
    const { data, token } = await post(server, 'account.signInWithCode', { email, code, name })
    return new Person(server, (data as { me: Me }).me, email, token)
  }

  /** One of the demo's people, by name. */
  static async fromDemo(server: ServerProcess, name: string): Promise<Person> {
    const response = await fetch(`${server.url}/trpc/account.demoPeople`)
    const people = ((await response.json()) as { result: { data: Me[] } }).result.data
    const userId = people.find((person) => person.name.includes(name))?.id
    const { data, token } = await post(server, 'account.signInAsDemo', { userId })
    return new Person(server, data as Me, '', token)
  }

  get cookie(): string {
    return `meanwhile=${this.token}`
  }

  async call<Answer>(procedure: string, input: unknown): Promise<Answer> {
    return (await post(this.server, procedure, input, this.cookie)).data as Answer
  }

  /** Sends commands; one that is refused fails the test. */
  async dispatch(projectId: string, ...commands: Envelope[]): Promise<ProjectEvent[]> {
    const verdicts = await this.call<Verdict[]>('project.dispatch', { projectId, commands })
    return verdicts.map((verdict) => {
      if ('event' in verdict) return verdict.event
      throw new Error(`${commands.find(({ id }) => id === verdict.id)?.type} was refused: ${verdict.refused}`)
    })
  }

  async project(projectId: string): Promise<ProjectState> {
    const headers = { cookie: this.cookie, 'cache-control': 'no-cache' }
    const response = await fetch(`${this.server.url}/api/projects/${projectId}/snapshot`, { headers })
    const state = readSnapshot((await response.json()) as Snapshot)
    for (const event of await this.since(projectId, state.version)) state.patch(event)
    return state
  }

  /** The log after a version. */
  async since(projectId: string, version: number): Promise<ProjectEvent[]> {
    const answer = await this.call<CatchUp>('project.since', { projectId, version })
    if ('reload' in answer) throw new Error('the log is too long for this test')
    return answer.events
  }

  async projects(): Promise<{ id: string; acronym: string }[]> {
    return this.call('project.list', {})
  }
}

async function post(
  server: ServerProcess,
  procedure: string,
  input: unknown,
  cookie = '',
): Promise<{ data: unknown; token: string }> {
  const response = await fetch(`${server.url}/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(input),
  })
  const answer = (await response.json()) as { result?: { data: unknown }; error?: { message: string } }
  if (!answer.result) throw new Error(`${procedure}: ${response.status} ${JSON.stringify(answer.error)}`)
  const token = /^meanwhile=([^;]+)/.exec(response.headers.getSetCookie().join(';'))?.[1] ?? ''
  return { data: answer.result.data, token }
}
