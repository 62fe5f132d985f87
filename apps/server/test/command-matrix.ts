import { bareCard } from '@meanwhile/domain/card/card'
import type { CommandType } from '@meanwhile/domain/commands'
import type { ActorKind, World } from './access-world.ts'
import { newId } from './project.ts'

/** Who may, said once more and by hand: the table is checked against what the server does, not against its code. */
const EDITORS: ActorKind[] = ['coordinator', 'partner_lead', 'member']
const LEADS: ActorKind[] = ['coordinator', 'partner_lead']
/** An observer reads and comments. */
const COMMENTERS: ActorKind[] = [...EDITORS, 'observer']
const OBSERVER: ActorKind[] = ['observer']
const COORDINATOR: ActorKind[] = ['coordinator']
/** In the own name only: nobody watches or votes for somebody else. */
const ONESELF: ActorKind[] = ['member']
const NOBODY: ActorKind[] = []

interface Entry {
  who: ActorKind[]
  body(world: World): unknown
}

const label = { title: 'New', colour: 'teal', pattern: 'dot' }
const partner = { number: 9, role: 'partner', name: 'New', city: 'Kiel', country: 'DE', colour: 'blue', pattern: 'dot' }

const link = {
  kind: 'link',
  name: 'Page',
  url: 'https://example.org/',
  mime: 'text/html',
  bytes: 0,
  picture: null,
  cover: false,
}

