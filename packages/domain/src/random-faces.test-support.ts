import { CARD_KINDS } from './card/card.ts'
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
import type { BodyOf } from './random-commands.test-support.ts'
import { id, type Rows } from './sample-project.test-support.ts'
import type { Reader } from './tables.ts'

type Bodies = { [Type in CommandType]?: (dice: Dice, project: Reader) => BodyOf<Type> }

const DATES = [...DAYS, '2026-02-28T14:30', '2026-02', '2026-02-mid', '2026-winter', '2026-Q4', '2026', 'M18', 'GA+24M']

const colour = (dice: Dice) => sometimes(dice, 2, () => pick(dice, COLOURS))
const cover = (dice: Dice) => sometimes(dice, 2, () => `#${pick(dice, COLOURS)}`)
const date = (dice: Dice) => sometimes(dice, 2, () => pick(dice, DATES))
const on = (dice: Dice) => ({ on: chance(dice, 2) })
const repeat = (dice: Dice) =>
  sometimes(dice, 2, () => ({
    every: pick(dice, ['day', 'week', 'month', 'year'] as const),
    count: 1 + dice(99),
    until: sometimes(dice, 2, () => pick(dice, DAYS)),
  }))

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
} as const satisfies Bodies

/** Throws about what the faces show, and keeps the project sound. */
export function throwFaces(dice: Dice, rows: Rows): void {
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
    card.repeat = repeat(dice)
  }
}
