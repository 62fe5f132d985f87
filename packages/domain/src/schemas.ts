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
import { Question } from './question/question.ts'
import { Result } from './result/result.ts'
import { Session } from './session/session.ts'
import { Site } from './site/site.ts'
import { StageChange } from './stage/stage-change.ts'
import { View } from './view/view.ts'
import { VisitNote } from './visit-note/visit-note.ts'

/** The schema of the rows of every table, by its name on the wire; loads every noun, so a page does without it. */
export const SCHEMAS = {
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
  questions: Question,
  visitNotes: VisitNote,
  evidence: Evidence,
  sites: Site,
  results: Result,
  stageChanges: StageChange,
  origins: Origin,
  descriptions: Description,
  checklists: Checklist,
  checklistLines: ChecklistLine,
  comments: Comment,
  attachments: Attachment,
} as const
