import type { CommandType } from './commands.ts'
import {
  cardId,
  chance,
  type Dice,
  fresh,
  memberId,
  pick,
  position,
  some,
  sometimes,
  title,
} from './dice.test-support.ts'
import type { BodyOf } from './random-commands.test-support.ts'
import { id } from './sample-project.test-support.ts'
import type { DetailName, Reader } from './tables.ts'

type Bodies = { [Type in CommandType]?: (dice: Dice, project: Reader) => BodyOf<Type> }

const TEXTS = ['See **Viskaļi**\n- [ ] roof', 'x', '🦞 @[member000003]', ' ']
const DATES = ['2026-02-28', '2026-winter', 'M18']
const URLS = ['https://example.org/plan?x=1#y', 'http://ā.lv']
const PICTURE = { mime: 'image/png', bytes: 1000, picture: { width: 640, height: 480 } }
const EMOJI = ['👍', '🎉', '❤️', '🇱🇻', '👩‍🔧']

/** A row inside of a card; once in a while none, or one of another card. */
function inside(dice: Dice, project: Reader, table: DetailName) {
  const rows = [...project.all(table)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const row = rows.length === 0 || chance(dice, 20) ? undefined : pick(dice, rows)
  const other = chance(dice, 20) || !row
  return { row: row?.id ?? id('nowhere', 1), cardId: other ? some(dice, project, 'cards') : row.cardId }
}

function comment(dice: Dice, project: Reader) {
  const { row, cardId } = inside(dice, project, 'comments')
  return { commentId: row, cardId }
}

function checklist(dice: Dice, project: Reader) {
  const { row, cardId } = inside(dice, project, 'checklists')
  return { checklistId: row, cardId }
}

function line(dice: Dice, project: Reader) {
  const { row, cardId } = inside(dice, project, 'checklistLines')
  return { lineId: row, cardId }
}

function attachment(dice: Dice, project: Reader) {
  const { row, cardId } = inside(dice, project, 'attachments')
  return { attachmentId: row, cardId }
}

const newAttachment = (dice: Dice, project: Reader) => ({
  attachmentId: fresh(dice, project, 'attachments', 'file'),
  ...cardId(dice, project),
})

const maybeMember = (dice: Dice, project: Reader) => sometimes(dice, 2, () => some(dice, project, 'members'))

const keptLine = (dice: Dice, project: Reader) => ({
  text: title(dice),
  position: position(dice),
  done: chance(dice, 2),
  memberId: maybeMember(dice, project),
  due: sometimes(dice, 2, () => pick(dice, DATES)),
})

const commentText = (dice: Dice) => pick(dice, TEXTS.slice(0, 3))

/** The generators of what is inside of cards. */
export const DETAIL_BODIES = {
  'card.describe': (dice, project) => {
    const card = some(dice, project, 'cards')
    const revision = project.get('descriptions', card)?.revision ?? 0
    return { cardId: card, text: pick(dice, ['', ...TEXTS]), revision: chance(dice, 10) ? dice(5) : revision }
  },
  'comment.write': (dice, project) => ({
    commentId: fresh(dice, project, 'comments', 'comment'),
    ...cardId(dice, project),
    text: commentText(dice),
  }),
  'comment.edit': (dice, project) => ({ ...comment(dice, project), text: commentText(dice) }),
  'comment.remove': comment,
  'comment.react': (dice, project) => ({
    ...comment(dice, project),
    emoji: pick(dice, EMOJI),
    ...memberId(dice, project),
    on: chance(dice, 2),
  }),
  'checklist.add': (dice, project) => ({
    checklistId: fresh(dice, project, 'checklists', 'check'),
    ...cardId(dice, project),
    title: title(dice),
    position: position(dice),
  }),
  'checklist.rename': (dice, project) => ({ ...checklist(dice, project), title: title(dice) }),
  'checklist.move': (dice, project) => ({ ...checklist(dice, project), position: position(dice) }),
  'checklist.remove': checklist,
  'checklist.restore': (dice, project) => ({
    checklistId: fresh(dice, project, 'checklists', 'check'),
    ...cardId(dice, project),
    title: title(dice),
    position: position(dice),
    lines: Array.from({ length: dice(3) }, (_, n) => ({
      lineId: chance(dice, 20) ? id('line', 1) : id('line', 100_000 + n * 1000 + dice(1000)),
      ...keptLine(dice, project),
    })),
  }),
  'line.add': (dice, project) => ({
    lineId: fresh(dice, project, 'checklistLines', 'line'),
    ...checklist(dice, project),
    text: title(dice),
    position: position(dice),
  }),
  'line.edit': (dice, project) => ({ ...line(dice, project), text: title(dice) }),
  'line.tick': (dice, project) => ({ ...line(dice, project), done: chance(dice, 2) }),
  'line.assign': (dice, project) => ({ ...line(dice, project), memberId: maybeMember(dice, project) }),
  'line.due': (dice, project) => ({ ...line(dice, project), value: sometimes(dice, 2, () => pick(dice, DATES)) }),
  'line.move': (dice, project) => {
    const moved = line(dice, project)
    const own = [...project.all('checklists')].filter((row) => row.cardId === moved.cardId).map((row) => row.id)
    const checklistId = own.length === 0 || chance(dice, 10) ? some(dice, project, 'checklists') : pick(dice, own)
    return { ...moved, checklistId, position: position(dice) }
  },
  'line.remove': line,
  'line.restore': (dice, project) => ({
    lineId: fresh(dice, project, 'checklistLines', 'line'),
    ...checklist(dice, project),
    ...keptLine(dice, project),
    insteadOfId: sometimes(dice, 3, () => some(dice, project, 'cards')),
  }),
  'line.card': (dice, project) => ({
    ...line(dice, project),
    newCardId: chance(dice, 3) ? some(dice, project, 'cards') : fresh(dice, project, 'cards', 'card'),
    position: position(dice),
  }),
  'attachment.add': (dice, project) => ({ ...newAttachment(dice, project), name: title(dice), ...PICTURE }),
  'attachment.link': (dice, project) => ({ ...newAttachment(dice, project), name: title(dice), url: pick(dice, URLS) }),
  'attachment.rename': (dice, project) => ({ ...attachment(dice, project), name: title(dice) }),
  'attachment.remove': attachment,
  'attachment.restore': (dice, project) => ({
    ...newAttachment(dice, project),
    ...(chance(dice, 2)
      ? { kind: 'link', url: pick(dice, URLS), contentId: null }
      : { kind: 'file', url: null, contentId: sometimes(dice, 2, () => id('file', 1)) }),
    name: title(dice),
    ...PICTURE,
    cover: chance(dice, 2),
  }),
} as const satisfies Bodies
