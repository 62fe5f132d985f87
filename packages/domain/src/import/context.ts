import type { Envelope } from '../command.ts'
import type { Losses } from './losses.ts'

/** What an import cannot know by itself. */
export interface ImportContext {
  /** The same id for the same thing of the file in every run, so that running it again changes nothing twice. */
  idOf(kind: string, id: string): string
  /** Members by the ids or names that the file gives people; who is missing is skipped. */
  people: ReadonlyMap<string, string>
  /** IANA name: files hold instants, cards hold what the clock on the wall shows. */
  timeZone: string
  /** Language of the board's titles. */
  lang: string
  /** Where the new board stands among the others. */
  boardPosition: string
  /** ISO instant of this run. */
  now: string
  words: ImportWords
  losses: Losses
}

/** Words that go into the board, in its language. */
export interface ImportWords {
  untitled: string
  /** Name of a label that has only a colour, by the file's word for it. */
  labelNamed(colour: string | null): string
  /** `label: value`. */
  location(place: string): string
  /** A reminder so long before a date, of a line of a checklist or of the card itself. */
  reminder(minutes: number, line: string | null): string
}

/** A command under an id of its own, derived from what it makes: known when it comes again. */
export function derivedCommand(
  { idOf }: Pick<ImportContext, 'idOf'>,
  command: { type: string; body: unknown },
  target: string,
): Envelope {
  return { id: idOf('command', `${command.type} ${target}`), type: command.type, body: command.body }
}
