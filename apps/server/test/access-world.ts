import type { Role } from '@meanwhile/domain/access'
import { barePartner } from '@meanwhile/domain/partner/partner'
import type { Projects } from '../src/project/projects.ts'
import { command, newId } from './project.ts'
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

export const ACTORS = ['coordinator', 'partner_lead', 'member', 'observer', 'removed', 'stranger'] as const
export type ActorKind = (typeof ACTORS)[number]

/** One project with everything in it that a command can name, and one person of every kind. */
export interface World {
  projectId: string
  /** User ids. */
  people: Record<Exclude<ActorKind, 'stranger'>, string>
  memberIds: Record<Role, string>
  partnerId: string
  otherPartnerId: string
  /** An observer of the other partner. */
  otherMemberId: string
  boardId: string
  archivedBoardId: string
  listId: string
  archivedListId: string
  cardId: string
  archivedCardId: string
  labelId: string
  archivedLabelId: string
  commentId: string
  checklistId: string
  lineId: string
  attachmentId: string
  fieldId: string
  archivedFieldId: string
  viewId: string
  linkId: string
  placeId: string
  archivedPlaceId: string
  phaseId: string
  archivedPhaseId: string
  objectiveId: string
  archivedObjectiveId: string
  activityId: string
  archivedActivityId: string
  sessionId: string
  archivedSessionId: string
  questionId: string
  archivedQuestionId: string
  noteId: string
  archivedNoteId: string
  evidenceId: string
  archivedEvidenceId: string
  siteId: string
  archivedSiteId: string
  resultId: string
  archivedResultId: string
  /** The newest line of the site's history. */
  changeId: string
}

const PLACE_FIELDS = {
  names: { en: 'Riga' },
  aliases: [],
  country: 'LV',
  timeZone: null,
  lat: null,
  lon: null,
  source: null,
}
const PARTNER = { city: 'Riga', country: 'LV', colour: 'teal', pattern: 'plain' } as const

