import type { Envelope } from '@meanwhile/domain/command'
import { readPacks } from '@meanwhile/domain/pack/pack'
import { readTemplates } from '@meanwhile/domain/template/board-template'
import type { Projects } from '../project/projects.ts'
import { castOf } from './cast.ts'
import type { DemoData } from './data.ts'
import { type Born, planProject } from './project-plan.ts'
import { organisationsOf, statedFiguresOf } from './register.ts'
import { readSeed } from './seed.ts'

export interface DemoLoad {
  projects: Pick<Projects, 'create' | 'dispatch' | 'membership'>
  data: DemoData
  /** Tells the person who watches the start. */
  say: (line: string) => void
}

/** Loaded now, loaded before, or not at all because people work here already. */
export type DemoOutcome = 'loaded' | 'already' | 'not-empty'

/** As many as one dispatch of a client may carry, so that one transaction stays short. */
const BATCH = 100

/**
 * Fills an empty server with the demo: people, then each project through the same commands that a person would send.
 * An interrupted load is finished by the next one: ids are the same each time, and a command that is known changes nothing.
 */
export async function loadDemo({ projects, data, say }: DemoLoad): Promise<DemoOutcome> {
  if (await data.isLoaded()) return 'already'
  const [seed, templates, packs] = await Promise.all([readSeed(), readTemplates(), readPacks()])
  const people = castOf(seed)
  if (await data.isUsedByOthers(people)) return 'not-empty'
  await data.createPeople(people)
  await data.createRegister(organisationsOf(seed), statedFiguresOf(seed))
  for (const project of seed.projects) {
    const plan = planProject(seed, { templates, packs }, project)
    const { acronym, coordinatorId } = plan.beginning
    const projectId = (await data.findProject(acronym, coordinatorId)) ?? (await projects.create(plan.beginning))
    const born = await bornWith(projects, projectId, coordinatorId)
    await send(projects, projectId, plan.commands(born))
    const funding = plan.funding(born)
    if (funding) await data.saveFunding(projectId, funding)
    say(`Loaded the demo project ${acronym}.`)
  }
  // Last: the mark that the load is complete, and what opens the demo's sign-in.
  await data.openSignIn(people)
  return 'loaded'
}

async function bornWith(projects: DemoLoad['projects'], projectId: string, coordinatorId: string): Promise<Born> {
  const place = await projects.membership(projectId, coordinatorId)
  if (!place?.partnerId) throw new Error('a new project gave its coordinator no place')
  return { leadPartnerId: place.partnerId, coordinatorMemberId: place.id }
}

async function send(projects: DemoLoad['projects'], projectId: string, commands: Envelope[]): Promise<void> {
  for (let at = 0; at < commands.length; at += BATCH) {
    const verdicts = await projects.dispatch(projectId, null, commands.slice(at, at + BATCH))
    if (verdicts === 'not-found') throw new Error('a demo project disappeared while it was loaded')
    for (const verdict of verdicts) {
      if (!('refused' in verdict)) continue
      const command = commands.find(({ id }) => id === verdict.id)
      throw new Error(`demo data: ${command?.type} was refused (${verdict.refused}): ${JSON.stringify(command?.body)}`)
    }
  }
}
