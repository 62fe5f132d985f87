import { importCard } from '../card/import-card.ts'
import { linkCards } from '../card-link/commands.ts'
import type { Envelope } from '../command.ts'
import { derivedCommand, type ImportContext } from '../import/context.ts'
import type { TrelloBoard } from './board.ts'
import { groupedBy, inOrder, placed } from './in-order.ts'
import { CardPlan } from './plan-card.ts'
import { knownFields, planArchive, planFrame } from './plan-frame.ts'
import type { BoardIndex } from './read-card.ts'

/** An export holds the newest actions only, and comments are among them. */
const MOST_ACTIONS = 1_000

function indexOf(board: TrelloBoard, context: ImportContext): BoardIndex {
  const shortLinks = board.cards.flatMap(({ id, shortLink }) => (shortLink ? [[shortLink, id] as const] : []))
  const usernames = [...board.members.values()].flatMap(({ id, username }) =>
    username ? [[username.toLowerCase(), id] as const] : [],
  )
  return {
    board,
    boardId: context.idOf('board', board.id),
    fields: knownFields(board),
    labels: new Set(board.labels.map(({ id }) => id)),
    checklists: groupedBy(board.checklists, ({ idCard }) => idCard),
    comments: groupedBy(board.comments, ({ cardId }) => cardId),
    shortLinks: new Map(shortLinks),
    archived: new Set(board.cards.flatMap(({ id, closed }) => (closed ? [id] : []))),
    usernames: new Map(usernames),
  }
}

/** What the board as a whole loses. */
function noteLosses(board: TrelloBoard, { losses }: ImportContext): void {
  const cards = new Set(board.cards.map(({ id }) => id))
  if (board.actions >= MOST_ACTIONS) losses.add('older-comments', '')
  const others = board.actions - board.comments.length
  if (others > 0) losses.add('older-history', '', others)
  const lost = [...board.checklists.map(({ idCard }) => idCard), ...board.comments.map(({ cardId }) => cardId)]
  for (const cardId of lost) if (!cards.has(cardId)) losses.add('part-without-card', '')
}

/**
 * The commands that make the board, in an order in which nothing is missing. Pure: the same file, answers and ids give
 * the same commands. A generator, so that the caller may pause between two of them.
 */
export function* planTrello(board: TrelloBoard, context: ImportContext): Generator<Envelope> {
  const index = indexOf(board, context)
  const lists = new Set(board.lists.map(({ id }) => id))
  noteLosses(board, context)
  yield* planFrame(board, context)
  const inLists = groupedBy(board.cards, ({ idList }) => idList)
  const plans: [string, CardPlan][] = []
  for (const { id: listId } of inOrder(board.lists)) {
    for (const [file, position] of placed(inLists.get(listId) ?? [])) {
      const plan = new CardPlan(index, context, file)
      plans.push([file.id, plan])
      const made = plan.make(position)
      yield derivedCommand(context, importCard(made), made.card.id)
    }
  }
  for (const card of board.cards)
    if (!lists.has(card.idList)) context.losses.add('card-without-list', card.name.slice(0, 200))
  yield* planLinks(plans, context)
  yield* planArchive(board, context)
}

/** Cards that refer to each other, once per pair. */
function* planLinks(plans: readonly [string, CardPlan][], context: ImportContext): Generator<Envelope> {
  const { idOf } = context
  const made = new Set(plans.map(([id]) => id))
  const known = new Set<string>()
  for (const [from, plan] of plans) {
    for (const to of plan.relations()) {
      const pair = [from, to].sort().join(' ')
      if (known.has(pair) || !made.has(to)) continue
      known.add(pair)
      // A link begins at the card that is not archived.
      const [begin, end] = plan.archived ? [to, from] : [from, to]
      const linkId = idOf('link', pair)
      const body = { linkId, fromId: idOf('card', begin), toId: idOf('card', end), kind: 'relates' as const }
      yield derivedCommand(context, linkCards(body), linkId)
    }
  }
}
