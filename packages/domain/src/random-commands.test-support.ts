import { ROLES } from './access.ts'
import { CARD_KINDS } from './card/card.ts'
import type { Command, CommandDefinition } from './command.ts'
import type { COMMANDS, CommandType } from './commands.ts'
import {
  archived,
  boardId,
  cardId,
  chance,
  DAYS,
  type Dice,
  fresh,
  labelId,
  listId,
  look,
  maybePartner,
  memberId,
  pick,
  position,
  some,
  sometimes,
  subset,
  title,
} from './dice.test-support.ts'
import { barePartner, PARTNER_ROLES, TRANSFER_OUTCOMES } from './partner/partner.ts'
import { DETAIL_BODIES } from './random-details.test-support.ts'
import { FACE_BODIES, throwFaces } from './random-faces.test-support.ts'
import { randomImport } from './random-import.test-support.ts'
import { THING_BODIES } from './random-things.test-support.ts'
import { id, sampleProject } from './sample-project.test-support.ts'
import type { ProjectState } from './state.ts'
import type { Reader } from './tables.ts'
import { throwThings } from './throw-things.test-support.ts'

export type BodyOf<Type extends CommandType> =
  (typeof COMMANDS)[Type] extends CommandDefinition<string, infer Body> ? Body : never

/** A well-formed body for every command of the registry, for this project; not every one may be done. */
export const RANDOM_BODIES: { [Type in CommandType]: (dice: Dice, project: Reader) => BodyOf<Type> } = {
  ...FACE_BODIES,
  ...DETAIL_BODIES,
  ...THING_BODIES,
  'card.import': randomImport,
  'project.edit': (dice) => ({
    fields: {
      ...(chance(dice, 2) && { acronym: title(dice).slice(0, 40) }),
      ...(chance(dice, 2) && { title: title(dice) }),
      ...(chance(dice, 2) && { summary: pick(dice, ['', 'Two\nlines']) }),
    },
  }),
  'project.archive': () => ({}),
  'project.restore': () => ({}),
  'partner.add': (dice, project) => ({
    partner: {
      ...barePartner({
        id: fresh(dice, project, 'partners', 'partner'),
        number: 1 + dice(99),
        role: pick(dice, PARTNER_ROLES),
        name: title(dice),
        city: sometimes(dice, 2, () => 'Utena'),
        country: pick(dice, ['LV', 'LT']),
        ...look(dice),
      }),
      placeId: sometimes(dice, 2, () => some(dice, project, 'places')),
      parentId: maybePartner(dice, project),
    },
  }),
  'partner.edit': (dice, project) => ({
    partnerId: some(dice, project, 'partners'),
    ...(chance(dice, 4) && { other: { partnerId: some(dice, project, 'partners'), role: pick(dice, PARTNER_ROLES) } }),
    fields: {
      ...(chance(dice, 4) && { role: pick(dice, PARTNER_ROLES) }),
      ...(chance(dice, 4) && { number: 1 + dice(99) }),
      ...(chance(dice, 2) && { name: title(dice) }),
      ...(chance(dice, 2) && look(dice)),
      ...(chance(dice, 3) && { parentId: maybePartner(dice, project) }),
      ...(chance(dice, 3) && { transferOutcome: pick(dice, TRANSFER_OUTCOMES), outcomeReason: { lv: 'Jo der' } }),
    },
  }),
  'member.add': (dice, project) => {
    const left = [...project.all('members')].filter((member) => member.leftAt !== null)
    const role = pick(dice, ROLES)
    const partnerId = maybePartner(dice, project)
    const again = left.length > 0 && chance(dice, 2) ? pick(dice, left) : null
    if (again) return { memberId: again.id, userId: again.userId, role, partnerId }
    return {
      memberId: fresh(dice, project, 'members', 'member'),
      userId: id('user', 100 + dice(1000)),
      role,
      partnerId,
    }
  },
  'member.change': (dice, project) => ({
    ...memberId(dice, project),
    role: pick(dice, ROLES),
    partnerId: maybePartner(dice, project),
  }),
  'member.remove': memberId,
  'label.create': (dice, project) => ({
    labelId: fresh(dice, project, 'labels', 'label'),
    fields: { title: title(dice), ...look(dice) },
  }),
  'label.edit': (dice, project) => ({ ...labelId(dice, project), fields: { title: title(dice), ...look(dice) } }),
  'label.archive': labelId,
  'label.restore': labelId,
  'board.create': (dice, project) => ({
    boardId: fresh(dice, project, 'boards', 'board'),
    title: title(dice),
    position: position(dice),
    partnerId: maybePartner(dice, project),
    lang: pick(dice, ['lv', 'lt', 'en', 'pt-PT']),
  }),
  'board.rename': (dice, project) => ({ ...boardId(dice, project), title: title(dice) }),
  'board.move': (dice, project) => ({ ...boardId(dice, project), position: position(dice) }),
  'board.archive': boardId,
  'board.restore': boardId,
  'list.create': (dice, project) => ({
    listId: fresh(dice, project, 'lists', 'list'),
    ...boardId(dice, project),
    title: title(dice),
    position: position(dice),
    ...(chance(dice, 2) && { stage: pick(dice, ['visited', null]) }),
  }),
  'list.rename': (dice, project) => ({ ...listId(dice, project), title: title(dice) }),
  'list.move': (dice, project) => ({
    ...listId(dice, project),
    ...boardId(dice, project),
    position: position(dice),
  }),
  'list.archive': listId,
  'list.restore': listId,
  'card.create': (dice, project) => ({
    cardId: fresh(dice, project, 'cards', 'card'),
    ...listId(dice, project),
    title: title(dice),
    position: position(dice),
    kind: pick(dice, CARD_KINDS),
  }),
  'card.rename': (dice, project) => ({ ...cardId(dice, project), title: title(dice) }),
  'card.move': (dice, project) => ({
    ...cardId(dice, project),
    ...listId(dice, project),
    position: position(dice),
    ...(chance(dice, 5) && { alone: true }),
  }),
  'card.label': (dice, project) => ({ ...cardId(dice, project), ...labelId(dice, project), on: chance(dice, 2) }),
  'card.assign': (dice, project) => ({ ...cardId(dice, project), ...memberId(dice, project), on: chance(dice, 2) }),
  'card.partner': (dice, project) => ({
    ...cardId(dice, project),
    value: maybePartner(dice, project),
    ...(chance(dice, 2) && { stays: chance(dice, 2) }),
  }),
  'card.due': (dice, project) => ({ ...cardId(dice, project), value: sometimes(dice, 2, () => pick(dice, DAYS)) }),
  'card.done': (dice, project) => ({
    ...cardId(dice, project),
    done: chance(dice, 2),
    ...(chance(dice, 3) && { next: chance(dice, 2) }),
  }),
  'card.archive': cardId,
  'card.restore': cardId,
  'card.delete': cardId,
}

