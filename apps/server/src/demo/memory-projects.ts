import type { Command, Envelope } from '@meanwhile/domain/command'
import { decide, parseBody } from '@meanwhile/domain/decide'
import { Draft } from '@meanwhile/domain/draft'
import { NO_FACTS } from '@meanwhile/domain/facts/facts'
import { addMember } from '@meanwhile/domain/member/commands'
import { memberOf } from '@meanwhile/domain/member/member-of'
import { addPartner } from '@meanwhile/domain/partner/commands'
import { barePartner } from '@meanwhile/domain/partner/partner'
import type { ProjectEvent, Verdict } from '@meanwhile/domain/protocol'
import { ProjectState } from '@meanwhile/domain/state'
import type { NewProject, Projects } from '../project/projects.ts'
import { demoId } from './demo-id.ts'

/** Projects without a database, for tests of what the loader sends: the same decision, the same answer to a known id. */
export class MemoryProjects implements Pick<Projects, 'create' | 'dispatch' | 'membership'> {
  readonly states = new Map<string, ProjectState>()
  readonly #events = new Map<string, ProjectEvent>()

  async create({ partner, coordinatorId, ...fields }: NewProject): Promise<string> {
    const id = demoId('memory', String(this.states.size))
    const state = new ProjectState(0)
    state.patch({ rows: { projects: [{ id, ...fields, anchors: {}, facts: NO_FACTS, archivedAt: null }] }, gone: {} })
    this.states.set(id, state)
    const partnerId = demoId('memory', id, 'partner')
    const memberId = demoId('memory', id, 'member')
    const first: Command[] = [
      addPartner({ partner: barePartner({ id: partnerId, number: 1, role: 'lead', ...partner }) }),
      addMember({ memberId, userId: coordinatorId, role: 'coordinator', partnerId }),
    ]
    await this.dispatch(
      id,
      null,
      first.map((command, at) => ({ id: demoId('memory', id, `first ${at}`), ...command })),
    )
    return id
  }

  async dispatch(projectId: string, actorId: string | null, commands: readonly Envelope[]) {
    const state = this.states.get(projectId)
    return state ? commands.map((command) => this.#commit(state, projectId, actorId, command)) : ('not-found' as const)
  }

  async membership(projectId: string, userId: string) {
    const state = this.states.get(projectId)
    return state && memberOf(state, userId)
  }

  #commit(state: ProjectState, projectId: string, by: string | null, { id, ...command }: Envelope): Verdict {
    const known = this.#events.get(projectId + id)
    if (known) return { id, event: known }
    const parsed = parseBody(command)
    if ('refused' in parsed) return { id, refused: parsed.refused }
    const at = new Date().toISOString()
    const draft = new Draft(state)
    const refused = decide(draft, { type: command.type, body: parsed.body }, { actorId: by, at })
    if (refused) return { id, refused }
    const event = { version: ++state.version, id, type: command.type, by, at, ...draft.changes() }
    state.patch(event)
    this.#events.set(projectId + id, event)
    return { id, event }
  }
}
