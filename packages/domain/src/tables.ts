import { Board } from './board/board.ts'
import { Card } from './card/card.ts'
import { Label } from './label/label.ts'
import { List } from './list/list.ts'
import { Member } from './member/member.ts'
import { Partner } from './partner/partner.ts'
import { Project } from './project/project.ts'

/** Every table of a project, by its name on the wire, with the schema of its rows. */
export const TABLES = {
  projects: Project,
  partners: Partner,
  members: Member,
  labels: Label,
  boards: Board,
  lists: List,
  cards: Card,
} as const

export interface Tables {
  projects: Project
  partners: Partner
  members: Member
  labels: Label
  boards: Board
  lists: List
  cards: Card
}
export type TableName = keyof Tables

export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** The columns of a table in the order of the schema. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(TABLES[table].def.shape)
}

/** What a command changed: whole rows, and the ids of rows that are gone. */
export interface Changes {
  rows: { [T in TableName]?: Tables[T][] }
  gone: { [T in TableName]?: string[] }
}

/** Read access to a project, whichever layer holds it. */
export interface Reader {
  get<T extends TableName>(table: T, id: string): Tables[T] | undefined
  all<T extends TableName>(table: T): IterableIterator<Tables[T]>
  size(table: TableName): number
}
