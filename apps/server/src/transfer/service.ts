import { can } from '@meanwhile/domain/access'
import type { Card } from '@meanwhile/domain/card/card'
import { archiveCard } from '@meanwhile/domain/card/commands'
import { importCard } from '@meanwhile/domain/card/import-card'
import type { Envelope } from '@meanwhile/domain/command'
import { writeComment } from '@meanwhile/domain/comment/commands'
import { addMember, removeMember } from '@meanwhile/domain/member/commands'
import { byPosition, positionsFrom } from '@meanwhile/domain/position'
import type { Reader } from '@meanwhile/domain/tables'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import { chooseLocale } from '@meanwhile/messages/locale'
import type pg from 'pg'
import type { Files } from '../attachment/service.ts'
import type { Config } from '../config.ts'
import { derivedId } from '../derived-id.ts'
import type { PersonAnswer } from '../import/answers.ts'
import { newId } from '../new-id.ts'
import { deleteUnusedNames, insertNames } from '../person/data.ts'
import type { People } from '../person/service.ts'
import type { Projects } from '../project/projects.ts'
import { RefusalError } from '../refusal.ts'
import { carryCard } from './carried-card.ts'

export interface Transfer {
  projectId: string
  cardId: string
  toProjectId: string
  listId: string
  people?: Record<string, PersonAnswer> | undefined
}

interface Ingredients {
  config: Pick<Config, 'publicUrl'>
  pool: pg.Pool
  projects: Projects
  people: People
  files: Pick<Files, 'carry'>
}

/** Cards that go from one project to another, for somebody who may write cards in both. */
export class Transfers {
  readonly #config: Pick<Config, 'publicUrl'>
  readonly #pool: pg.Pool
  readonly #projects: Projects
  readonly #people: People
  readonly #files: Ingredients['files']

  constructor({ config, pool, projects, people, files }: Ingredients) {
    this.#config = config
    this.#pool = pool
    this.#projects = projects
    this.#people = people
    this.#files = files
  }

  /** Where a card could go in a project. */
  async targets(userId: string, projectId: string) {
    const project = await this.#writable(userId, projectId)
    const lists = [...project.all('lists')].filter(({ archivedAt }) => archivedAt === null).sort(byPosition)
    return [...project.all('boards')]
      .filter(({ archivedAt }) => archivedAt === null)
      .sort(byPosition)
      .map(({ id, title }) => {
        const own = lists.filter(({ boardId }) => boardId === id)
        return { id, title, lists: own.map((list) => ({ id: list.id, title: list.title })) }
      })
      .filter((board) => board.lists.length > 0)
  }

  /** What would stay behind, and who there could be meant by somebody who is not there. */
  async preview(userId: string, transfer: Transfer) {
    const { left, to } = await this.#carry(userId, transfer)
    const here = [...to.all('members')].filter(({ leftAt }) => leftAt === null)
    const names = await this.#namesIn(transfer.toProjectId)
    return { ...left, members: here.map((member) => ({ id: member.id, name: names.get(member.userId) ?? '' })) }
  }

