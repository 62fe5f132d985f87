import { createBoard } from '../board/commands.ts'
import { CARD_KINDS } from '../card/card.ts'
import { setCardDue } from '../card/card-values.ts'
import { createCard } from '../card/commands.ts'
import { addChecklist } from '../checklist/commands.ts'
import { addLine } from '../checklist/line-commands.ts'
import type { Command } from '../command.ts'
import { describeCard } from '../description/commands.ts'
import { createField } from '../field/commands.ts'
import { createList } from '../list/commands.ts'
import type { PartialDate } from '../partial-date.ts'
import { positionsFrom } from '../position.ts'
import { type BoardTemplate, type BoardTemplates, inLanguage, type TemplateCard } from './board-template.ts'
import { type TemplateDays, templateDue } from './template-due.ts'

/** A card that a template made. */
export interface MadeCard {
  cardId: string
  due: PartialDate | null
  /** The place of its list among the lists. */
  list: number
}

export interface ListUse {
  lang: string
  anchors: TemplateDays
  newId: () => string
  /** What the templates share. */
  shared: Pick<BoardTemplates, 'steps' | 'library'>
  /** What else is done with a card. */
  andThen?: (card: MadeCard) => Command[]
}

export interface TemplateUse extends ListUse {
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

interface ListPlace {
  listId: string
  boardId: string
  position: string
  /** Its place among the lists of the template. */
  at: number
}

/** The commands that make one list of a template with its cards, in an order in which nothing is missing. */
export function listFromTemplate(
  { title: listTitle, stage, cards }: BoardTemplate['lists'][number],
  { listId, boardId, position: listPosition, at: list }: ListPlace,
  { lang, anchors, newId, shared, andThen = () => [] }: ListUse,
): Command[] {
  function checklistCommands(cardId: string, title: string, lines: string[], place: string): Command[] {
    const checklistId = newId()
    return [
      addChecklist({ checklistId, cardId, title, position: place }),
      ...laidOut(lines).map(([text, at]) => addLine({ lineId: newId(), checklistId, cardId, text, position: at })),
    ]
  }

  /** The card's own steps, then what it takes from the library. */
  function checklistsOf(card: TemplateCard): { title: string; lines: string[] }[] {
    const own = { title: inLanguage(shared.steps, lang), lines: card.checklist.map((line) => inLanguage(line, lang)) }
    const taken = shared.library
      .filter(({ id }) => card.library.includes(id))
      .map(({ title, items }) => ({
        title: inLanguage(title, lang),
        lines: items.map((line) => inLanguage(line, lang)),
      }))
    return [own, ...taken].filter(({ lines }) => lines.length > 0)
  }

  function cardCommands(card: TemplateCard, place: string): Command[] {
    const cardId = newId()
    const due = templateDue(card.due, anchors)
    const kind = kindOf(card.kind)
    return [
      createCard({ cardId, listId, title: inLanguage(card.title, lang), position: place, kind }),
      describeCard({ cardId, text: inLanguage(card.guidance, lang), revision: 0 }),
      ...laidOut(checklistsOf(card)).flatMap(([{ title: name, lines }, at]) =>
        checklistCommands(cardId, name, lines, at),
      ),
      ...(due === null ? [] : [setCardDue({ cardId, value: due })]),
      ...andThen({ cardId, due, list }),
    ]
  }

  return [
    createList({ listId, boardId, title: inLanguage(listTitle, lang), position: listPosition, stage }),
    ...laidOut(cards).flatMap(([card, place]) => cardCommands(card, place)),
  ]
}

/** The commands that make a board out of a template. */
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
    ...laidOut(template.lists).flatMap(([list, place], at) =>
      listFromTemplate(list, { listId: newId(), boardId, position: place, at }, use),
    ),
  ]
}
