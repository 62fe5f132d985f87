import type { ProjectEvent } from '@meanwhile/domain/protocol'
import type pg from 'pg'
import { Notifications } from '../src/notification/service.ts'
import { Effects } from '../src/project/effects.ts'
import type { Pokes } from '../src/project/pokes.ts'
import { Unread } from '../src/unread/service.ts'
import { command, newId, smallProject, writePath } from './project.ts'

export interface Told {
  userId: string
  kind: string
  cardId: string
  actorId: string | null
}

/** What the pokes said, as `inbox <userId>` and so on. */
function recordedPokes(): Pokes & { said: string[] } {
  const said: string[] = []
  return {
    said,
    inboxChanged: (userIds) => said.push(...userIds.map((userId) => `inbox ${userId}`)),
    cardsChanged: (_projectId, cardIds, actorId) => said.push(`cards ${cardIds.join()} by ${actorId}`),
    cardsSeen: (userId, _projectId, cardIds) => said.push(`seen ${cardIds.join()} by ${userId}`),
    importProgress: (userId) => said.push(`import ${userId}`),
  }
}

const silent = { error: () => {} }

/** A project with a coordinator and two members, and everything that tells them things, on a clock of its own. */
export async function tellingWorld(pool: pg.Pool) {
  const clock = { now: new Date('2026-01-15T10:00:00Z') }
  const pokes = recordedPokes()
  const notifications = new Notifications({ pool, pokes, now: () => clock.now })
  const unread = new Unread({ pool, pokes, notifications })
  const effects = new Effects(pool, [notifications.effect, unread.effect], silent)
  const { service } = writePath(pool, true)
  const small = await smallProject(service)
  const { projectId, coordinatorId } = small
  const people = { anna: newId(), peter: newId() }
  const memberIds = { anna: newId(), peter: newId(), zane: '' }
  memberIds.zane = (await service.membership(projectId, coordinatorId))?.id ?? ''
  for (const [id, name] of [
    [coordinatorId, 'Zane Ozola'],
    [people.anna, 'Anna Liepa'],
    [people.peter, 'Peter Kask'],
  ]) {
    await pool.query('insert into "User" (id, email, name, locale) values ($1, $2, $3, $4)', [
      id,
      `${id?.toLowerCase()}@example.org`,
      name,
      'en',
    ])
  }
  const partnerId = (await service.membership(projectId, coordinatorId))?.partnerId
  await service.dispatch(projectId, null, [
    command('member.add', { memberId: memberIds.anna, userId: people.anna, role: 'member', partnerId }),
    command('member.add', { memberId: memberIds.peter, userId: people.peter, role: 'member', partnerId }),
  ])

  const act = async (userId: string | null, type: string, body: object): Promise<ProjectEvent> => {
    const verdicts = await service.dispatch(projectId, userId, [command(type, body)])
    const [verdict] = verdicts === 'not-found' ? [] : verdicts
    if (!verdict || !('event' in verdict)) throw new Error(`${type} was refused: ${JSON.stringify(verdict)}`)
    return verdict.event
  }
  const told = async (): Promise<Told[]> => {
    const { rows } = await pool.query<Told>(
      'select "userId", kind, "cardId", "actorId" from "Notification" where "projectId" = $1 order by at, source, "userId"',
      [projectId],
    )
    return rows
  }
  const nameOf = (userId: string | null) =>
    ({ [coordinatorId]: 'zane', [people.anna]: 'anna', [people.peter]: 'peter' })[userId ?? ''] ?? 'nobody'

  return {
    ...small,
    people: { ...people, zane: coordinatorId },
    memberIds,
    clock,
    pokes,
    notifications,
    unread,
    effects,
    service,
    act,
    settle: () => effects.lookAround(),
    told: async () => (await told()).map(({ userId, kind }) => `${kind} ${nameOf(userId)}`),
  }
}

export type TellingWorld = Awaited<ReturnType<typeof tellingWorld>>
