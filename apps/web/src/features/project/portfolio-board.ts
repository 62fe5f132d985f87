import { createBoard } from '@meanwhile/domain/board/commands'
import type { Command } from '@meanwhile/domain/command'
import { createList } from '@meanwhile/domain/list/commands'
import { positionsFrom } from '@meanwhile/domain/position'
import { STAGES, type Stage, type ThingKind } from '@meanwhile/domain/stage/stages'
import { cardsOfThings } from '@meanwhile/domain/thing/make-thing'
import type { Translate } from '@meanwhile/messages/messages'
import { capitalised } from '@meanwhile/wording/format'

interface PortfolioBoard {
  kind: ThingKind
  board: Parameters<typeof createBoard>[0]
  /** The things that get a card at once. */
  things: readonly { id: string; title: string; stage: Stage }[]
  /** The lists are called by the stages in the language of the board. */
  t: Translate
  newId(): string
}

/** A board with a list for every stage of a kind of thing, and a card for each thing where it stands now. */
export function portfolioBoard({ kind, board, things, t, newId }: PortfolioBoard): Command[] {
  const stages: readonly Stage[] = STAGES[kind]
  const positions = positionsFrom(null, stages.length)
  const listOf = new Map(stages.map((stage) => [stage, newId()]))
  const lists = [...listOf].map(([stage, listId], at) => {
    const title = capitalised(t(`board.stage.${stage}`), t.locale)
    return createList({ listId, boardId: board.boardId, title, position: positions[at] ?? '', stage })
  })
  return [createBoard(board), ...lists, ...cardsOfThings({ kind, listOf, things, newId })]
}
