import { activity } from './activity/commands.ts'
import * as attachment from './attachment/commands.ts'
import * as board from './board/commands.ts'
import { setCardField } from './card/card-field.ts'
import * as cardTick from './card/card-ticks.ts'
import * as cardValue from './card/card-values.ts'
import * as card from './card/commands.ts'
import { completeCard } from './card/complete-card.ts'
import { copyCard } from './card/copy-card.ts'
import { deleteCard } from './card/delete-card.ts'
import { importCard } from './card/import-card.ts'
import * as cardLink from './card-link/commands.ts'
import * as checklist from './checklist/commands.ts'
import * as line from './checklist/line-commands.ts'
import * as lineRemoval from './checklist/line-removal.ts'
import type { CommandDefinition } from './command.ts'
import * as comment from './comment/commands.ts'
import * as description from './description/commands.ts'
import { evidence } from './evidence/commands.ts'
import { editFacts } from './facts/commands.ts'
import * as field from './field/commands.ts'
import * as label from './label/commands.ts'
import * as list from './list/commands.ts'
import * as listValue from './list/list-values.ts'
import { orderList } from './list/order-list.ts'
import * as member from './member/commands.ts'
import { setCardObjective } from './objective/card-objective.ts'
import { objective } from './objective/commands.ts'
import * as partner from './partner/commands.ts'
import { phase } from './phase/commands.ts'
import { place } from './place/commands.ts'
import * as project from './project/commands.ts'
import { question } from './question/commands.ts'
import { result } from './result/commands.ts'
import { session } from './session/commands.ts'
import { site } from './site/commands.ts'
import { setStage } from './stage/set-stage.ts'
import { voidStage } from './stage/void-stage.ts'
import { showThing } from './thing/show-thing.ts'
import * as view from './view/commands.ts'
import * as note from './visit-note/commands.ts'

/** The registry: every verb of a project. A new command is one line here and one message per language. */
export const COMMANDS = {
  'project.edit': project.editProject,
  'project.facts': editFacts,
  'project.archive': project.archiveProject,
  'project.restore': project.restoreProject,
  'project.anchor': project.setAnchor,
  'partner.add': partner.addPartner,
  'partner.edit': partner.editPartner,
  'member.add': member.addMember,
  'member.change': member.changeMember,
  'member.remove': member.removeMember,
  'label.create': label.createLabel,
  'label.edit': label.editLabel,
  'label.archive': label.archiveLabel,
  'label.restore': label.restoreLabel,
  'board.create': board.createBoard,
  'board.rename': board.renameBoard,
  'board.move': board.moveBoard,
  'board.archive': board.archiveBoard,
  'board.restore': board.restoreBoard,
  'list.create': list.createList,
  'list.rename': list.renameList,
  'list.move': list.moveList,
  'list.archive': list.archiveList,
  'list.restore': list.restoreList,
  'list.colour': listValue.setListColour,
  'list.limit': listValue.setListLimit,
  'list.stage': listValue.setListStage,
  'list.order': orderList,
  'field.create': field.createField,
  'field.edit': field.editField,
  'field.move': field.moveField,
  'field.archive': field.archiveField,
  'field.restore': field.restoreField,
  'view.save': view.saveView,
  'view.remove': view.removeView,
  'card.create': card.createCard,
  'card.rename': card.renameCard,
  'card.move': card.moveCard,
  'card.label': card.labelCard,
  'card.assign': card.assignCard,
  'card.partner': cardValue.setCardPartner,
  'card.due': cardValue.setCardDue,
  'card.start': cardValue.setCardStart,
  'card.contributor': cardTick.setCardContributor,
  'card.kind': cardValue.setCardKind,
  'card.show': showThing,
  'card.objective': setCardObjective,
  'card.watch': cardTick.watchCard,
  'card.vote': cardTick.voteForCard,
  'card.cover': cardValue.setCardCover,
  'card.template': cardValue.setCardTemplate,
  'card.field': setCardField,
  'card.repeat': cardValue.setCardRepeat,
  'card.copy': copyCard,
  'card.import': importCard,
  'card.link': cardLink.linkCards,
  'card.unlink': cardLink.unlinkCards,
  'card.done': completeCard,
  'card.archive': card.archiveCard,
  'card.restore': card.restoreCard,
  'card.delete': deleteCard,
  'place.create': place.create,
  'place.edit': place.edit,
  'place.archive': place.archive,
  'place.restore': place.restore,
  'phase.create': phase.create,
  'phase.edit': phase.edit,
  'phase.archive': phase.archive,
  'phase.restore': phase.restore,
  'objective.create': objective.create,
  'objective.edit': objective.edit,
  'objective.archive': objective.archive,
  'objective.restore': objective.restore,
  'activity.create': activity.create,
  'activity.edit': activity.edit,
  'activity.archive': activity.archive,
  'activity.restore': activity.restore,
  'session.create': session.create,
  'session.edit': session.edit,
  'session.archive': session.archive,
  'session.restore': session.restore,
  'question.create': question.create,
  'question.edit': question.edit,
  'question.archive': question.archive,
  'question.restore': question.restore,
  'note.write': note.writeNote,
  'note.edit': note.editNote,
  'note.archive': note.archiveNote,
  'note.restore': note.restoreNote,
  'evidence.create': evidence.create,
  'evidence.edit': evidence.edit,
  'evidence.archive': evidence.archive,
  'evidence.restore': evidence.restore,
  'site.create': site.create,
  'site.edit': site.edit,
  'site.archive': site.archive,
  'site.restore': site.restore,
  'result.create': result.create,
  'result.edit': result.edit,
  'result.archive': result.archive,
  'result.restore': result.restore,
  'stage.set': setStage,
  'stage.void': voidStage,
  'card.describe': description.describeCard,
  'comment.write': comment.writeComment,
  'comment.edit': comment.editComment,
  'comment.remove': comment.removeComment,
  'comment.react': comment.reactToComment,
  'checklist.add': checklist.addChecklist,
  'checklist.rename': checklist.renameChecklist,
  'checklist.move': checklist.moveChecklist,
  'checklist.remove': checklist.removeChecklist,
  'checklist.restore': checklist.restoreChecklist,
  'line.add': line.addLine,
  'line.edit': line.editLine,
  'line.tick': line.tickLine,
  'line.assign': line.assignLine,
  'line.due': line.setLineDue,
  'line.move': line.moveLine,
  'line.remove': lineRemoval.removeLine,
  'line.restore': lineRemoval.restoreLine,
  'line.card': lineRemoval.lineToCard,
  'attachment.add': attachment.addAttachment,
  'attachment.link': attachment.linkAttachment,
  'attachment.rename': attachment.renameAttachment,
  'attachment.remove': attachment.removeAttachment,
  'attachment.restore': attachment.restoreAttachment,
} as const

export type CommandType = keyof typeof COMMANDS

export function definitionOf(type: string): CommandDefinition | undefined {
  return Object.hasOwn(COMMANDS, type) ? COMMANDS[type as CommandType] : undefined
}
