import { bareCard, CARD_KINDS, type Card } from '@meanwhile/domain/card/card'
import { setCardDue, setCardPartner } from '@meanwhile/domain/card/card-values'
import { assignCard, createCard, labelCard } from '@meanwhile/domain/card/commands'
import { importCard } from '@meanwhile/domain/card/import-card'
import { addChecklist } from '@meanwhile/domain/checklist/commands'
import { addLine, tickLine } from '@meanwhile/domain/checklist/line-commands'
import type { Command } from '@meanwhile/domain/command'
import type { Comment } from '@meanwhile/domain/comment/comment'
import { describeCard } from '@meanwhile/domain/description/commands'
import { type BoardTemplates, inLanguage } from '@meanwhile/domain/template/board-template'
import { showThing } from '@meanwhile/domain/thing/show-thing'
import { instantOf } from '@meanwhile/domain/zoned-time'
import { type Lang, laidOut, type Names, say, thingOf } from './names.ts'
import type { SeedCard, SeedProject } from './seed.ts'
import { INVENTED, sourceText } from './source-text.ts'

/** What the cards of a project look up. */
export interface CardWorld {
  project: SeedProject
  names: Names
  /** What a checklist of steps is called. */
  steps: BoardTemplates['steps']
}

/** Kinds that a later version knows; until then they are ordinary cards. */
const kindOf = (kind: string | undefined) => CARD_KINDS.find((known) => known === kind) ?? 'task'

type Place = Pick<Card, 'boardId' | 'listId' | 'position'>

export function cardCommands(card: SeedCard, place: Place, lang: Lang, world: CardWorld): Command[] {
  const { names, project } = world
  const cardId = names.id('card', card.id)
  const thing = card.ref === undefined ? null : thingOf(project, card.ref, names)
  // A card that is a thing says no more of where it is from than the thing itself.
  const source = thing ? null : sourceText(card)
  const commands = [begin(card, place, lang, world)]
  if (thing) commands.push(showThing({ cardId, ...thing }))
  if (card.partnerId) commands.push(setCardPartner({ cardId, value: names.partner(card.partnerId) }))
  for (const label of card.labels) commands.push(labelCard({ cardId, labelId: names.id('label', label), on: true }))
  for (const memberId of names.assignees(card)) commands.push(assignCard({ cardId, memberId, on: true }))
  if (card.due) commands.push(setCardDue({ cardId, value: card.due }))
  if (source !== null && source !== INVENTED) commands.push(describeCard({ cardId, text: source, revision: 0 }))
  return [...commands, ...checklistCommands(card, lang, world)]
}

/**
 * The card with its title. One that carries days of its own, of comments or of its tick, is brought in as from elsewhere:
 * the server's clock would give them the day of loading.
 */
function begin(card: SeedCard, place: Place, lang: Lang, { project, names }: CardWorld): Command {
  const { id, timeZone } = { id: names.id('card', card.id), timeZone: project.timeZone }
  const face = { id, ...place, title: say(card.title, lang), kind: kindOf(card.kind) }
  const comments = commentsOf(card, { project, names })
  const noon = card.doneAt ? instantOf({ day: card.doneAt, hour: 12, minute: 0 }, timeZone) : undefined
  const doneAt = noon === undefined ? null : new Date(noon).toISOString()
  if (doneAt === null && comments.length === 0) {
    const { listId, position } = place
    return createCard({ cardId: id, listId, title: face.title, position, kind: face.kind })
  }
  return importCard({
    card: { ...bareCard(face), doneAt },
    description: null,
    checklists: [],
    lines: [],
    comments,
    attachments: [],
    // No younger than what is known of it.
    createdAt: [doneAt, ...comments.map(({ at }) => at)].filter((at) => at !== null).sort()[0],
  })
}

function commentsOf(card: SeedCard, { project, names }: Pick<CardWorld, 'project' | 'names'>): Comment[] {
  return project.comments
    .filter(({ cardId }) => cardId === card.id)
    .map(({ userId, text, at }) => ({
      id: names.id('comment', `${card.id} ${at}`),
      cardId: names.id('card', card.id),
      memberId: names.member(userId),
      at: new Date(at).toISOString(),
      text,
      editedAt: null,
      reactions: [],
    }))
}

function checklistCommands(card: SeedCard, lang: Lang, { names, steps }: CardWorld): Command[] {
  if (card.checklist.length === 0) return []
  const cardId = names.id('card', card.id)
  const checklistId = names.id('checklist', card.id)
  const [[, position] = [null, '']] = laidOut([card])
  return [
    addChecklist({ checklistId, cardId, title: inLanguage(steps, lang), position }),
    ...laidOut(card.checklist).flatMap(([{ text, done }, at]) => {
      const lineId = names.id('line', `${card.id} ${text.en}`)
      const line = addLine({ lineId, checklistId, cardId, text: say(text, lang), position: at })
      return done ? [line, tickLine({ lineId, cardId, done })] : [line]
    }),
  ]
}
