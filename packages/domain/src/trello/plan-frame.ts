import { createBoard } from '../board/commands.ts'
import type { Envelope } from '../command.ts'
import { createField } from '../field/commands.ts'
import { type Field, MAX_FIELDS, MAX_OPTIONS } from '../field/field.ts'
import { cleanLine } from '../import/clean-text.ts'
import { derivedCommand, type ImportContext } from '../import/context.ts'
import { createLabel } from '../label/commands.ts'
import { archiveList, createList } from '../list/commands.ts'
import { setListColour, setListLimit } from '../list/list-values.ts'
import type { TrelloBoard } from './board.ts'
import { labelLook, plainColour, readColour } from './colours.ts'
import type { FileField } from './file.ts'
import { inOrder, placed } from './in-order.ts'

const TYPES: Partial<Record<string, Field['type']>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  checkbox: 'tick',
  list: 'choice',
}

/** The fields that the product knows, by their id in the file. */
export function knownFields(board: TrelloBoard): Map<string, FileField> {
  const known = inOrder(board.fields).filter(({ type }) => TYPES[type] !== undefined)
  return new Map(known.slice(0, MAX_FIELDS).map((field) => [field.id, field]))
}

/** A title in one line; what had to be left out of it is lost. */
function titleOf(context: ImportContext, given: string, max: number): string {
  const { text, cleaned, cut } = cleanLine(given, max, context.words.untitled)
  if (cleaned) context.losses.add('text-cleaned', text)
  if (cut) context.losses.add('text-cut', text)
  return text
}

/** The board and what its cards stand in or refer to: before the first card. */
export function* planFrame(board: TrelloBoard, context: ImportContext): Generator<Envelope> {
  const { idOf, lang, boardPosition } = context
  const boardId = idOf('board', board.id)
  const title = titleOf(context, board.name, 200)
  if (board.desc.trim() !== '') context.losses.add('board-description', '')
  yield derivedCommand(
    context,
    createBoard({ boardId, title, position: boardPosition, partnerId: null, lang }),
    boardId,
  )
  yield* planLabels(board, context)
  yield* planFields(board, context, boardId)
  for (const [list, position] of placed(board.lists)) {
    const listId = idOf('list', list.id)
    const create = createList({ listId, boardId, title: titleOf(context, list.name, 200), position })
    yield derivedCommand(context, create, listId)
    const colour = plainColour(list.color)
    if (colour) yield derivedCommand(context, setListColour({ listId, colour }), listId)
    const softLimit = list.softLimit ?? 0
    if (Number.isInteger(softLimit) && softLimit >= 1 && softLimit <= 999) {
      yield derivedCommand(context, setListLimit({ listId, softLimit }), listId)
    }
  }
}

function* planLabels(board: TrelloBoard, context: ImportContext): Generator<Envelope> {
  for (const label of board.labels) {
    const labelId = context.idOf('label', label.id)
    const name = (label.name ?? '').trim()
    const title = name === '' ? context.words.labelNamed(label.color ?? null) : titleOf(context, name, 80)
    if (name === '') context.losses.add('label-named', title)
    const fields = { title, ...labelLook(readColour(label.color)) }
    yield derivedCommand(context, createLabel({ labelId, fields }), labelId)
  }
}

function* planFields(board: TrelloBoard, context: ImportContext, boardId: string): Generator<Envelope> {
  const known = knownFields(board)
  for (const { id, name } of board.fields) if (!known.has(id)) context.losses.add('field-unknown', name)
  for (const [field, position] of placed([...known.values()])) {
    const fieldId = context.idOf('field', field.id)
    const type = TYPES[field.type] ?? 'text'
    const options = type === 'choice' ? inOrder(field.options ?? []) : []
    if (options.length > MAX_OPTIONS) context.losses.add('over-limit', field.name, options.length - MAX_OPTIONS)
    const body = {
      fieldId,
      boardId,
      title: titleOf(context, field.name, 100),
      type,
      options: options.slice(0, MAX_OPTIONS).map((option) => ({
        id: context.idOf('option', option.id),
        title: titleOf(context, option.value?.text ?? '', 100),
        colour: plainColour(option.color),
      })),
      position,
      onFace: field.display?.cardFront ?? false,
    }
    yield derivedCommand(context, createField(body), fieldId)
  }
}

/** Archived lists, when their cards are in them. */
export function* planArchive(board: TrelloBoard, context: ImportContext): Generator<Envelope> {
  for (const list of board.lists) {
    if (!list.closed) continue
    const listId = context.idOf('list', list.id)
    yield derivedCommand(context, archiveList({ listId }), listId)
  }
}
