import type { Activity } from './activity/activity.ts'
import type { Attachment } from './attachment/attachment.ts'
import type { Board } from './board/board.ts'
import type { Card } from './card/card.ts'
import type { CardLink } from './card-link/card-link.ts'
import type { Checklist, ChecklistLine } from './checklist/checklist.ts'
import { DETAILS, FACES } from './columns.ts'
import type { Comment } from './comment/comment.ts'
import type { Description } from './description/description.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { Field } from './field/field.ts'
import type { Label } from './label/label.ts'
import type { List } from './list/list.ts'
import type { Member } from './member/member.ts'
import type { Objective } from './objective/objective.ts'
import type { Origin } from './origin/origin.ts'
import type { Partner } from './partner/partner.ts'
import type { Phase } from './phase/phase.ts'
import type { Place } from './place/place.ts'
import type { Project } from './project/project.ts'
import type { Question } from './question/question.ts'
import type { Result } from './result/result.ts'
import type { Session } from './session/session.ts'
import type { Site } from './site/site.ts'
import type { StageChange } from './stage/stage-change.ts'
import type { View } from './view/view.ts'
import type { VisitNote } from './visit-note/visit-note.ts'

export interface Tables {
  projects: Project
  partners: Partner
  members: Member
  labels: Label
  boards: Board
  lists: List
  fields: Field
  views: View
  cards: Card
  cardLinks: CardLink
  origins: Origin
  places: Place
  phases: Phase
  objectives: Objective
  activities: Activity
  sessions: Session
  questions: Question
  visitNotes: VisitNote
  evidence: Evidence
  sites: Site
  results: Result
  stageChanges: StageChange
  descriptions: Description
  checklists: Checklist
  checklistLines: ChecklistLine
  comments: Comment
  attachments: Attachment
}
export type TableName = keyof Tables
export type FaceName = keyof typeof FACES
export type DetailName = keyof typeof DETAILS

/** Every table of a project, by its name on the wire, with its columns. Cards come before their details. */
const COLUMNS: Readonly<Record<TableName, readonly string[]>> = { ...FACES, ...DETAILS }

export const TABLE_NAMES = Object.keys(COLUMNS) as TableName[]
export const FACE_NAMES = Object.keys(FACES) as FaceName[]
export const DETAIL_NAMES = Object.keys(DETAILS) as DetailName[]

export const isDetail = (table: TableName): table is DetailName => Object.hasOwn(DETAILS, table)

/** The columns of a table in the order of the schema. */
export const columnsOf = (table: TableName): readonly string[] => COLUMNS[table]

/** What a command changed: whole rows, and the ids of rows that are gone. */
export interface Changes {
  rows: { [T in TableName]?: Tables[T][] }
  gone: { [T in TableName]?: string[] }
}

/** All details of some cards. */
export type DetailRows = { [T in DetailName]?: Tables[T][] }

/** Read access to a project, whichever layer holds it. */
export interface Reader {
  get<T extends TableName>(table: T, id: string): Tables[T] | undefined
  all<T extends TableName>(table: T): IterableIterator<Tables[T]>
  size(table: TableName): number
  /** The details of one card. Nothing, when the card is not open. */
  of<T extends DetailName>(table: T, cardId: string): IterableIterator<Tables[T]>
  /** Whether all details of the card are here. */
  isOpen(cardId: string): boolean
}
