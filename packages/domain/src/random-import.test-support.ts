import { CARD_KINDS } from './card/card.ts'
import type { ImportedCard } from './card/import-card.ts'
import {
  archived,
  type Dice,
  fresh,
  maybePartner,
  pick,
  position,
  some,
  sometimes,
  subset,
  title,
} from './dice.test-support.ts'
import { id, LONG_AGO } from './sample-project.test-support.ts'
import type { Reader, TableName } from './tables.ts'

const DATES = ['2026-02-28', '2026-winter', 'M18']

/** A card as an import brings it, with up to two of everything inside. */
export function randomImport(dice: Dice, project: Reader): ImportedCard {
  const ids = (table: TableName) => [...project.all(table)].map((row) => row.id).sort()
  const members = ids('members')
  const member = () => sometimes(dice, 2, () => pick(dice, members))
  const made = (noun: string) => Array.from({ length: dice(3) }, (_, n) => id(noun, 10_000 + n * 10_000 + dice(9_000)))
  const partnerId = maybePartner(dice, project)
  const checklists = made('check').map((row) => ({ id: row, title: title(dice), position: position(dice) }))
  const lines = checklists.length === 0 ? [] : made('line')
  const attachments = made('file')
  return {
    cardId: fresh(dice, project, 'cards', 'card'),
    listId: some(dice, project, 'lists'),
    position: position(dice),
    title: title(dice),
    kind: pick(dice, CARD_KINDS),
    partnerId,
    contributorIds: subset(dice, ids('partners')).filter((other) => other !== partnerId),
    memberIds: subset(dice, members),
    labelIds: subset(dice, ids('labels')),
    start: sometimes(dice, 2, () => pick(dice, DATES)),
    due: sometimes(dice, 2, () => pick(dice, DATES)),
    doneAt: archived(dice, 2),
    fields: [],
    watcherIds: subset(dice, members),
    voterIds: subset(dice, members),
    cover: attachments[0] ?? null,
    repeat: null,
    template: dice(2) === 0,
    archivedAt: archived(dice, 4),
    description: sometimes(dice, 2, () => ({ text: pick(dice, ['', 'Text']), memberId: member(), at: LONG_AGO })),
    checklists,
    lines: lines.map((row) => ({
      id: row,
      checklistId: pick(dice, checklists).id,
      position: position(dice),
      text: title(dice),
      doneAt: archived(dice, 2),
      memberId: member(),
      due: sometimes(dice, 2, () => pick(dice, DATES)),
    })),
    comments: made('comment').map((row) => ({
      id: row,
      memberId: member(),
      at: LONG_AGO,
      text: 'Brought along',
      editedAt: archived(dice, 2),
      reactions: sometimes(dice, 2, () => [{ emoji: '👍', memberIds: [pick(dice, members)] }]) ?? [],
    })),
    attachments: attachments.map((row) => ({
      id: row,
      kind: 'link',
      name: title(dice),
      url: 'https://example.org/',
      mime: 'text/html',
      bytes: 0,
      picture: null,
      at: LONG_AGO,
      memberId: member(),
    })),
  }
}
