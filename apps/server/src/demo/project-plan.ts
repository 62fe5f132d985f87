import { COLOURS, PATTERNS } from '@meanwhile/domain/colour'
import type { Command, Envelope } from '@meanwhile/domain/command'
import { editFacts } from '@meanwhile/domain/facts/commands'
import type { Funding } from '@meanwhile/domain/funding/funding'
import { createLabel } from '@meanwhile/domain/label/commands'
import { addMember } from '@meanwhile/domain/member/commands'
import type { Packs } from '@meanwhile/domain/pack/pack'
import { addPartner, editPartner } from '@meanwhile/domain/partner/commands'
import { barePartner } from '@meanwhile/domain/partner/partner'
import { setAnchor } from '@meanwhile/domain/project/commands'
import type { BoardTemplate, BoardTemplates } from '@meanwhile/domain/template/board-template'
import type { NewProject } from '../project/projects.ts'
import { activityCommands } from './activity-commands.ts'
import { boardCommands } from './board-commands.ts'
import { userIdOf } from './cast.ts'
import { demoId } from './demo-id.ts'
import { evidenceCommands } from './evidence-commands.ts'
import { factsOf, startOf } from './facts-plan.ts'
import { placeCommands, promiseCommands } from './framework-commands.ts'
import { fundingOf } from './funding-plan.ts'
import { laidOut, type Names } from './names.ts'
import { moreOf, nth, partnerFields } from './partners.ts'
import { resultCommands } from './result-commands.ts'
import type { Seed, SeedCard, SeedPartner, SeedProject, TemplateInstance } from './seed.ts'
import { siteCommands } from './site-commands.ts'
import { ownerOf, templateCommands } from './template-board.ts'

/** The two rows that a project is born with, whose ids it makes itself. */
export interface Born {
  leadPartnerId: string
  coordinatorMemberId: string
}

/** A project of the data: how it begins, and the commands that fill it. */
export interface ProjectPlan {
  beginning: NewProject
  commands(born: Born): Envelope[]
  /** What is not for everybody's eyes, and so not in the log. */
  funding(born: Born): Funding | null
}

/** What the product brings along. */
export interface Brought {
  templates: BoardTemplates
  packs: Packs
}

export function planProject(seed: Seed, { templates, packs }: Brought, project: SeedProject): ProjectPlan {
  const fieldsOf = partnerFields(seed, project.partners)
  const lead = project.partners.find(({ role }) => role === 'lead')
  const coordinator = project.demoUsers.find(({ role }) => role === 'coordinator')
  if (!lead || !coordinator) throw new Error(`demo data: ${project.acronym} has no lead or no coordinator`)
  return {
    beginning: {
      acronym: project.acronym,
      title: project.title.en,
      summary: project.summary?.en ?? project.goodPractice?.en ?? '',
      // What several partners write to each other is in English; a board of one partner has a language of its own.
      lang: 'en',
      timeZone: project.timeZone,
      partner: fieldsOf(lead),
      coordinatorId: userIdOf(coordinator.id),
    },
    funding: (born) =>
      project.budget === undefined
        ? null
        : fundingOf(project.budget, (seedId) =>
            seedId === lead.id ? born.leadPartnerId : demoId(project.id, 'partner', seedId),
          ),
    commands(born) {
      const id = (kind: string, seedId: string) => demoId(project.id, kind, seedId)
      const member = (seedId: string) => (seedId === coordinator.id ? born.coordinatorMemberId : id('member', seedId))
      const names: Names = {
        id,
        partner: (seedId) => (seedId === lead.id ? born.leadPartnerId : id('partner', seedId)),
        member,
        assignees: castCards(project, member),
      }
      const world = { project, names, steps: templates.steps }
      const start = startOf(project)
      const commands: Command[] = [
        editFacts({ fields: factsOf(seed, project) }),
        ...(start === null ? [] : [setAnchor({ code: 'START', on: start })]),
        ...placeCommands(seed, project, names),
        editPartner({ partnerId: names.partner(lead.id), fields: moreOf(seed, lead, names) }),
        ...project.partners
          .filter((other) => other !== lead)
          .map((other) => {
            const { id: seedId, number, role } = other
            const known = barePartner({ id: names.partner(seedId), number, role, ...fieldsOf(other) })
            return addPartner({ partner: { ...known, ...moreOf(seed, other, names) } })
          }),
        ...project.demoUsers
          .filter((user) => user !== coordinator)
          .map(({ id: seedId, role, partnerId }) =>
            addMember({
              memberId: id('member', seedId),
              userId: userIdOf(seedId),
              role,
              partnerId: partnerId === null ? null : names.partner(partnerId),
            }),
          ),
        ...project.labels.map(({ id: seedId, title }, at) =>
          createLabel({
            labelId: id('label', seedId),
            // From the other end of the twelve than partners, whose colours stand beside them.
            fields: {
              title: title.en,
              colour: nth(COLOURS, COLOURS.length - 1 - (at % COLOURS.length)),
              pattern: PATTERNS[0],
            },
          }),
        ),
        ...promiseCommands(project, names),
        ...siteCommands(project, names),
        ...activityCommands(project, names),
        ...evidenceCommands(project, packs, names),
        ...resultCommands(project, names),
        ...laidOut([...project.boards, ...project.templateInstances]).flatMap(([board, place]) => {
          if ('lists' in board) {
            return boardCommands(board, place, languageOf(seed, project.partners, board.partnerId), world)
          }
          const template = templateOf(board, templates.templates)
          const lang = languageOf(seed, project.partners, ownerOf(board, template))
          return templateCommands(board, { template, shared: templates }, place, lang, names)
        }),
      ]
      return commands.map((command) => ({ id: demoId(project.id, 'command', JSON.stringify(command)), ...command }))
    },
  }
}

function templateOf(instance: TemplateInstance, templates: BoardTemplate[]): BoardTemplate {
  const template = templates.find(({ id }) => id === instance.template)
  if (!template) throw new Error(`demo data: no template ${instance.template}`)
  return template
}

function languageOf(seed: Seed, partners: SeedPartner[], ownerId: string | null | undefined): 'en' | 'lv' {
  const partner = partners.find(({ id }) => id === ownerId)
  const organisation = seed.organisations.find(({ id }) => id === partner?.orgId)
  return organisation?.country === 'LV' ? 'lv' : 'en'
}

/** Gives two cards in three to somebody of the responsible partner, in turn. Observers get none. */
function castCards(
  project: SeedProject,
  memberId: (seedId: string) => string,
): (card: Pick<SeedCard, 'partnerId'>) => string[] {
  const turns = new Map<string, number>()
  return ({ partnerId }) => {
    const people = project.demoUsers.filter((user) => user.partnerId === partnerId && user.role !== 'observer')
    const turn = turns.get(partnerId ?? '') ?? 0
    turns.set(partnerId ?? '', turn + 1)
    const person = people[turn % people.length]
    return person && turn % 3 !== 2 ? [memberId(person.id)] : []
  }
}