export function randomCommand(dice: Dice, project: Reader, type: CommandType): Command {
  return { type, body: RANDOM_BODIES[type](dice, project) }
}

/** A sound project: the sample, with people, lists and cards thrown about and some of it archived. */
export function randomProject(dice: Dice, { alive = false } = {}): ProjectState {
  const gone = (oneIn: number) => (alive ? null : archived(dice, oneIn))
  return sampleProject((rows) => {
    for (const project of rows.projects) project.archivedAt = gone(8)
    const partnerIds = rows.partners.map((partner) => partner.id)
    for (const member of rows.members.slice(1)) {
      member.role = pick(dice, ROLES)
      member.partnerId = sometimes(dice, 2, () => pick(dice, partnerIds))
      member.leftAt = gone(4)
    }
    for (const label of rows.labels) label.archivedAt = gone(3)
    for (const board of rows.boards) {
      board.archivedAt = gone(4)
      board.partnerId = sometimes(dice, 3, () => pick(dice, partnerIds))
    }
    for (const list of rows.lists) {
      list.archivedAt = gone(4)
      list.boardId = pick(dice, rows.boards).id
    }
    for (const card of rows.cards) {
      const list = pick(dice, rows.lists)
      card.listId = list.id
      card.boardId = list.boardId
      card.archivedAt = gone(3)
      card.doneAt = archived(dice, 3)
      card.due = sometimes(dice, 3, () => pick(dice, DAYS))
      card.partnerId = sometimes(dice, 3, () => pick(dice, partnerIds))
      card.position = position(dice)
      card.labelIds = subset(
        dice,
        rows.labels.map((label) => label.id),
      )
      card.memberIds = subset(
        dice,
        rows.members.map((member) => member.id),
      )
    }
    throwFaces(dice, rows, gone)
    throwThings(dice, rows, gone)
  })
}
