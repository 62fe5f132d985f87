import { loadTranslator } from '@meanwhile/messages/catalogues'
import type { Locale } from '@meanwhile/messages/locale'
import { dateWords } from '@meanwhile/wording/partial-date-words'
import type pg from 'pg'
import type { Config } from '../config.ts'
import type { People } from '../person/service.ts'
import { exportBoard } from './board-export.ts'
import { csvOf } from './csv.ts'
import { readBoard } from './data.ts'
import { BoardSheets } from './sheets.ts'
import { xlsxOf } from './xlsx.ts'

export const FORMS = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type Form = keyof typeof FORMS

interface Ingredients {
  config: Pick<Config, 'publicUrl'>
  pool: pg.Pool
  people: People
}

/** Boards to take along, for somebody whose place in the project was proven. */
export class Exports {
  readonly #config: Pick<Config, 'publicUrl'>
  readonly #pool: pg.Pool
  readonly #people: People

  constructor({ config, pool, people }: Ingredients) {
    this.#config = config
    this.#pool = pool
    this.#people = people
  }

  /** The content and a name for it without an ending; undefined when there is no such board. */
  async board(projectId: string, boardId: string, form: Form, locale: Locale) {
    const state = await readBoard(this.#pool, projectId, boardId)
    if (!state) return undefined
    const people = await this.#people.ofProject(projectId, { withAddress: false })
    const names = new Map(people.map(({ userId, name }) => [userId, name]))
    const now = new Date().toISOString()
    const board = exportBoard(state, boardId, names, now)
    const name = `${board.project.acronym} ${board.board.title} ${now.slice(0, 10)}`
    if (form === 'json') return { name, content: JSON.stringify(board, null, 1) }
    const linkOf = (cardId: string) => `${this.#config.publicUrl}/p/${projectId}/b/${boardId}/c/${cardId}`
    const t = await loadTranslator(locale)
    const sheets = new BoardSheets(t, board, linkOf)
    if (form === 'csv') return { name, content: csvOf(sheets.cards()) }
    const all = [sheets.cards(), sheets.checklists(), sheets.comments(), sheets.files()]
    const { timeZone, anchors, events } = board.project
    const say = (date: string) => dateWords(date, t, { anchors, facts: { events } })
    return { name, content: await xlsxOf(all, timeZone, say) }
  }
}