/** One entry for every command; a new command does not compile without one. */
export const COMMAND_MATRIX = {
  'project.edit': { who: COORDINATOR, body: () => ({ fields: { title: 'New' } }) },
  'project.archive': { who: COORDINATOR, body: () => ({}) },
  // Nothing to restore: whoever may is told so, everybody else is refused before.
  'project.restore': { who: NOBODY, body: () => ({}) },
  'project.anchor': { who: COORDINATOR, body: () => ({ code: 'GA', on: '2026-01-01' }) },
  'partner.add': { who: COORDINATOR, body: () => ({ partner: { id: newId(), ...partner } }) },
  'partner.edit': { who: COORDINATOR, body: (w) => ({ partnerId: w.partnerId, fields: { name: 'New' } }) },
  'member.add': {
    who: NOBODY,
    body: (w) => ({ memberId: newId(), userId: newId(), role: 'member', partnerId: w.partnerId }),
  },
  'member.change': {
    who: LEADS,
    body: (w) => ({ memberId: w.memberIds.observer, role: 'member', partnerId: w.partnerId }),
  },
  // The observer takes away the own place: everybody may leave.
  'member.remove': { who: [...LEADS, 'observer'], body: (w) => ({ memberId: w.memberIds.observer }) },
  'label.create': { who: EDITORS, body: () => ({ labelId: newId(), fields: label }) },
  'label.edit': { who: EDITORS, body: (w) => ({ labelId: w.labelId, fields: label }) },
  'label.archive': { who: EDITORS, body: (w) => ({ labelId: w.labelId }) },
  'label.restore': { who: EDITORS, body: (w) => ({ labelId: w.archivedLabelId }) },
  'board.create': {
    who: EDITORS,
    body: (w) => ({ boardId: newId(), title: 'New', position: 'a1', partnerId: w.partnerId, lang: 'en' }),
  },
  'board.rename': { who: EDITORS, body: (w) => ({ boardId: w.boardId, title: 'New' }) },
  'board.move': { who: EDITORS, body: (w) => ({ boardId: w.boardId, position: 'a1' }) },
  'board.archive': { who: EDITORS, body: (w) => ({ boardId: w.boardId }) },
  'board.restore': { who: EDITORS, body: (w) => ({ boardId: w.archivedBoardId }) },
  'list.create': {
    who: EDITORS,
    body: (w) => ({ listId: newId(), boardId: w.boardId, title: 'New', position: 'a1' }),
  },
  'list.rename': { who: EDITORS, body: (w) => ({ listId: w.listId, title: 'New' }) },
  'list.move': { who: EDITORS, body: (w) => ({ listId: w.listId, boardId: w.boardId, position: 'a1' }) },
  'list.archive': { who: EDITORS, body: (w) => ({ listId: w.listId }) },
  'list.restore': { who: EDITORS, body: (w) => ({ listId: w.archivedListId }) },
  'list.colour': { who: EDITORS, body: (w) => ({ listId: w.listId, colour: 'teal' }) },
  'list.limit': { who: EDITORS, body: (w) => ({ listId: w.listId, softLimit: 5 }) },
  'list.order': { who: EDITORS, body: (w) => ({ listId: w.listId, cardIds: [w.cardId] }) },
  'field.create': {
    who: EDITORS,
    body: (w) => ({
      fieldId: newId(),
      boardId: w.boardId,
      title: 'New',
      type: 'text',
      options: [],
      position: 'a1',
      onFace: true,
    }),
  },
  'field.edit': { who: EDITORS, body: (w) => ({ fieldId: w.fieldId, fields: { title: 'New' } }) },
  'field.move': { who: EDITORS, body: (w) => ({ fieldId: w.fieldId, position: 'a1' }) },
  'field.archive': { who: EDITORS, body: (w) => ({ fieldId: w.fieldId }) },
  'field.restore': { who: EDITORS, body: (w) => ({ fieldId: w.archivedFieldId }) },
  'view.save': {
    who: EDITORS,
    body: (w) => ({ viewId: newId(), boardId: w.boardId, title: 'New', search: 'kind=risk', position: 'a1' }),
  },
  'view.remove': { who: EDITORS, body: (w) => ({ viewId: w.viewId }) },
  'card.create': {
    who: EDITORS,
    body: (w) => ({ cardId: newId(), listId: w.listId, title: 'New', position: 'a1', kind: 'task' }),
  },
  'card.rename': { who: EDITORS, body: (w) => ({ cardId: w.cardId, title: 'New' }) },
  'card.move': { who: EDITORS, body: (w) => ({ cardId: w.cardId, listId: w.listId, position: 'a1' }) },
  'card.label': { who: EDITORS, body: (w) => ({ cardId: w.cardId, labelId: w.labelId, on: true }) },
  'card.assign': { who: EDITORS, body: (w) => ({ cardId: w.cardId, memberId: w.memberIds.member, on: true }) },
  'card.partner': { who: EDITORS, body: (w) => ({ cardId: w.cardId, value: w.partnerId }) },
  'card.due': { who: EDITORS, body: (w) => ({ cardId: w.cardId, value: '2026-12-01' }) },
  'card.start': { who: EDITORS, body: (w) => ({ cardId: w.cardId, value: '2026-12' }) },
  'card.contributor': { who: EDITORS, body: (w) => ({ cardId: w.cardId, partnerId: w.partnerId, on: true }) },
  'card.kind': { who: EDITORS, body: (w) => ({ cardId: w.cardId, kind: 'risk' }) },
  'card.watch': { who: ONESELF, body: (w) => ({ cardId: w.cardId, memberId: w.memberIds.member, on: true }) },
  'card.vote': { who: ONESELF, body: (w) => ({ cardId: w.cardId, memberId: w.memberIds.member, on: true }) },
  'card.cover': { who: EDITORS, body: (w) => ({ cardId: w.cardId, value: '#teal' }) },
  'card.template': { who: EDITORS, body: (w) => ({ cardId: w.cardId, on: true }) },
  'card.field': { who: EDITORS, body: (w) => ({ cardId: w.cardId, fieldId: w.fieldId, value: 'New' }) },
  'card.repeat': {
    who: EDITORS,
    body: (w) => ({ cardId: w.cardId, value: { every: 'month', count: 1, until: null } }),
  },
  'card.copy': {
    who: EDITORS,
    body: (w) => ({
      cardId: newId(),
      fromId: w.cardId,
      listId: w.listId,
      position: 'a1',
      title: 'New',
      keep: ['labels', 'dates'],
    }),
  },
  'card.import': {
    who: NOBODY,
    body: (w) => ({
      card: bareCard({ id: newId(), boardId: w.boardId, listId: w.listId, position: 'a1', title: 'New', kind: 'task' }),
      description: null,
      checklists: [],
      lines: [],
      comments: [],
      attachments: [],
    }),
  },
  'card.link': {
    who: EDITORS,
    body: (w) => ({ linkId: newId(), fromId: w.cardId, toId: w.archivedCardId, kind: 'blocks' }),
  },
  'card.unlink': { who: EDITORS, body: (w) => ({ linkId: w.linkId }) },
  'card.done': { who: EDITORS, body: (w) => ({ cardId: w.cardId, done: true }) },
  'card.archive': { who: EDITORS, body: (w) => ({ cardId: w.cardId }) },
  'card.restore': { who: EDITORS, body: (w) => ({ cardId: w.archivedCardId }) },
  'card.delete': { who: EDITORS, body: (w) => ({ cardId: w.archivedCardId }) },
  'card.describe': { who: EDITORS, body: (w) => ({ cardId: w.cardId, text: 'New', revision: 0 }) },
  'comment.write': { who: COMMENTERS, body: (w) => ({ commentId: newId(), cardId: w.cardId, text: 'New' }) },
  // The comment is the product's: nobody else wrote it, those who lead may remove it.
  'comment.edit': { who: NOBODY, body: (w) => ({ commentId: w.commentId, cardId: w.cardId, text: 'New' }) },
  'comment.remove': { who: LEADS, body: (w) => ({ commentId: w.commentId, cardId: w.cardId }) },
  'comment.react': {
    who: OBSERVER,
    body: (w) => ({
      commentId: w.commentId,
      cardId: w.cardId,
      emoji: '👍',
      memberId: w.memberIds.observer,
      on: true,
    }),
  },
  'checklist.add': {
    who: EDITORS,
    body: (w) => ({ checklistId: newId(), cardId: w.cardId, title: 'New', position: 'a1' }),
  },
  'checklist.rename': { who: EDITORS, body: (w) => ({ checklistId: w.checklistId, cardId: w.cardId, title: 'New' }) },
  'checklist.move': { who: EDITORS, body: (w) => ({ checklistId: w.checklistId, cardId: w.cardId, position: 'a1' }) },
  'checklist.remove': { who: EDITORS, body: (w) => ({ checklistId: w.checklistId, cardId: w.cardId }) },
  'checklist.restore': {
    who: EDITORS,
    body: (w) => ({ checklistId: newId(), cardId: w.cardId, title: 'New', position: 'a1', lines: [] }),
  },
  'line.add': {
    who: EDITORS,
    body: (w) => ({ lineId: newId(), checklistId: w.checklistId, cardId: w.cardId, text: 'New', position: 'a1' }),
  },
  'line.edit': { who: EDITORS, body: (w) => ({ lineId: w.lineId, cardId: w.cardId, text: 'New' }) },
  'line.tick': { who: EDITORS, body: (w) => ({ lineId: w.lineId, cardId: w.cardId, done: true }) },
  'line.assign': { who: EDITORS, body: (w) => ({ lineId: w.lineId, cardId: w.cardId, memberId: w.memberIds.member }) },
  'line.due': { who: EDITORS, body: (w) => ({ lineId: w.lineId, cardId: w.cardId, value: '2026-Q4' }) },
  'line.move': {
    who: EDITORS,
    body: (w) => ({ lineId: w.lineId, cardId: w.cardId, checklistId: w.checklistId, position: 'a1' }),
  },
  'line.remove': { who: EDITORS, body: (w) => ({ lineId: w.lineId, cardId: w.cardId }) },
  'line.restore': {
    who: EDITORS,
    body: (w) => ({
      lineId: newId(),
      checklistId: w.checklistId,
      cardId: w.cardId,
      text: 'New',
      position: 'a1',
      done: false,
      memberId: null,
      due: null,
      insteadOfId: null,
    }),
  },
  'line.card': {
    who: EDITORS,
    body: (w) => ({ lineId: w.lineId, cardId: w.cardId, newCardId: newId(), position: 'a1' }),
  },
  'attachment.add': {
    who: EDITORS,
    body: (w) => ({
      attachmentId: newId(),
      cardId: w.cardId,
      name: 'a.pdf',
      mime: 'application/pdf',
      bytes: 1,
      picture: null,
    }),
  },
  'attachment.link': {
    who: EDITORS,
    body: (w) => ({ attachmentId: newId(), cardId: w.cardId, name: 'Page', url: 'https://example.org/' }),
  },
  'attachment.rename': { who: EDITORS, body: (w) => ({ attachmentId: w.attachmentId, cardId: w.cardId, name: 'New' }) },
  'attachment.remove': { who: EDITORS, body: (w) => ({ attachmentId: w.attachmentId, cardId: w.cardId }) },
  'attachment.restore': { who: EDITORS, body: (w) => ({ attachmentId: newId(), cardId: w.cardId, ...link }) },
} satisfies Record<CommandType, Entry>
