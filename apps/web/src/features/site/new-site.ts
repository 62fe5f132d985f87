import type { Command } from '@meanwhile/domain/command'
import type { SiteForm } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import type { StageOf } from '@meanwhile/domain/stage/stages'
import { cardOfThing } from '@meanwhile/domain/thing/card-of-thing'
import type { ProjectStore } from '../../project/project-store.ts'
import { endOfList } from '../thing/board-lists.ts'

interface NewSite {
  fields: SiteForm
  stage: StageOf<'site'>
  /** Null: since today. */
  since: string | null
  /** What its card is called. */
  title: string
  /** Null: no card. */
  listId: string | null
}

/** The commands that make a site, and its card: one step, however many they are. */
export function newSite(project: ProjectStore, { fields, stage, since, title, listId }: NewSite, newId: () => string) {
  const thingId = newId()
  const made: Command[] = [site.create({ id: thingId, fields, stage, ...(since !== null && { since }) })]
  if (listId !== null) {
    const position = endOfList(project, listId)
    const { partnerId } = fields
    made.push(...cardOfThing({ cardId: newId(), kind: 'site', thingId, listId, title, position, partnerId }))
  }
  return { thingId, commands: made }
}
