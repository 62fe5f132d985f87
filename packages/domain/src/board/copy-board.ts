import { setCardField } from '../card/card-field.ts'
import type { Command } from '../command.ts'
import { createField } from '../field/commands.ts'
import { refuseValue } from '../field/field-value.ts'
import { copyList } from '../list/copy-list.ts'
import { byPosition } from '../position.ts'
import type { Reader } from '../tables.ts'
import { saveView } from '../view/commands.ts'
import { createBoard } from './commands.ts'

export interface BoardCopy {
  /** The board to copy. */
  fromId: string
  /** The id of the new one. */
  boardId: string
  title: string
  position: string
  newId: () => string
}

/**
 * The commands that make a board once more: its fields, its views, its lists and their cards, without what is
 * archived. Links between cards are not copied. None when the board is not there.
 */
export function copyBoard(project: Reader, { fromId, boardId, title, position, newId }: BoardCopy): Command[] {
  const board = project.get('boards', fromId)
  if (!board) return []
  const isHere = (row: { boardId: string; archivedAt: string | null }) => row.boardId === fromId && !row.archivedAt
  const fields = [...project.all('fields')].filter(isHere).map((field) => ({ field, fieldId: newId() }))
  const lists = [...project.all('lists')].filter(isHere).sort(byPosition)
  const views = [...project.all('views')].filter((view) => view.boardId === fromId)

  /** A copied board has fields of its own, so that the values are written once more. */
  const valuesOf = (from: string, cardId: string): Command[] =>
    fields.flatMap(({ field, fieldId }) => {
      const value = project.get('cards', from)?.fields[field.id]
      return value === undefined || refuseValue(field, value) ? [] : [setCardField({ cardId, fieldId, value })]
    })

  return [
    createBoard({ boardId, title, position, partnerId: board.partnerId, lang: board.lang }),
    ...fields.map(({ field: { title, type, options, position, onFace }, fieldId }) =>
      createField({ fieldId, boardId, title, type, options, position, onFace }),
    ),
    ...views.map(({ title, search, position }) => saveView({ viewId: newId(), boardId, title, search, position })),
    ...lists.flatMap((list) =>
      copyList(project, { fromId: list.id, boardId, title: list.title, position: list.position, newId }, valuesOf),
    ),
  ]
}
