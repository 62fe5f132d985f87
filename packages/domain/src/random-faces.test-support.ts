import { CARD_KINDS } from './card/card.ts'
import { KEPT } from './card/put-copy.ts'
import { LINK_KINDS } from './card-link/card-link.ts'
import { COLOURS } from './colour.ts'
import type { CommandType } from './commands.ts'
import {
  boardId,
  cardId,
  chance,
  DAYS,
  type Dice,
  fresh,
  listId,
  memberId,
  pick,
  position,
  some,
  sometimes,
  subset,
  title,
} from './dice.test-support.ts'
import { FIELD_TYPES, type Field, type FieldValue } from './field/field.ts'
import type { BodyOf } from './random-commands.test-support.ts'
import { id, type Rows } from './sample-project.test-support.ts'
import type { Reader } from './tables.ts'

type Bodies = { [Type in CommandType]?: (dice: Dice, project: Reader) => BodyOf<Type> }

const DATES = [...DAYS, '2026-02-28T14:30', '2026-02', '2026-02-mid', '2026-winter', '2026-Q4', '2026', 'M18', 'GA+24M']

const colour = (dice: Dice) => sometimes(dice, 2, () => pick(dice, COLOURS))
const cover = (dice: Dice) => sometimes(dice, 2, () => `#${pick(dice, COLOURS)}`)
const date = (dice: Dice) => sometimes(dice, 2, () => pick(dice, DATES))
const on = (dice: Dice) => ({ on: chance(dice, 2) })
const repeat = (dice: Dice, listIds: readonly string[]) =>
  sometimes(dice, 2, () => ({
    ...(chance(dice, 3) && { listId: pick(dice, listIds) }),
    ...(chance(dice, 4) && { meant: { due: 29 + dice(3) } }),
    every: pick(dice, ['day', 'week', 'month', 'year'] as const),
    count: 1 + dice(99),
    until: sometimes(dice, 2, () => pick(dice, DAYS)),
  }))

const fieldId = (dice: Dice, project: Reader) => ({ fieldId: some(dice, project, 'fields') })
const options = (dice: Dice) =>
  [1, 2, 3]
    .filter(() => chance(dice, 2))
    .map((n) => ({ id: id('option', n), title: title(dice).trim(), colour: colour(dice) }))

/** A value that fits the field; of a choice once in a while an option that it does not have. */
const VALUES: Record<Field['type'], (dice: Dice, field: Field) => FieldValue> = {
  text: title,
  number: (dice) => dice(2000) / 8 - 100,
  date: (dice) => pick(dice, DATES),
  choice: (dice, field) => field.options[dice(field.options.length + 1)]?.id ?? id('option', 9),
  tick: () => true,
}
const valueOf = (dice: Dice, field: Field) => VALUES[field.type](dice, field)

/** Some cards of the list in any order; once in a while with one of elsewhere. */
function shuffled(dice: Dice, project: Reader, list: string): string[] {
  const ids = [...project.all('cards')].filter((card) => card.listId === list).map((card) => card.id)
  const order = ids.map((cardId) => ({ cardId, at: dice(1000) })).sort((a, b) => a.at - b.at)
  return [...order.map((card) => card.cardId), ...(order.length === 0 || chance(dice, 10) ? [id('nowhere', 1)] : [])]
}

