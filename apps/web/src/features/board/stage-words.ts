import { isStageOf } from '@meanwhile/domain/stage/stages'
import { refOfCard } from '@meanwhile/domain/thing/thing'
import type { Translate } from '@meanwhile/messages/messages'
import type { ProjectStore } from '../../project/project-store.ts'

/** The stage that the thing gets whose card is put into a list; empty where a card is none, or the list carries none. */
export function stageWords(project: ProjectStore, t: Translate, cardId: string, listId: string): string {
  const card = project.row('cards', cardId)
  const stage = project.row('lists', listId)?.stage ?? null
  const ref = card && refOfCard(card)
  return ref && isStageOf(ref.kind, stage) ? t('board.list.stage', { stage: t(`board.stage.${stage}`) }) : ''
}
