import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { can } from '@meanwhile/domain/access'
import { guessColumns } from '@meanwhile/domain/csv/columns'
import type { Delimiter } from '@meanwhile/domain/csv/rows'
import { cleanLine } from '@meanwhile/domain/import/clean-text'
import { isFault, MAX_FILE_BYTES } from '@meanwhile/domain/import/fault'
import type { Member } from '@meanwhile/domain/member/member'
import type { ImportProgress } from '@meanwhile/domain/protocol'
import { countTrello, peopleOf } from '@meanwhile/domain/trello/overview'
import type pg from 'pg'
import type { Logger } from '../log.ts'
import { newId } from '../new-id.ts'
import type { Pokes } from '../project/pokes.ts'
import type { Projects } from '../project/projects.ts'
import { RefusalError } from '../refusal.ts'
import type { Answers } from './answers.ts'
import {
  claimImport,
  deleteImport,
  deleteOldImports,
  findImport,
  findKnownCommands,
  type ImportRow,
  insertImport,
  listImports,
  readContent,
  readProjectFacts,
} from './data.ts'
import { prepareTrello } from './prepare.ts'
import { kindOf, readTableFile, readTrelloFile } from './read-file.ts'
import { ImportRun } from './run.ts'

const compress = promisify(gzip)
const decompress = promisify(gunzip)

/** Rows that a preview shows. */
const FIRST_ROWS = 5

export interface ImportNeeds {
  log: Logger
  pool: pg.Pool
  projects: Projects
  pokes: Pokes
}

/** Files that become boards: kept, looked at, imported, reported on. */
export class Imports {
  readonly #needs: ImportNeeds
  readonly #progress = new Map<string, ImportProgress>()
  #tail: Promise<unknown> = Promise.resolve()

  constructor(needs: ImportNeeds) {
    this.#needs = needs
  }

  async keep(projectId: string, userId: string, file: { name: string; content: Buffer }): Promise<string> {
    const id = newId()
    const fileHash = createHash('sha256').update(file.content).digest()
    const fileName = cleanLine(file.name, 200, '–').text
    const row = { id, projectId, userId, kind: kindOf(file.content), fileName, fileHash }
    await insertImport(this.#needs.pool, row, await compress(file.content))
    return id
  }

  /** What a file holds and what would be lost, before anything is done. */
  async preview(member: Member, projectId: string, id: string, delimiter: Delimiter | undefined) {
    const row = await this.#own(member, projectId, id)
    return this.#alone(async () => {
      const { content, facts } = await this.#open(row)
      const { kind, fileName } = row
      if (kind === 'csv') {
        const file = await readTableFile(content, facts.lang, delimiter)
        if (isFault(file)) return { kind, fileName, ...file }
        const { header, rows, encoding } = file
        const firstRows = rows.slice(0, FIRST_ROWS).map((cells) => cells.map((cell) => cell.slice(0, 200)))
        const columns = guessColumns(header)
        return { kind, fileName, header, firstRows, rows: rows.length, delimiter: file.delimiter, encoding, columns }
      }
      const board = await readTrelloFile(content, facts.lang)
      if (isFault(board)) return { kind, fileName, ...board }
      const people = peopleOf(board)
      // As if everybody's name were kept: what is lost then is lost in any case.
      const everybody = Object.fromEntries(people.map((person) => [person.id, { as: 'name' as const }]))
      const answers = { kind: 'trello' as const, people: everybody, again: false }
      const prepared = await prepareTrello(row, facts, board, answers, () => {})
      const cards = prepared.commands.filter(({ type }) => type === 'card.import').map(({ id }) => id)
      const known = await findKnownCommands(this.#needs.pool, projectId, cards)
      const losses = prepared.losses.list().filter(({ code }) => code !== 'name-kept')
      return { kind, fileName, title: board.name, counts: countTrello(board), people, losses, knownCards: known.size }
    })
  }

  /** Begins a run and answers at once: a large board takes longer than a request may. */
  async run(member: Member, projectId: string, id: string, answers: Answers): Promise<void> {
    const row = await this.#own(member, projectId, id)
    if (row.kind !== answers.kind) throw new RefusalError('invalid')
    if (row.finishedAt || !(await claimImport(this.#needs.pool, id))) throw new RefusalError('exists')
    const run = new ImportRun(this.#needs, row, member.userId, (progress) => {
      this.#progress.set(id, progress)
      this.#needs.pokes.importProgress(member.userId, progress)
    })
    run.tell('reading', 0, 0)
    void this.#alone(async () => run.whole(answers, await this.#open(row)))
      .catch((error: unknown) => run.fail(error))
      .finally(() => this.#progress.delete(id))
  }

  async state(member: Member, projectId: string, id: string) {
    const row = await this.#visible(member, projectId, id)
    const { kind, fileName, boardId, failure, report } = row
    return {
      kind,
      fileName,
      boardId,
      report,
      failure,
      running: row.startedAt !== null,
      progress: this.#progress.get(id) ?? null,
      finishedAt: row.finishedAt?.toISOString() ?? null,
    }
  }

  async list(member: Member, projectId: string) {
    if (!can(member, 'boards.edit')) throw new RefusalError('forbidden')
    const rows = await listImports(this.#needs.pool, projectId)
    return rows.map(({ id, kind, fileName, userId, finishedAt, boardId, report }) => ({
      id,
      kind,
      fileName,
      userId,
      finishedAt: finishedAt?.toISOString() ?? '',
      boardId,
      cards: report?.cards.added ?? 0,
    }))
  }

  async discard(member: Member, projectId: string, id: string): Promise<void> {
    await this.#own(member, projectId, id)
    await deleteImport(this.#needs.pool, id)
  }

  tidy(): Promise<void> {
    return deleteOldImports(this.#needs.pool)
  }

  /** A file that is not imported yet is seen by nobody but who brought it. */
  async #own(member: Member, projectId: string, id: string): Promise<ImportRow> {
    if (!can(member, 'boards.edit')) throw new RefusalError('forbidden')
    const row = await findImport(this.#needs.pool, projectId, id)
    if (row?.userId !== member.userId) throw new RefusalError('not-found')
    return row
  }

  async #visible(member: Member, projectId: string, id: string): Promise<ImportRow> {
    if (!can(member, 'boards.edit')) throw new RefusalError('forbidden')
    const row = await findImport(this.#needs.pool, projectId, id)
    if (!row || (row.finishedAt === null && row.userId !== member.userId)) throw new RefusalError('not-found')
    return row
  }

  async #open(row: ImportRow) {
    const packed = await readContent(this.#needs.pool, row.id)
    const facts = await readProjectFacts(this.#needs.pool, row.projectId)
    if (!packed || !facts) throw new RefusalError('not-found')
    return { content: await decompress(packed, { maxOutputLength: MAX_FILE_BYTES }), facts }
  }

  /** One file at a time: each may take hundreds of megabytes while it is read. */
  #alone<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#tail.then(task, task)
    this.#tail = turn.catch(() => {})
    return turn
  }
}
