import { createBoard } from '../board/commands.ts'
import { CARD_KINDS } from '../card/card.ts'
import { createCard, setCardDue } from '../card/commands.ts'
import type { Command } from '../command.ts'
import { createField } from '../field/commands.ts'
import { createList } from '../list/commands.ts'
import type { PartialDate } from '../partial-date.ts'
import { positionsFrom } from '../position.ts'
import { type BoardTemplate, inLanguage, type TemplateCard } from './board-template.ts'
import { type TemplateDays, templateDue } from './template-due.ts'

/** A card that a template made. */
export interface MadeCard {
  cardId: string
  due: PartialDate | null
  /** What the template says of it. */
  card: TemplateCard
  /** The place of its list among the lists. */
  list: number
}

interface CardUse {
  lang: string
  anchors: TemplateDays
  newId: () => string
  /** What else is done with a card. */
  andThen?: (card: MadeCard) => Command[]
}

export interface TemplateUse extends CardUse {
  boardId: string
  title: string
  position: string
  partnerId: string | null
}

/** Each with a place after the one before it. */
function laidOut<Item>(items: readonly Item[]): [Item, string][] {
  const positions = positionsFrom(null, items.length)
  return items.map((item, at) => [item, positions[at] ?? ''])
}

/** Kinds that the product does not tell apart are ordinary tasks. */
const kindOf = (kind: string) => CARD_KINDS.find((known) => known === kind) ?? 'task'

/** The commands that fill a list; `at` is its place among the lists of the template. */
export function listCommands(
  { cards }: BoardTemplate['lists'][number],
  listId: string,
  at: number,
  { lang, anchors, newId, andThen = () => [] }: CardUse,
): Command[] {
  return laidOut(cards).flatMap(([card, position]) => {
    const cardId = newId()
    const due = templateDue(card.due, anchors)
    return [
      createCard({ cardId, listId, title: inLanguage(card.title, lang), position, kind: kindOf(card.kind) }),
      ...(due === null ? [] : [setCardDue({ cardId, value: due })]),
      ...andThen({ cardId, due, card, list: at }),
    ]
  })
}

/** The commands that make a board out of a template, in an order in which nothing is missing. */
export function commandsFromTemplate(template: BoardTemplate, use: TemplateUse): Command[] {
  const { boardId, title, position, partnerId, lang, newId } = use
  return [
    createBoard({ boardId, title, position, partnerId, lang }),
    ...laidOut(template.fields ?? []).map(([field, place]) =>
      createField({
        fieldId: newId(),
        boardId,
        title: inLanguage(field.title, lang),
        type: field.type,
        options: [],
        position: place,
        onFace: false,
      }),
    ),
    ...laidOut(template.lists).flatMap(([list, place], at) => {
      const listId = newId()
      return [
        createList({ listId, boardId, title: inLanguage(list.title, lang), position: place, stage: list.stage }),
        ...listCommands(list, listId, at, use),
      ]
    }),
  ]
}
