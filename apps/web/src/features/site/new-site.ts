import type { Command } from '@meanwhile/domain/command'
import { byPosition, positionBetween } from '@meanwhile/domain/position'
import type { SiteForm } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import type { StageOf } from '@meanwhile/domain/stage/stages'
import type { Tables } from '@meanwhile/domain/tables'
import { cardOfThing } from '@meanwhile/domain/thing/card-of-thing'
import type { ProjectStore } from '../../project/project-store.ts'

/** For each board: the first list that carries the stage. */
export function listsOfStage(
  project: ProjectStore,
  wanted: string,
): { board: Tables['boards']; list: Tables['lists'] }[] {
  const lists = project.rows('lists').filter(({ stage, archivedAt }) => stage === wanted && archivedAt === null)
  return project.liveBoards().flatMap((boardId) => {
    const board = project.row('boards', boardId)
    const [list] = lists.filter((one) => one.boardId === boardId).sort(byPosition)
    return board && list ? [{ board, list }] : []
  })
}

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
    const lastId = project.listCards(listId).at(-1)
    const last = lastId === undefined ? null : (project.row('cards', lastId)?.position ?? null)
    const position = positionBetween(last, null, Math.random)
    const { partnerId } = fields
    made.push(...cardOfThing({ cardId: newId(), kind: 'site', thingId, listId, title, position, partnerId }))
  }
  return { thingId, commands: made }
}
