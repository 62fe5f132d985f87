import { CARD_KINDS } from '@meanwhile/domain/card/card'
import type { Envelope } from '@meanwhile/domain/command'
import { CSV_TARGETS } from '@meanwhile/domain/csv/columns'
import { planCsv } from '@meanwhile/domain/csv/plan'
import { cleanLine } from '@meanwhile/domain/import/clean-text'
import type { ImportContext } from '@meanwhile/domain/import/context'
import { Losses } from '@meanwhile/domain/import/losses'
import { sameName } from '@meanwhile/domain/import/same-name'
import { addMember, removeMember } from '@meanwhile/domain/member/commands'
import { positionsFrom } from '@meanwhile/domain/position'
import type { TrelloBoard } from '@meanwhile/domain/trello/board'
import { peopleOf } from '@meanwhile/domain/trello/overview'
import { planTrello } from '@meanwhile/domain/trello/plan'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import { chooseLocale, LOCALES } from '@meanwhile/messages/locale'
import { derivedId } from '../derived-id.ts'
import { RefusalError } from '../refusal.ts'
import type { CsvAnswers, TrelloAnswers } from './answers.ts'
import type { ImportRow, ProjectFacts } from './data.ts'
import { inSlices } from './in-slices.ts'
import type { TableFile } from './read-file.ts'
import { importWords } from './words.ts'

/** Everything that an import will do, decided before the first of it is done. */
export interface Prepared {
  commands: Envelope[]
  boardId: string
  losses: Losses
  /** People of whom the project keeps the name. */
  names: { id: string; name: string }[]
}

type Planned = (cards: number) => void

/** One name for the same thing of the same file in the same project, in every run. */
const namer =
  (...space: string[]) =>
  (kind: string, id: string) =>
    derivedId('meanwhile-import', ...space, kind, id)

async function contextFor(facts: ProjectFacts, idOf: ImportContext['idOf'], people: ReadonlyMap<string, string>) {
  const t = await loadTranslator(chooseLocale([facts.lang]))
  const [boardPosition = 'a0'] = positionsFrom(facts.lastPosition, 1)
  const { lang, timeZone } = facts
  const now = new Date().toISOString()
  const losses = new Losses()
  return { t, context: { idOf, people, lang, timeZone, boardPosition, now, losses, words: importWords(t) } }
}

export async function prepareTrello(
  row: Pick<ImportRow, 'id' | 'projectId'>,
  facts: ProjectFacts,
  board: TrelloBoard,
  answers: TrelloAnswers,
  planned: Planned,
): Promise<Prepared> {
  const personId = namer(row.projectId, 'people')
  const members = new Set(facts.members.map(({ id }) => id))
  const people = new Map<string, string>()
  const names: Prepared['names'] = []
  const commands: Envelope[] = []
  const kept: string[] = []
  for (const person of peopleOf(board)) {
    const answer = answers.people[person.id] ?? { as: 'skip' }
    if (answer.as === 'member') {
      if (!members.has(answer.memberId)) throw new RefusalError('not-found')
      people.set(person.id, answer.memberId)
    }
    if (answer.as !== 'name') continue
    const memberId = personId('member', person.id)
    const userId = personId('person', person.id)
    people.set(person.id, memberId)
    kept.push(person.id)
    names.push({ id: userId, name: cleanLine(person.name, 120, '?').text })
    const add = addMember({ memberId, userId, role: 'observer', partnerId: null })
    // A place that has ended: cards and comments know whom they mean, and nobody can use it.
    for (const command of [add, removeMember({ memberId })]) {
      commands.push({ id: personId('command', `${command.type} ${memberId}`), ...command })
    }
  }
  const idOf = namer(row.projectId, answers.again ? row.id : '')
  const { context } = await contextFor(facts, idOf, people)
  if (kept.length > 0) context.losses.add('name-kept', '', kept.length)
  await collect(planTrello(board, context), commands, planned)
  return { commands, boardId: idOf('board', board.id), losses: context.losses, names }
}

export async function prepareCsv(
  row: Pick<ImportRow, 'id' | 'projectId' | 'fileHash'>,
  facts: ProjectFacts,
  file: TableFile,
  answers: CsvAnswers,
  planned: Planned,
): Promise<Prepared> {
  // Read in another way it is another board: who chose a wrong column tries again.
  const { title, columns, dateOrder, delimiter } = answers
  const reading = JSON.stringify([title, CSV_TARGETS.map((target) => columns[target] ?? null), dateOrder, delimiter])
  const idOf = namer(row.projectId, row.fileHash.toString('hex'), reading, answers.again ? row.id : '')
  const people = new Map(facts.members.map(({ id, name }) => [sameName(name), id]))
  const { t, context } = await contextFor(facts, idOf, people)
  const commands: Envelope[] = []
  const plan = planCsv(file.rows, {
    ...context,
    title,
    columns,
    dateOrder,
    firstList: t('import.firstList'),
    checklistTitle: t('import.checklist'),
    partners: new Map(facts.partners.map(({ id, name }) => [sameName(name), id])),
    labels: new Map(facts.labels.map(({ id, title }) => [sameName(title), id])),
    kinds: await kindWords(),
  })
  await collect(plan, commands, planned)
  return { commands, boardId: idOf('board', ''), losses: context.losses, names: [] }
}

async function collect(plan: Generator<Envelope>, commands: Envelope[], planned: Planned): Promise<void> {
  let cards = 0
  await inSlices(plan, (command) => {
    commands.push(command)
    if (command.type === 'card.import') planned(++cards)
  })
}

/** The kinds of cards by their codes and by their names in every language of the product. */
async function kindWords() {
  const translators = await Promise.all(LOCALES.map(loadTranslator))
  const names = CARD_KINDS.flatMap((kind) => [
    [kind, kind] as const,
    ...translators.map((t) => [sameName(t(`card.kind.${kind}`)), kind] as const),
  ])
  return new Map(names)
}
