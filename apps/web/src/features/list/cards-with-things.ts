import type { List } from '@meanwhile/domain/list/list'
import { isStageOf, type ThingKind } from '@meanwhile/domain/stage/stages'
import { makeCardAThing } from '@meanwhile/domain/thing/make-thing'
import { newId } from '../../lib/new-id.ts'

/** In a list that stands for a stage of its kind, a new card is the thing itself, which begins at that stage. */
export function thingsAlong(kind: ThingKind, { stage }: List, lang: string) {
  return (cardId: string, title: string) =>
    isStageOf(kind, stage) ? makeCardAThing({ cardId, id: newId(), kind, title, lang, stage }) : []
}
