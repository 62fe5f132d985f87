import { bareCard } from '@meanwhile/domain/card/card'
import type { CommandType } from '@meanwhile/domain/commands'
import { barePartner } from '@meanwhile/domain/partner/partner'
import type { ActorKind, World } from './access-world.ts'
import { newId } from './project.ts'
import {
  activityFieldsOf,
  evidenceFields,
  objectiveFields,
  phaseFields,
  questionFields,
  resultFieldsOf,
  sessionFields,
  siteFieldsOf,
} from './things.ts'

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
const basics = { name: 'New', city: 'Kiel', country: 'DE', colour: 'blue', pattern: 'dot' } as const

const place = { names: { en: 'New' }, aliases: [], country: 'DE', timeZone: null, lat: null, lon: null, source: null }

const link = {
  kind: 'link',
  name: 'Page',
  url: 'https://example.org/',
  mime: 'text/html',
  bytes: 0,
  picture: null,
  contentId: null,
  cover: false,
}

/** One entry for every command; a new command does not compile without one. */
export const COMMAND_MATRIX = {
  'project.edit': { who: COORDINATOR, body: () => ({ fields: { title: 'New' } }) },
  'project.facts': { who: COORDINATOR, body: () => ({ fields: { hashtag: '#NEW' } }) },
  'project.archive': { who: COORDINATOR, body: () => ({}) },
  // Nothing to restore: whoever may is told so, everybody else is refused before.
  'project.restore': { who: NOBODY, body: () => ({}) },
  'project.anchor': { who: COORDINATOR, body: () => ({ code: 'GA', on: '2026-01-01' }) },
  'partner.add': {
    who: COORDINATOR,
    body: (w) => ({
      partner: { ...barePartner({ id: newId(), number: 9, role: 'partner', ...basics }), placeId: w.placeId },
    }),
  },
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
  'list.stage': { who: EDITORS, body: (w) => ({ listId: w.listId, stage: 'planned' }) },
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
  'card.show': { who: EDITORS, body: (w) => ({ cardId: w.cardId, kind: 'site', thingId: w.siteId }) },
  'card.objective': { who: EDITORS, body: (w) => ({ cardId: w.cardId, objectiveId: w.objectiveId, on: true }) },
  'card.watch': { who: ONESELF, body: (w) => ({ cardId: w.cardId, memberId: w.memberIds.member, on: true }) },
  'card.vote': { who: ONESELF, body: (w) => ({ cardId: w.cardId, memberId: w.memberIds.member, on: true }) },
  'card.cover': { who: EDITORS, body: (w) => ({ cardId: w.cardId, value: '#teal' }) },
  'card.template': { who: EDITORS, body: (w) => ({ cardId: w.cardId, on: true }) },
  'card.field': { who: EDITORS, body: (w) => ({ cardId: w.cardId, fieldId: w.fieldId, value: 'New' }) },
  'card.repeat': {
    who: EDITORS,
    body: (w) => ({ cardId: w.cardId, value: { every: 'month', count: 1, until: null, listId: w.listId } }),
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
  'place.create': { who: EDITORS, body: () => ({ id: newId(), fields: place }) },
  'place.edit': { who: EDITORS, body: (w) => ({ id: w.placeId, fields: { country: 'DE' } }) },
  'place.archive': { who: EDITORS, body: (w) => ({ id: w.placeId }) },
  'place.restore': { who: EDITORS, body: (w) => ({ id: w.archivedPlaceId }) },
  'phase.create': { who: COORDINATOR, body: (w) => ({ id: newId(), fields: phaseFields(w) }) },
  'phase.edit': { who: COORDINATOR, body: (w) => ({ id: w.phaseId, fields: { leadPartnerId: w.partnerId } }) },
  'phase.archive': { who: COORDINATOR, body: (w) => ({ id: w.phaseId }) },
  'phase.restore': { who: COORDINATOR, body: (w) => ({ id: w.archivedPhaseId }) },
  'objective.create': { who: COORDINATOR, body: () => ({ id: newId(), fields: objectiveFields }) },
  'objective.edit': { who: COORDINATOR, body: (w) => ({ id: w.objectiveId, fields: { position: 'a1' } }) },
  'objective.archive': { who: COORDINATOR, body: (w) => ({ id: w.objectiveId }) },
  'objective.restore': { who: COORDINATOR, body: (w) => ({ id: w.archivedObjectiveId }) },
  'activity.create': { who: EDITORS, body: (w) => ({ id: newId(), stage: 'idea', fields: activityFieldsOf(w) }) },
  'activity.edit': { who: EDITORS, body: (w) => ({ id: w.activityId, fields: { siteIds: [w.siteId] } }) },
  'activity.archive': { who: EDITORS, body: (w) => ({ id: w.activityId }) },
  'activity.restore': { who: EDITORS, body: (w) => ({ id: w.archivedActivityId }) },
  'session.create': { who: EDITORS, body: (w) => ({ id: newId(), fields: sessionFields(w) }) },
  'session.edit': { who: EDITORS, body: (w) => ({ id: w.sessionId, fields: { siteId: w.siteId } }) },
  'session.archive': { who: EDITORS, body: (w) => ({ id: w.sessionId }) },
  'session.restore': { who: EDITORS, body: (w) => ({ id: w.archivedSessionId }) },
  'question.create': { who: EDITORS, body: (w) => ({ id: newId(), fields: questionFields(w) }) },
  'question.edit': { who: EDITORS, body: (w) => ({ id: w.questionId, fields: { partnerId: w.partnerId } }) },
  'question.archive': { who: EDITORS, body: (w) => ({ id: w.questionId }) },
  'question.restore': { who: EDITORS, body: (w) => ({ id: w.archivedQuestionId }) },
  'note.write': {
    who: EDITORS,
    body: (w) => ({ noteId: newId(), activityId: w.activityId, siteId: w.siteId, text: 'New' }),
  },
  // The note is the product's: nobody else wrote it; whoever may change the visit may archive it.
  'note.edit': { who: NOBODY, body: (w) => ({ noteId: w.noteId, text: 'New' }) },
  'note.archive': { who: EDITORS, body: (w) => ({ noteId: w.noteId }) },
  'note.restore': { who: EDITORS, body: (w) => ({ noteId: w.archivedNoteId }) },
  'evidence.create': { who: EDITORS, body: (w) => ({ id: newId(), fields: evidenceFields(w) }) },
  'evidence.edit': { who: EDITORS, body: (w) => ({ id: w.evidenceId, fields: { state: 'there' } }) },
  'evidence.archive': { who: EDITORS, body: (w) => ({ id: w.evidenceId }) },
  'evidence.restore': { who: EDITORS, body: (w) => ({ id: w.archivedEvidenceId }) },
  'site.create': { who: EDITORS, body: (w) => ({ id: newId(), stage: 'scouting', fields: siteFieldsOf(w) }) },
  'site.edit': { who: EDITORS, body: (w) => ({ id: w.siteId, fields: { placeId: w.placeId } }) },
  'site.archive': { who: EDITORS, body: (w) => ({ id: w.siteId }) },
  'site.restore': { who: EDITORS, body: (w) => ({ id: w.archivedSiteId }) },
  'result.create': { who: EDITORS, body: (w) => ({ id: newId(), stage: 'draft', fields: resultFieldsOf(w) }) },
  'result.edit': { who: EDITORS, body: (w) => ({ id: w.resultId, fields: { activityIds: [w.activityId] } }) },
  'result.archive': { who: EDITORS, body: (w) => ({ id: w.resultId }) },
  'result.restore': { who: EDITORS, body: (w) => ({ id: w.archivedResultId }) },
  'stage.set': {
    who: EDITORS,
    body: (w) => ({ changeId: newId(), kind: 'site', thingId: w.siteId, stage: 'active' }),
  },
  'stage.void': { who: EDITORS, body: (w) => ({ changeId: w.changeId, voided: true }) },
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
