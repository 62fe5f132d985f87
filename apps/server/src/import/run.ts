import { can } from '@meanwhile/domain/access'
import type { Envelope } from '@meanwhile/domain/command'
import { isFault } from '@meanwhile/domain/import/fault'
import type { ImportedCard } from '@meanwhile/domain/import/imported-card'
import type { ImportProgress } from '@meanwhile/domain/protocol'
import { deleteUnusedNames, insertNames } from '../person/data.ts'
import { RefusalError } from '../refusal.ts'
import type { Answers } from './answers.ts'
import {
  failImport,
  findKnownCommands,
  finishImport,
  type ImportReport,
  type ImportRow,
  type ProjectFacts,
} from './data.ts'
import { type Prepared, prepareCsv, prepareTrello } from './prepare.ts'
import { readTableFile, readTrelloFile } from './read-file.ts'
import type { ImportNeeds } from './service.ts'

/** More often nobody can read it. */
const TELL_MS = 100

/** One import under way. */
export class ImportRun {
  readonly #needs: ImportNeeds
  readonly #row: ImportRow
  readonly #userId: string
  readonly #told: (progress: ImportProgress) => void
  #lastTold = 0
  #lastOrder = 0

  constructor(needs: ImportNeeds, row: ImportRow, userId: string, told: (progress: ImportProgress) => void) {
    this.#needs = needs
    this.#row = row
    this.#userId = userId
    this.#told = told
  }

  tell(phase: ImportProgress['phase'], done: number, total: number): void {
    const now = performance.now()
    if (done > 0 && done < total && now - this.#lastTold < TELL_MS) return
    this.#lastTold = now
    // By the clock, so that a second run of the same file, maybe in another process, comes after the first.
    this.#lastOrder = Math.max(this.#lastOrder + 1, Date.now())
    this.#told({ importId: this.#row.id, order: this.#lastOrder, phase, done, total })
  }

  async whole(answers: Answers, { content, facts }: { content: Buffer; facts: ProjectFacts }): Promise<void> {
    const prepared = await this.#prepare(answers, content, facts)
    await this.#save(prepared)
    this.tell('done', 0, 0)
  }

  async fail(error: unknown): Promise<void> {
    const refusal = error instanceof RefusalError ? error.refusal : 'broken'
    // No message and no stack: they may repeat what the file says.
    if (refusal === 'broken') this.#needs.log.error({ code: (error as Error).name }, 'import failed')
    await failImport(this.#needs.pool, this.#row.id, refusal)
    this.tell('done', 0, 0)
  }

  async #prepare(answers: Answers, content: Buffer, facts: ProjectFacts): Promise<Prepared> {
    if (answers.kind === 'csv') {
      const file = await readTableFile(content, facts.lang, answers.delimiter)
      if (isFault(file)) throw new RefusalError('invalid')
      const planned = (done: number) => this.tell('planning', done, file.rows.length)
      return prepareCsv(this.#row, facts, file, answers, planned)
    }
    const board = await readTrelloFile(content, facts.lang)
    if (isFault(board)) throw new RefusalError('invalid')
    const planned = (done: number) => this.tell('planning', done, board.cards.length)
    return prepareTrello(this.#row, facts, board, answers, planned)
  }

  /** All of it or nothing. What the project has from an earlier run is left as it is now. */
  async #save({ commands, boardId, losses, names }: Prepared): Promise<void> {
    const { pool, projects } = this.#needs
    const { id, projectId } = this.#row
    const ids = commands.map((command) => command.id)
    const known = await findKnownCommands(pool, projectId, ids)
    const fresh = commands.filter((command) => !known.has(command.id))
    const cards = fresh.filter(({ type }) => type === 'card.import').length
    this.tell('saving', 0, cards)
    const nameIds = names.map((person) => person.id)
    await insertNames(pool, names)
    const saved = (count: number) => {
      const written = fresh.slice(0, count).filter(({ type }) => type === 'card.import').length
      this.tell('saving', written, cards)
    }
    try {
      // The product writes what only it may, in the person's name; so their right is proved here, at the last moment.
      const member = await projects.membership(projectId, this.#userId)
      if (!member || !can(member, 'boards.edit')) throw new RefusalError('forbidden')
      const answer =
        fresh.length === 0
          ? { verdicts: [] }
          : await projects.dispatchWhole(projectId, this.#userId, fresh, { asProduct: true, saved })
      if (answer === 'not-found') throw new RefusalError('not-found')
      if ('refused' in answer) throw new RefusalError(answer.refused)
    } catch (error) {
      await deleteUnusedNames(pool, nameIds)
      throw error
    }
    await finishImport(pool, id, boardId, reportOf(commands, fresh, losses.list()))
  }
}

function reportOf(all: readonly Envelope[], fresh: readonly Envelope[], losses: ImportReport['losses']): ImportReport {
  const count = (commands: readonly Envelope[], type: string) => commands.filter((one) => one.type === type).length
  const made = (type: string) => ({ added: count(fresh, type), inFile: count(all, type) })
  const cards = fresh.filter(({ type }) => type === 'card.import').map(({ body }) => body as ImportedCard)
  const sum = (size: (card: ImportedCard) => number) => cards.reduce((total, card) => total + size(card), 0)
  return {
    lists: made('list.create'),
    cards: made('card.import'),
    labels: made('label.create'),
    comments: sum(({ comments }) => comments.length),
    lines: sum(({ lines }) => lines.length),
    links: sum(({ attachments }) => attachments.length),
    losses,
  }
}
