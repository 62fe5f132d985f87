import { LONG_AGO as AT, id } from './sample-ids.test-support.ts'
import type { DetailName, Tables } from './tables.ts'

type Details = { [T in DetailName]: Tables[T][] }

const checklist = (number: number, card: number): Tables['checklists'] => ({
  id: id('check', number),
  cardId: id('card', card),
  title: `Checklist ${number}`,
  position: `a${number}`,
})

const line = (
  number: number,
  list: number,
  card: number,
  more: Partial<Tables['checklistLines']> = {},
): Tables['checklistLines'] => ({
  id: id('line', number),
  cardId: id('card', card),
  checklistId: id('check', list),
  position: `a${number}`,
  text: `Line ${number}`,
  doneAt: null,
  memberId: null,
  due: null,
  ...more,
})

const comment = (
  number: number,
  card: number,
  member: number | null,
  reactions: Tables['comments']['reactions'] = [],
): Tables['comments'] => ({
  id: id('comment', number),
  cardId: id('card', card),
  memberId: member === null ? null : id('member', member),
  at: AT,
  text: `Comment ${number}`,
  editedAt: null,
  reactions,
})

const file = (number: number, card: number, more: Partial<Tables['attachments']> = {}): Tables['attachments'] => ({
  id: id('file', number),
  cardId: id('card', card),
  kind: 'file',
  name: `plan-${number}.png`,
  url: null,
  mime: 'image/png',
  bytes: 1000,
  picture: { width: 640, height: 480 },
  contentId: null,
  at: AT,
  memberId: id('member', 3),
  ...more,
})

const description = (card: number): Tables['descriptions'] => ({
  id: id('card', card),
  cardId: id('card', card),
  text: `What card ${card} is about`,
  revision: 3,
  memberId: id('member', 3),
  at: AT,
})

/** Card 1 has two of everything; card 3 a checklist and a comment of the product; the archived cards 4 and 6 some. */
export const sampleDetails = (): Details => ({
  origins: [1, 2, 3, 4, 5, 6, 7].map((card) => ({ id: id('card', card), cardId: id('card', card), createdAt: AT })),
  descriptions: [description(1), description(4)],
  checklists: [checklist(1, 1), checklist(2, 1), checklist(3, 3), checklist(4, 4)],
  checklistLines: [
    line(1, 1, 1),
    line(2, 1, 1, { doneAt: AT, memberId: id('member', 3), due: '2026-Q4' }),
    line(3, 2, 1, { memberId: id('member', 5) }),
    line(4, 3, 3),
    line(5, 4, 4, { doneAt: AT }),
  ],
  comments: [
    comment(1, 1, 3, [
      { emoji: '👍', memberIds: [id('member', 1), id('member', 2)] },
      { emoji: '🎉', memberIds: [id('member', 4)] },
    ]),
    comment(2, 1, 4),
    comment(3, 3, null),
    comment(4, 4, 1),
    comment(5, 6, 1),
  ],
  attachments: [
    file(1, 1),
    file(2, 1, {
      kind: 'link',
      name: 'Map',
      url: 'https://example.org/map',
      mime: 'text/html',
      bytes: 0,
      picture: null,
    }),
    file(3, 4),
  ],
})

/** The numbers on the faces of the cards that have details. */
export const sampleCounts = {
  1: { described: true, commentCount: 2, fileCount: 2, lineCount: 3, linesDone: 1 },
  3: { commentCount: 1, lineCount: 1 },
  4: { described: true, commentCount: 1, fileCount: 1, lineCount: 1, linesDone: 1 },
  6: { commentCount: 1 },
} as const
