import { BoardTitle } from '@meanwhile/domain/board/board'
import { CsvColumns } from '@meanwhile/domain/csv/columns'
import { DELIMITERS } from '@meanwhile/domain/csv/rows'
import { Id } from '@meanwhile/domain/id'
import * as z from 'zod/mini'

/** Who somebody of a file, or of another project, is here. */
export const PersonAnswer = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('member'), memberId: Id }),
  z.strictObject({ as: z.literal('name') }),
  z.strictObject({ as: z.literal('skip') }),
])

export type PersonAnswer = z.infer<typeof PersonAnswer>

const FileId = z.string().check(z.regex(/^[0-9A-Za-z_-]{1,64}$/))

/** What a person decides after the preview. */
export const Answers = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('trello'),
    people: z.record(FileId, PersonAnswer),
    /** A board of its own, although the file was imported before. */
    again: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('csv'),
    title: BoardTitle,
    delimiter: z.enum(DELIMITERS),
    columns: CsvColumns,
    dateOrder: z.enum(['day-first', 'month-first']),
    again: z.boolean(),
  }),
])
export type Answers = z.infer<typeof Answers>
export type TrelloAnswers = Extract<Answers, { kind: 'trello' }>
export type CsvAnswers = Extract<Answers, { kind: 'csv' }>