export async function buildWorld(projects: Projects, makePerson: () => Promise<string>): Promise<World> {
  const people = {
    coordinator: await makePerson(),
    partner_lead: await makePerson(),
    member: await makePerson(),
    observer: await makePerson(),
    removed: await makePerson(),
  }
  const projectId = await projects.create({
    acronym: 'MATRIX',
    title: 'A world for the access matrix',
    summary: '',
    lang: 'en',
    timeZone: 'Europe/Riga',
    partner: { name: 'Lead', ...PARTNER },
    coordinatorId: people.coordinator,
  })
  const lead = await projects.membership(projectId, people.coordinator)
  const partnerId = newId()
  const ids = {
    otherPartnerId: newId(),
    boardId: newId(),
    archivedBoardId: newId(),
    listId: newId(),
    archivedListId: newId(),
    cardId: newId(),
    archivedCardId: newId(),
    labelId: newId(),
    archivedLabelId: newId(),
    commentId: newId(),
    checklistId: newId(),
    lineId: newId(),
    attachmentId: newId(),
    fieldId: newId(),
    archivedFieldId: newId(),
    viewId: newId(),
    linkId: newId(),
    placeId: newId(),
    archivedPlaceId: newId(),
    phaseId: newId(),
    archivedPhaseId: newId(),
    objectiveId: newId(),
    archivedObjectiveId: newId(),
    activityId: newId(),
    archivedActivityId: newId(),
    sessionId: newId(),
    archivedSessionId: newId(),
    questionId: newId(),
    archivedQuestionId: newId(),
    noteId: newId(),
    archivedNoteId: newId(),
    evidenceId: newId(),
    archivedEvidenceId: newId(),
    siteId: newId(),
    archivedSiteId: newId(),
    resultId: newId(),
    archivedResultId: newId(),
    changeId: newId(),
  }
  const otherUserId = await makePerson()
  const place = { partnerId }
  const memberIds = { partner_lead: newId(), member: newId(), observer: newId() }
  const removedId = newId()
  const otherMemberId = newId()
  const partner = (id: string, number: number) =>
    barePartner({ id, number, role: 'partner', name: `Partner ${number}`, ...PARTNER })
  const both = (type: string, [id, archivedId]: [string, string], more: object) =>
    [id, archivedId].map((one) => command(`${type}.create`, { id: one, ...more }))
  const named = { ...ids, partnerId, memberIds }
  const board = (boardId: string) => ({ boardId, title: 'Board', position: 'a0', partnerId: null, lang: 'en' })
  const list = (listId: string) => ({ listId, boardId: ids.boardId, title: 'List', position: 'a0' })
  const card = (cardId: string) => ({ cardId, listId: ids.listId, title: 'Card', position: 'a0', kind: 'task' })
  const field = (fieldId: string) => ({
    fieldId,
    boardId: ids.boardId,
    title: 'Field',
    type: 'text',
    options: [],
    position: 'a0',
    onFace: false,
  })
  const fields = { title: 'Label', colour: 'teal', pattern: 'dot' }
  const verdicts = await projects.dispatch(projectId, null, [
    command('partner.add', { partner: partner(partnerId, 2) }),
    command('partner.add', { partner: partner(ids.otherPartnerId, 3) }),
    ...(['partner_lead', 'member', 'observer'] as const).map((role) =>
      command('member.add', { memberId: memberIds[role], userId: people[role], role, ...place }),
    ),
    command('member.add', { memberId: removedId, userId: people.removed, role: 'member', ...place }),
    command('member.remove', { memberId: removedId }),
    command('member.add', {
      memberId: otherMemberId,
      userId: otherUserId,
      role: 'observer',
      partnerId: ids.otherPartnerId,
    }),
    ...[ids.boardId, ids.archivedBoardId].map((id) => command('board.create', board(id))),
    ...[ids.listId, ids.archivedListId].map((id) => command('list.create', list(id))),
    ...[ids.cardId, ids.archivedCardId].map((id) => command('card.create', card(id))),
    ...[ids.labelId, ids.archivedLabelId].map((labelId) => command('label.create', { labelId, fields })),
    command('comment.write', { commentId: ids.commentId, cardId: ids.cardId, text: 'Comment' }),
    ...[
      command('checklist.add', {
        checklistId: ids.checklistId,
        cardId: ids.cardId,
        title: 'Checklist',
        position: 'a0',
      }),
      command('line.add', {
        lineId: ids.lineId,
        checklistId: ids.checklistId,
        cardId: ids.cardId,
        text: 'Line',
        position: 'a0',
      }),
      command('attachment.link', {
        attachmentId: ids.attachmentId,
        cardId: ids.cardId,
        name: 'Page',
        url: 'https://example.org/',
      }),
    ],
    ...[ids.fieldId, ids.archivedFieldId].map((id) => command('field.create', field(id))),
    command('view.save', { viewId: ids.viewId, boardId: ids.boardId, title: 'View', search: '', position: 'a0' }),
    command('card.link', { linkId: ids.linkId, fromId: ids.cardId, toId: ids.archivedCardId, kind: 'relates' }),
    ...both('place', [ids.placeId, ids.archivedPlaceId], { fields: PLACE_FIELDS }),
    ...both('phase', [ids.phaseId, ids.archivedPhaseId], { fields: phaseFields(named) }),
    ...both('objective', [ids.objectiveId, ids.archivedObjectiveId], { fields: objectiveFields }),
    ...both('site', [ids.siteId, ids.archivedSiteId], { stage: 'scouting', fields: siteFieldsOf(named) }),
    ...both('activity', [ids.activityId, ids.archivedActivityId], { stage: 'idea', fields: activityFieldsOf(named) }),
    ...both('session', [ids.sessionId, ids.archivedSessionId], { fields: sessionFields(named) }),
    ...both('question', [ids.questionId, ids.archivedQuestionId], { fields: questionFields(named) }),
    ...[ids.noteId, ids.archivedNoteId].map((noteId) =>
      command('note.write', { noteId, activityId: ids.activityId, siteId: ids.siteId, text: 'Note' }),
    ),
    ...both('evidence', [ids.evidenceId, ids.archivedEvidenceId], { fields: evidenceFields(named) }),
    ...both('result', [ids.resultId, ids.archivedResultId], { stage: 'draft', fields: resultFieldsOf(named) }),
    command('stage.set', { changeId: ids.changeId, kind: 'site', thingId: ids.siteId, stage: 'opening' }),
    command('place.archive', { id: ids.archivedPlaceId }),
    command('phase.archive', { id: ids.archivedPhaseId }),
    command('objective.archive', { id: ids.archivedObjectiveId }),
    command('session.archive', { id: ids.archivedSessionId }),
    command('question.archive', { id: ids.archivedQuestionId }),
    command('note.archive', { noteId: ids.archivedNoteId }),
    command('evidence.archive', { id: ids.archivedEvidenceId }),
    command('activity.archive', { id: ids.archivedActivityId }),
    command('site.archive', { id: ids.archivedSiteId }),
    command('result.archive', { id: ids.archivedResultId }),
    command('field.archive', { fieldId: ids.archivedFieldId }),
    command('board.archive', { boardId: ids.archivedBoardId }),
    command('list.archive', { listId: ids.archivedListId }),
    command('card.archive', { cardId: ids.archivedCardId }),
    command('label.archive', { labelId: ids.archivedLabelId }),
  ])
  const refused = verdicts === 'not-found' ? verdicts : verdicts.filter((verdict) => 'refused' in verdict)
  if (refused.length > 0) throw new Error(`the world could not be built: ${JSON.stringify(refused)}`)
  const coordinator = lead?.id ?? ''
  return { projectId, people, memberIds: { coordinator, ...memberIds }, partnerId, otherMemberId, ...ids }
}

/** Every string in a value that is an id of this world, with the path to it. */
export function idsIn(value: unknown, world: World, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return Object.values(flat(world)).includes(value) ? [path] : []
  if (Array.isArray(value)) return value.flatMap((item, n) => idsIn(item, world, [...path, n]))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => idsIn(item, world, [...path, key]))
}

/** All ids of a world by name, so that one world's id can be put where the other's of the same name stands. */
export function flat(world: World): Record<string, string> {
  const { people, memberIds, ...ids } = world
  const named = (prefix: string, values: object) =>
    Object.fromEntries(Object.entries(values).map(([key, id]) => [`${prefix}.${key}`, id as string]))
  return { ...ids, ...named('people', people), ...named('memberIds', memberIds) }
}

export function replaceAt(value: unknown, path: (string | number)[], put: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return put
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) }
  const at = copy as Record<string | number, unknown>
  at[key] = replaceAt(at[key], rest, put)
  return copy
}

export function valueAt(value: unknown, path: (string | number)[]): unknown {
  return path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value)
}