/** The generators of what a whole board shows beyond the bare cards and lists. */
export const FACE_BODIES = {
  'list.colour': (dice, project) => ({ ...listId(dice, project), colour: colour(dice) }),
  'list.limit': (dice, project) => ({ ...listId(dice, project), softLimit: sometimes(dice, 2, () => 1 + dice(999)) }),
  'list.order': (dice, project) => {
    const list = some(dice, project, 'lists')
    return { listId: list, cardIds: shuffled(dice, project, list) }
  },
  'card.start': (dice, project) => ({ ...cardId(dice, project), value: date(dice) }),
  'card.contributor': (dice, project) => ({
    ...cardId(dice, project),
    partnerId: some(dice, project, 'partners'),
    ...on(dice),
  }),
  'card.kind': (dice, project) => ({ ...cardId(dice, project), kind: pick(dice, CARD_KINDS) }),
  'card.watch': (dice, project) => ({ ...cardId(dice, project), ...memberId(dice, project), ...on(dice) }),
  'card.vote': (dice, project) => ({ ...cardId(dice, project), ...memberId(dice, project), ...on(dice) }),
  'card.cover': (dice, project) => ({ ...cardId(dice, project), value: cover(dice) }),
  'card.template': (dice, project) => ({ ...cardId(dice, project), ...on(dice) }),
  'card.repeat': (dice, project) => ({ ...cardId(dice, project), value: repeat(dice, [listId(dice, project).listId]) }),
  'card.copy': (dice, project) => ({
    cardId: fresh(dice, project, 'cards', 'card'),
    fromId: some(dice, project, 'cards'),
    ...listId(dice, project),
    position: position(dice),
    title: title(dice),
    keep: KEPT.filter(() => chance(dice, 2)),
  }),
  'card.field': (dice, project) => {
    const field = project.get('fields', some(dice, project, 'fields'))
    if (!field) return { ...cardId(dice, project), ...fieldId(dice, project), value: null }
    // Mostly a card of the field's board: another one is refused.
    const cards = [...project.all('cards')].filter((card) => card.boardId === field.boardId)
    const card = cards.length === 0 || chance(dice, 10) ? some(dice, project, 'cards') : pick(dice, cards).id
    return { cardId: card, fieldId: field.id, value: sometimes(dice, 2, () => valueOf(dice, field)) }
  },
  'card.link': (dice, project) => ({
    linkId: fresh(dice, project, 'cardLinks', 'link'),
    fromId: some(dice, project, 'cards'),
    toId: some(dice, project, 'cards'),
    kind: pick(dice, LINK_KINDS),
  }),
  'card.unlink': (dice, project) => ({ linkId: some(dice, project, 'cardLinks') }),
  'field.create': (dice, project) => ({
    fieldId: fresh(dice, project, 'fields', 'field'),
    ...boardId(dice, project),
    title: title(dice),
    ...(chance(dice, 2)
      ? { type: 'choice' as const, options: options(dice) }
      : { type: pick(dice, FIELD_TYPES), options: [] }),
    position: position(dice),
    onFace: chance(dice, 2),
  }),
  'field.edit': (dice, project) => ({
    ...fieldId(dice, project),
    fields: {
      ...(chance(dice, 2) && { title: title(dice) }),
      ...(chance(dice, 2) && { options: options(dice) }),
      ...(chance(dice, 2) && { onFace: chance(dice, 2) }),
    },
  }),
  'field.move': (dice, project) => ({ ...fieldId(dice, project), position: position(dice) }),
  'field.archive': fieldId,
  'field.restore': fieldId,
  'view.save': (dice, project) => {
    const view = chance(dice, 2) ? project.get('views', some(dice, project, 'views')) : undefined
    return {
      viewId: view?.id ?? fresh(dice, project, 'views', 'view'),
      ...(view ? { boardId: view.boardId } : boardId(dice, project)),
      title: title(dice),
      search: pick(dice, ['', 'label=teal&due=week', 'q=R%C4%ABga']),
      position: position(dice),
    }
  },
  'view.remove': (dice, project) => ({ viewId: some(dice, project, 'views') }),
  'project.anchor': (dice) => ({
    code: pick(dice, ['START', 'GA', 'END']),
    on: sometimes(dice, 2, () => pick(dice, DAYS)),
  }),
} as const satisfies Bodies

/** Once in so many the instant at which something was archived. */
type Gone = (oneIn: number) => string | null

function throwFields(dice: Dice, rows: Rows, gone: Gone): void {
  rows.fields = FIELD_TYPES.map((type, n) => ({
    id: id('field', n + 1),
    boardId: pick(dice, rows.boards).id,
    title: title(dice).trim(),
    type,
    options: type === 'choice' ? options(dice) : [],
    position: position(dice),
    onFace: chance(dice, 2),
    archivedAt: gone(3),
  }))
  for (const card of rows.cards) {
    for (const field of rows.fields) if (chance(dice, 2)) card.fields[field.id] = valueOf(dice, field)
  }
}

function throwLinks(dice: Dice, rows: Rows): void {
  for (const [n, from] of rows.cards.entries()) {
    for (const to of rows.cards.slice(n + 1)) {
      if (!chance(dice, 4)) continue
      const [fromId, toId] = chance(dice, 2) ? [from.id, to.id] : [to.id, from.id]
      rows.cardLinks.push({ id: id('link', rows.cardLinks.length + 1), fromId, toId, kind: pick(dice, LINK_KINDS) })
    }
  }
}

/** Throws about what the faces show, and keeps the project sound. */
export function throwFaces(dice: Dice, rows: Rows, gone: Gone): void {
  throwFields(dice, rows, gone)
  throwLinks(dice, rows)
  rows.views = [1, 2].map((n) => ({
    id: id('view', n),
    boardId: pick(dice, rows.boards).id,
    title: title(dice).trim(),
    search: 'kind=risk',
    position: position(dice),
  }))
  for (const list of rows.lists) {
    list.colour = colour(dice)
    list.softLimit = sometimes(dice, 3, () => 1 + dice(5))
  }
  const memberIds = rows.members.map((member) => member.id)
  for (const card of rows.cards) {
    card.start = date(dice)
    card.contributorIds = subset(
      dice,
      rows.partners.map((partner) => partner.id),
    ).filter((partnerId) => partnerId !== card.partnerId)
    card.watcherIds = subset(dice, memberIds)
    card.voterIds = subset(dice, memberIds)
    card.cover = cover(dice)
    card.template = chance(dice, 4)
    card.repeat = repeat(
      dice,
      rows.lists.map((list) => list.id),
    )
  }
}
