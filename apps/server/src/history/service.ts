import { definitionOf } from '@meanwhile/domain/commands'
import { Draft } from '@meanwhile/domain/draft'
import { type Reader, TABLE_NAMES } from '@meanwhile/domain/tables'
import type pg from 'pg'
import type { Projects } from '../project/projects.ts'
import { RefusalError } from '../refusal.ts'
import {
  type LoggedCommand,
  lastRowBefore,
  readCreated,
  readLogBackwards,
  readSilent,
  type SilentPartner,
} from './data.ts'

/** One accepted command in words: the sentence is the message `history.<type>`, its names are in `about`. */
export interface HistoryLine {
  version: number
  type: string
  /** User id of who did it; null: the product itself. Names are looked up, as they are no part of the log. */
  by: string | null
  at: string
  about: Record<string, string>
  cardId: string | null
  boardId: string | null
  /** The member whom it was about, such as who was assigned. */
  memberId: string | null
}

export interface HistoryPage {
  /** Newest first. */
  lines: HistoryLine[]
  /** Whether there are older ones. */
  more: boolean
}

/** What to read: all, or what is older, about one card, or done by one member. */
export interface HistoryQuery {
  before?: number | undefined
  cardId?: string | undefined
  memberId?: string | undefined
}

const PAGE = 50
/** A partner that is on holiday is not silent. */
const SILENT_DAYS = 21

const asId = (value: unknown) => (typeof value === 'string' ? value : null)

/** What happened in a project, read back from its log. */
export class Histories {
  readonly #pool: pg.Pool
  readonly #projects: Projects

  constructor({ pool, projects }: { pool: pg.Pool; projects: Projects }) {
    this.#pool = pool
    this.#projects = projects
  }

  /** For somebody whose place was proven. */
  async page(projectId: string, query: HistoryQuery): Promise<HistoryPage> {
    const { before = null, cardId = null, memberId } = query
    const project = await this.#projects.reader(projectId)
    const by = memberId === undefined ? null : project?.get('members', memberId)?.userId
    const known = cardId === null || project?.get('cards', cardId) !== undefined
    if (!project || by === undefined || !known) throw new RefusalError('not-found')
    const log = await readLogBackwards(this.#pool, projectId, { before, cardId, by, limit: PAGE + 1 })
    const lines = await Promise.all(log.slice(0, PAGE).map((logged) => this.#line(projectId, project, logged)))
    return { lines, more: log.length > PAGE }
  }

  /** When the cards of some lists were made. For somebody whose place was proven; a list of another project is not there. */
  async created(projectId: string, listIds: readonly string[]): Promise<Record<string, string>> {
    const project = await this.#projects.reader(projectId)
    if (!project || listIds.some((id) => !project.get('lists', id))) throw new RefusalError('not-found')
    return readCreated(this.#pool, projectId, listIds)
  }

  /** Partners with people in the project who did nothing for three weeks, the longest silence first. */
  async silent(projectId: string): Promise<SilentPartner[]> {
    return readSilent(this.#pool, projectId, SILENT_DAYS)
  }

  async #line(projectId: string, project: Reader, logged: LoggedCommand): Promise<HistoryLine> {
    const { version, type, by, at, body } = logged
    const definition = definitionOf(type)
    // A command of an older product may be gone; its line then says nothing but who and when.
    const about = definition ? definition.about(await this.#readerAt(projectId, project, logged), body) : {}
    const cardId = asId(body.cardId) ?? asId(body.fromId)
    const boardId = project.get('cards', cardId ?? '')?.boardId ?? asId(body.boardId)
    return { version, type, by, at, about, cardId, boardId, memberId: asId(body.memberId) }
  }

  /** The project as it is, under the rows that this command wrote: names are those of that moment where it knew them. */
  async #readerAt(projectId: string, project: Reader, { version, changes }: LoggedCommand): Promise<Reader> {
    const reader = new Draft(project)
    for (const table of TABLE_NAMES) {
      for (const row of changes.rows[table] ?? []) reader.put(table, row)
      for (const id of changes.gone[table] ?? []) {
        const row = await lastRowBefore(this.#pool, projectId, version, table, id)
        if (row) reader.put(table, row)
      }
    }
    return reader
  }
}
