import { bareCard, CARD_KINDS } from './card/card.ts'
import { chance, type Dice, fresh, pick, position, some, sometimes, subset, title } from './dice.test-support.ts'
import type { BodyOf } from './random-commands.test-support.ts'
import { LONG_AGO } from './sample-project.test-support.ts'
import type { Reader } from './tables.ts'

/** A card from elsewhere with one of everything in it. */
export function randomImport(dice: Dice, project: Reader): BodyOf<'card.import'> {
  const cardId = fresh(dice, project, 'cards', 'card')
  const listId = some(dice, project, 'lists')
  const boardId = project.get('lists', listId)?.boardId ?? some(dice, project, 'boards')
  const members = () =>
    subset(
      dice,
      [...project.all('members')].map(({ id }) => id),
    )
  const memberId = () => sometimes(dice, 2, () => some(dice, project, 'members'))
  // Twelve signs: of a card that is new, ids of its details are new as well.
  const inside = (noun: string) => (noun + cardId.slice(-8)).padEnd(12, '0').slice(0, 12)
  const at = LONG_AGO
  return {
    card: {
      ...bareCard({
        id: cardId,
        boardId,
        listId,
        position: position(dice),
        title: 'Imported',
        kind: pick(dice, CARD_KINDS),
      }),
      memberIds: members(),
      voterIds: members(),
      archivedAt: sometimes(dice, 4, () => at),
    },
    description: sometimes(dice, 2, () => ({
      id: cardId,
      cardId,
      text: 'Text',
      revision: 1,
      memberId: memberId(),
      at,
    })),
    checklists: [{ id: inside('chek'), cardId, title: title(dice).trim(), position: position(dice) }],
    lines: [
      {
        id: inside('line'),
        cardId,
        checklistId: inside('chek'),
        position: position(dice),
        text: 'A line',
        doneAt: chance(dice, 2) ? at : null,
        memberId: memberId(),
        due: null,
      },
    ],
    comments: [{ id: inside('comm'), cardId, memberId: memberId(), at, text: 'Said', editedAt: null, reactions: [] }],
    attachments: [],
  }
}