  /**
   * Writes the card into the other project and archives it here, with a comment that leads there. Ids follow from the
   * card: after a crash between the two steps it is sent again and makes no second card.
   */
  async move(userId: string, transfer: Transfer): Promise<{ boardId: string; cardId: string }> {
    const { projectId, cardId, toProjectId } = transfer
    const { carried, files, idOf, from, card, to, names } = await this.#carry(userId, transfer)
    const there = to.get('cards', carried.card.id)
    if (!there) {
      const id = derivedId('transfer', projectId, toProjectId, cardId)
      const source = { projectId, attachmentIds: files }
      await this.#files.carry(source, { projectId: toProjectId, userId }, (contentIds) => {
        const contents = new Map([...contentIds].map(([here, contentId]) => [idOf(here), contentId]))
        const attachments = carried.attachments.map((row) => ({ ...row, contentId: contents.get(row.id) ?? null }))
        return this.#write(userId, transfer, names, { id, ...importCard({ ...carried, attachments }) })
      })
    }
    const { boardId, id } = there ?? carried.card
    if (card.archivedAt === null) {
      const lang = [...from.all('projects')][0]?.lang ?? 'en'
      const t = await loadTranslator(chooseLocale([lang]))
      const link = `${this.#config.publicUrl}/p/${toProjectId}/b/${boardId}/c/${id}`
      const text = `${t('copy.archivedNote')} <${link}>`
      const steps = [writeComment({ commentId: newId(), cardId, text }), archiveCard({ cardId })]
      const commands = steps.map((step) => ({ id: newId(), ...step }))
      const answer = await this.#projects.dispatchWhole(projectId, userId, commands)
      if (answer === 'not-found') throw new RefusalError('not-found')
      if ('refused' in answer) throw new RefusalError(answer.refused)
    }
    return { boardId, cardId: id }
  }

  async #carry(userId: string, { projectId, cardId, toProjectId, listId, people = {} }: Transfer) {
    const from = await this.#writable(userId, projectId)
    if (toProjectId === projectId) throw new RefusalError('invalid')
    const to = await this.#writable(userId, toProjectId)
    const card = from.get('cards', cardId)
    const details = card && (await this.#projects.details(projectId, cardId))
    const list = to.get('lists', listId)
    if (!card || !details || !list) throw new RefusalError('not-found')
    const idOf = (id: string) => derivedId('transfer', projectId, toProjectId, cardId, id)
    // Once it was carried over it is archived, here; elsewhere an archived card stays where it is.
    if (card.archivedAt !== null && !to.get('cards', idOf(cardId))) throw new RefusalError('archived')
    const place = { boardId: list.boardId, listId, position: lastPosition(to, listId) }
    const names = new Set<string>()
    const standIn = (ofUser: string) => {
      const answer = people[ofUser] ?? { as: 'skip' }
      if (answer.as === 'skip') return null
      if (answer.as === 'name') names.add(ofUser)
      return answer.as === 'name' ? nameOf(toProjectId, ofUser).memberId : answer.memberId
    }
    const carried = carryCard({
      from,
      to,
      card: { ...card, archivedAt: null },
      rows: details.rows,
      place,
      standIn,
      idOf,
    })
    const isHere = (id: string) => to.get('members', id)?.leftAt === null
    for (const [ofUser, answer] of Object.entries(people)) {
      const isAsked = carried.left.people.includes(ofUser)
      if (!isAsked || (answer.as === 'member' && !isHere(answer.memberId))) throw new RefusalError('not-found')
    }
    const files = (details.rows.attachments ?? []).flatMap(({ id, kind }) => (kind === 'file' ? [id] : []))
    return { ...carried, files, idOf, from, to, card, names: [...names] }
  }

  /** Writes the card there, after those of whom only the name is kept: they have places that have ended. */
  async #write(
    by: string,
    { projectId, toProjectId }: Transfer,
    userIds: readonly string[],
    card: Envelope,
  ): Promise<void> {
    const names = await this.#namesIn(projectId)
    const kept = userIds.map((id) => ({ ...nameOf(toProjectId, id), name: names.get(id) ?? '?' }))
    await insertNames(
      this.#pool,
      kept.map(({ userId, name }) => ({ id: userId, name })),
    )
    const places = kept.flatMap(({ memberId, userId }) => {
      const add = addMember({ memberId, userId, role: 'observer', partnerId: null })
      return [add, removeMember({ memberId })].map((step) => ({
        id: derivedId('transfer', memberId, step.type),
        ...step,
      }))
    })
    const answer = await this.#projects.dispatchWhole(toProjectId, by, [...places, card], { asProduct: true })
    if (answer !== 'not-found' && !('refused' in answer)) return
    await deleteUnusedNames(
      this.#pool,
      kept.map(({ userId }) => userId),
    )
    throw new RefusalError(answer === 'not-found' ? answer : answer.refused)
  }

  async #namesIn(projectId: string): Promise<ReadonlyMap<string, string>> {
    const people = await this.#people.ofProject(projectId, { withAddress: false })
    return new Map(people.map(({ userId, name }) => [userId, name]))
  }

  /** Proves at this moment that the person may write cards there. */
  async #writable(userId: string, projectId: string): Promise<Reader> {
    const member = await this.#projects.membership(projectId, userId)
    const project = member && (await this.#projects.reader(projectId))
    if (!member || !project) throw new RefusalError('not-found')
    if (!can(member, 'cards.edit')) throw new RefusalError('forbidden')
    return project
  }
}

/** Somebody's name in another project: the same for every card, and nobody who signs in. */
const nameOf = (projectId: string, userId: string) => ({
  memberId: derivedId('transfer', 'member', projectId, userId),
  userId: derivedId('transfer', 'person', projectId, userId),
})

function lastPosition(project: Reader, listId: string): Card['position'] {
  let last: string | null = null
  for (const card of project.all('cards')) {
    if (card.listId === listId && (last === null || card.position > last)) last = card.position
  }
  return positionsFrom(last, 1)[0] ?? ''
}
