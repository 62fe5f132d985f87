import { Activity } from './activity/activity.ts'
import { Attachment } from './attachment/attachment.ts'
import { Board } from './board/board.ts'
import { Card } from './card/card.ts'
import { CardLink } from './card-link/card-link.ts'
import { Checklist, ChecklistLine } from './checklist/checklist.ts'
import { Comment } from './comment/comment.ts'
import { Description } from './description/description.ts'
import { Evidence } from './evidence/evidence.ts'
import { Field } from './field/field.ts'
import { Label } from './label/label.ts'
import { List } from './list/list.ts'
import { Member } from './member/member.ts'
import { Objective } from './objective/objective.ts'
import { Origin } from './origin/origin.ts'
import { Partner } from './partner/partner.ts'
import { Phase } from './phase/phase.ts'
import { Place } from './place/place.ts'
import { Project } from './project/project.ts'
import { Result } from './result/result.ts'
import { Session } from './session/session.ts'
import { Site } from './site/site.ts'
import { StageChange } from './stage/stage-change.ts'
import { View } from './view/view.ts'

/** What everybody has of a project, whole: the faces. */
const FACES = {
  projects: Project,
  partners: Partner,
  members: Member,
  labels: Label,
  boards: Board,
  lists: List,
  fields: Field,
  views: View,
  cards: Card,
  cardLinks: CardLink,
  places: Place,
  phases: Phase,
  objectives: Objective,
  activities: Activity,
  sessions: Session,
  evidence: Evidence,
  sites: Site,
  results: Result,
  stageChanges: StageChange,
} as const

/** What is inside a card: read when it opens, live while it is open (decision 012). Every row names its card. */
const DETAILS = {
  origins: Origin,
  descriptions: Description,
  checklists: Checklist,
  checklistLines: ChecklistLine,
  comments: Comment,
  attachments: Attachment,
} as const

/** Every table of a project, by its name on the wire, with the schema of its rows. Cards come before their details. */
export const TABLES = { ...FACES, ...DETAILS } as const

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

export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
export const FACE_NAMES = Object.keys(FACES) as FaceName[]
export const DETAIL_NAMES = Object.keys(DETAILS) as DetailName[]

export const isDetail = (table: TableName): table is DetailName => Object.hasOwn(DETAILS, table)

/** The columns of a table in the order of the schema. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(TABLES[table].def.shape)
}

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
