import { positionsFrom } from '@meanwhile/domain/position'
import { command, newId, type Person } from './person.ts'

export interface SmallProject {
  projectId: string
  boardId: string
  /** Path of the board in the browser. */
  path: string
  lists: Record<string, string>
  cards: Record<string, string>
}

type Layout = Record<string, readonly string[]>

/** Three lists, one of them empty, and cards with names that nobody mixes up. */
const LAYOUT: Layout = {
  Ideas: ['Roof', 'Heating', 'Windows', 'Garden'],
  Doing: ['Permit', 'Insurance'],
  Done: [],
}

/** A project of one person with one board, made by commands; titles lead to ids. */
export async function smallProject(owner: Person, layout: Layout = LAYOUT): Promise<SmallProject> {
  const { id: projectId } = await owner.call<{ id: string }>('project.create', {
    acronym: 'TEST',
    title: 'A house for everybody',
    summary: '',
    lang: 'en',
    timeZone: 'Europe/Riga',
    partner: { name: 'Free Riga', city: 'Riga', country: 'LV', colour: 'teal', pattern: 'stripe' },
  })
  const boardId = newId()
  const lists = idsFor(Object.keys(layout))
  const cards = idsFor(Object.values(layout).flat())
  const listPositions = positionsFrom(null, Object.keys(layout).length)
  const commands = [
    command('board.create', { boardId, title: 'Plan', position: 'a0', partnerId: null, lang: 'en' }),
    ...Object.keys(layout).map((title, at) =>
      command('list.create', { listId: lists[title], boardId, title, position: listPositions[at] }),
    ),
    ...Object.entries(layout).flatMap(([list, titles]) => {
      const positions = positionsFrom(null, titles.length)
      return titles.map((title, at) =>
        command('card.create', {
          cardId: cards[title],
          listId: lists[list],
          title,
          position: positions[at],
          kind: 'task',
        }),
      )
    }),
  ]
  for (let at = 0; at < commands.length; at += 100) await owner.dispatch(projectId, ...commands.slice(at, at + 100))
  return { projectId, boardId, path: `/p/${projectId}/b/${boardId}`, lists, cards }
}

/** Gives somebody a place, by an invitation like everybody else's. */
export async function join(
  owner: Person,
  { projectId, boardId }: SmallProject,
  guest: Person,
  role: 'coordinator' | 'partner_lead' | 'member' | 'observer' = 'member',
): Promise<void> {
  // Rows come in no order: the guest is of the lead partner, as the owner is.
  const partner = [...(await owner.project(projectId)).all('partners')].find(({ role: part }) => part === 'lead')
  const partnerId = partner?.id ?? null
  const { link } = await owner.call<{ link: string }>('invitation.create', {
    projectId,
    role,
    partnerId,
    boardId,
    email: null,
  })
  await guest.call('invitation.accept', { token: new URL(link).hash.slice(1) })
}

/** The titles of a board as the server has them: list by list, in order. */
export async function storedBoard(
  reader: Person,
  { projectId, boardId }: SmallProject,
): Promise<Record<string, string[]>> {
  const state = await reader.project(projectId)
  const inOrder = <Row extends { position: string; id: string; archivedAt: string | null }>(rows: Iterable<Row>) =>
    [...rows]
      .filter((row) => row.archivedAt === null)
      .sort((a, b) => (a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position < b.position ? -1 : 1))
  const lists = inOrder(state.all('lists')).filter((list) => list.boardId === boardId)
  const cards = inOrder(state.all('cards'))
  return Object.fromEntries(
    lists.map(({ id, title }) => [title, cards.filter((card) => card.listId === id).map((card) => card.title)]),
  )
}

function idsFor(titles: readonly string[]): Record<string, string> {
  return Object.fromEntries(titles.map((title) => [title, newId()]))
}
