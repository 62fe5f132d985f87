import type { CommandType } from './commands.ts'
import { cardId, chance, type Dice, fresh, memberId, pick, some } from './dice.test-support.ts'
import type { BodyOf } from './random-commands.test-support.ts'
import { id } from './sample-project.test-support.ts'
import type { DetailName, Reader } from './tables.ts'

type Bodies = { [Type in CommandType]?: (dice: Dice, project: Reader) => BodyOf<Type> }

const TEXTS = ['See **Viskaļi**\n- [ ] roof', 'x', '🦞 @[member000003]', ' ']
const EMOJI = ['👍', '🎉', '❤️', '🇱🇻', '👩‍🔧']

/** A row inside of a card; once in a while none, or one of another card. */
function inside(dice: Dice, project: Reader, table: DetailName) {
  const rows = [...project.all(table)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const row = rows.length === 0 || chance(dice, 20) ? undefined : pick(dice, rows)
  const other = chance(dice, 20) || !row
  return { row: row?.id ?? id('nowhere', 1), cardId: other ? some(dice, project, 'cards') : row.cardId }
}

function comment(dice: Dice, project: Reader) {
  const { row, cardId } = inside(dice, project, 'comments')
  return { commentId: row, cardId }
}

const commentText = (dice: Dice) => pick(dice, TEXTS.slice(0, 3))

/** The generators of what is inside of cards. */
export const DETAIL_BODIES = {
  'card.describe': (dice, project) => {
    const card = some(dice, project, 'cards')
    const revision = project.get('descriptions', card)?.revision ?? 0
    return { cardId: card, text: pick(dice, ['', ...TEXTS]), revision: chance(dice, 10) ? dice(5) : revision }
  },
  'comment.write': (dice, project) => ({
    commentId: fresh(dice, project, 'comments', 'comment'),
    ...cardId(dice, project),
    text: commentText(dice),
  }),
  'comment.edit': (dice, project) => ({ ...comment(dice, project), text: commentText(dice) }),
  'comment.remove': comment,
  'comment.react': (dice, project) => ({
    ...comment(dice, project),
    emoji: pick(dice, EMOJI),
    ...memberId(dice, project),
    on: chance(dice, 2),
  }),
} as const satisfies Bodies
