import { byPosition } from '@meanwhile/domain/position'
import { isStageOf, type ThingKind } from '@meanwhile/domain/stage/stages'
import type { Tables } from '@meanwhile/domain/tables'
import type { Thing } from '@meanwhile/domain/thing/thing'
import { useBoards, useRows } from '../../project/use-project.ts'

interface FreeBoard {
  board: Tables['boards']
  /** The list of the thing's stage first, then those that carry none: a card in any other would tell another stage. */
  lists: Tables['lists'][]
}

/** The boards that have no card of a thing yet, archived cards counted, and a list where one can lie. */
export function useFreeBoards(kind: ThingKind, thing: Thing): FreeBoard[] {
  const ids = useBoards()
  const boards = useRows('boards')
  const rows = useRows('lists')
  const cards = useRows('cards')
  const taken = new Set(cards.flatMap(({ thingId, boardId }) => (thingId === thing.id ? boardId : [])))
  return ids.flatMap((id) => {
    const board = boards.find((one) => one.id === id)
    if (!board || taken.has(id)) return []
    const here = rows.filter(({ boardId, archivedAt }) => boardId === id && archivedAt === null).sort(byPosition)
    const [own] = here.filter(({ stage }) => stage === thing.stage)
    const lists = [...(own ? [own] : []), ...here.filter(({ stage }) => !isStageOf(kind, stage))]
    return lists.length > 0 ? [{ board, lists }] : []
  })
}
