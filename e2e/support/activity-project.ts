import { type ActivityForm, blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { MAX_COMMANDS_PER_DISPATCH } from '@meanwhile/domain/protocol'
import type { Session } from '@meanwhile/domain/session/session'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { command, newId, type Person } from './person.ts'
import { type SmallProject, smallProject } from './small-project.ts'

/** Adds an activity to a project; answers its id. */
export async function addActivity(
  owner: Person,
  { projectId }: SmallProject,
  title: string,
  fields: Partial<ActivityForm> = {},
  stage = 'planned',
): Promise<string> {
  const id = newId()
  await owner.dispatch(projectId, create(id, title, fields, stage))
  return id
}

/** Adds `Visit 0`, `Visit 1`…, of five years in turn. */
export async function addVisits(owner: Person, { projectId }: SmallProject, count: number): Promise<void> {
  const visits = Array.from({ length: count }, (_, n) =>
    create(newId(), `Visit ${n}`, { start: `${2021 + (n % 5)}` }, 'planned'),
  )
  for (let at = 0; at < count; at += MAX_COMMANDS_PER_DISPATCH) {
    await owner.dispatch(projectId, ...visits.slice(at, at + MAX_COMMANDS_PER_DISPATCH))
  }
}

function create(id: string, title: string, fields: Partial<ActivityForm>, stage: string) {
  const form = { ...blankActivity({ type: 'training_visit', titles: { en: title } }), ...fields }
  return command('activity.create', { id, stage, fields: form })
}

/** Adds a site to a project; answers its id. */
export async function addSite(owner: Person, { projectId }: SmallProject, name: string): Promise<string> {
  const id = newId()
  const fields = blankSite({ names: { en: name } })
  await owner.dispatch(projectId, command('site.create', { id, stage: 'preparation', fields }))
  return id
}

/** Adds sessions to an activity, `['Welcome', '09:00', '10:00']` each; answers their ids by title. */
export async function addSessions(
  owner: Person,
  { projectId }: SmallProject,
  activityId: string,
  day: string | null,
  rows: readonly (readonly [title: string, start: string | null, end: string | null])[],
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  const commands = rows.map(([title, start, end], at) => {
    const id = newId()
    ids[title] = id
    const fields: Omit<Session, 'id' | 'archivedAt'> = {
      activityId,
      day,
      start,
      end,
      kind: 'workshop',
      titles: { en: title, lv: `${title} (lv)` },
      leaderIds: [],
      siteId: null,
      room: null,
      position: `a${at}`,
    }
    return command('session.create', { id, fields })
  })
  await owner.dispatch(projectId, ...commands)
  return ids
}

/** Adds learning questions to an activity, `['What failed?', 'The first winter.']` each; an empty answer: still open. */
export async function addQuestions(
  owner: Person,
  { projectId }: SmallProject,
  activityId: string,
  rows: readonly (readonly [text: string, answer: string])[],
): Promise<void> {
  const commands = rows.map(([text, answer], at) => {
    const fields = { activityId, partnerId: null, text, answer, shown: false, position: `a${at}` }
    return command('question.create', { id: newId(), fields })
  })
  await owner.dispatch(projectId, ...commands)
}

/** A project of one person, whose partner hosts, with somebody's place in it. */
export async function hostedProject(owner: Person): Promise<SmallProject & { hostPartnerId: string }> {
  const project = await smallProject(owner)
  const [partner] = (await owner.project(project.projectId)).all('partners')
  return { ...project, hostPartnerId: partner?.id ?? '' }
}

export async function memberId(who: Person, { projectId }: SmallProject): Promise<string> {
  const members = [...(await who.project(projectId)).all('members')]
  return members.find(({ userId }) => userId === who.id)?.id ?? ''
}
