import { addDays } from '@meanwhile/domain/calendar-day'
import type { ProjectState } from '@meanwhile/domain/state'
import { sampleExport } from '@meanwhile/domain/trello/sample-export.test-support'
import { expect } from '@playwright/test'
import { fillCard } from './full-card.ts'
import { command, newId, Person } from './person.ts'
import type { ServerProcess } from './server-process.ts'

/** A project of the demo as the screens show it, and places where nothing is yet. */
export interface Scene {
  /** Its coordinator. */
  zane: Person
  /** Somebody who came a minute ago. */
  newcomer: Person
  projectId: string
  boardId: string
  /** A card with something in each of its parts. */
  cardId: string
  cardTitle: string
  /** The list that it lies in. */
  listTitle: string
  /** A card that is an activity, a site or a result. */
  thing: { boardId: string; cardId: string }
  /** Of an invitation that nobody has used. */
  token: string
  /** The newcomer's project, with one board without lists. */
  fresh: { projectId: string; boardId: string }
  /** Of a board that came out of another product, with what was lost on the way. */
  importPath: string
}

/** The demo's fullest project, as its coordinator sees it. */
export async function demoScene(server: ServerProcess): Promise<Scene> {
  const zane = await Person.fromDemo(server, 'Zane Ozola')
  const girts = await Person.fromDemo(server, 'Ģirts Ķēniņš')
  const newcomer = await Person.withCode(server, 'Elīna Jaunzeme')
  const projectId = (await zane.projects()).find(({ acronym }) => acronym === 'BITU')?.id ?? ''
  const state = await zane.project(projectId)
  const cardsOf = (boardId: string) => [...state.all('cards')].filter((card) => card.boardId === boardId)
  const [board] = [...state.all('boards')].sort((a, b) => cardsOf(b.id).length - cardsOf(a.id).length)
  const lists = [...state.all('lists')].filter(({ boardId }) => boardId === board?.id)
  const [list] = lists.sort((a, b) => (a.position < b.position ? -1 : 1))
  const inList = [...state.all('cards')].filter(({ listId }) => listId === list?.id)
  const [card] = inList.sort((a, b) => (a.position < b.position ? -1 : 1))
  const cardId = card?.id ?? ''
  const isThing = [...state.all('cards')].find(({ thingId, archivedAt }) => thingId !== null && archivedAt === null)
  await zane.dispatch(projectId, ...datesFor(cardsOf(board?.id ?? '').map(({ id }) => id)))
  await fillCard(zane, girts, projectId, state, cardId)
  await giveTo(zane, girts, projectId, state, cardId)
  const offer = { projectId, role: 'observer', partnerId: null, boardId: board?.id ?? null, email: null }
  const { link } = await zane.call<{ link: string }>('invitation.create', offer)
  return {
    zane,
    newcomer,
    projectId,
    boardId: board?.id ?? '',
    cardId,
    cardTitle: card?.title ?? '',
    listTitle: list?.title ?? '',
    thing: { boardId: isThing?.boardId ?? '', cardId: isThing?.id ?? '' },
    token: new URL(link).hash.slice(1),
    fresh: await freshProject(newcomer),
    importPath: await importedBoard(zane),
  }
}

const today = () => new Date().toISOString().slice(0, 10)

/** Days of these weeks, spans, and what is known less exactly. */
function datesFor(cardIds: readonly string[]) {
  const from = addDays(today(), -6)
  const month = from.slice(0, 7)
  return cardIds.slice(0, 16).flatMap((cardId, at) => {
    const day = addDays(from, at * 2)
    if (at % 8 === 3) return [command('card.due', { cardId, value: month })]
    if (at % 8 === 6) return [command('card.due', { cardId, value: `${month.slice(0, 4)}-Q4` })]
    if (at % 4 === 1) {
      const start = command('card.start', { cardId, value: addDays(day, -3) })
      return [start, command('card.due', { cardId, value: day })]
    }
    return [command('card.due', { cardId, value: at % 4 === 2 ? `${day}T14:30` : day })]
  })
}

/** Somebody gives her the card anew, which is news for her. */
async function giveTo(zane: Person, by: Person, projectId: string, state: ProjectState, cardId: string) {
  const memberId = [...state.all('members')].find(({ userId }) => userId === zane.id)?.id
  const assign = (on: boolean) => command('card.assign', { cardId, memberId, on })
  await by.dispatch(projectId, assign(false), assign(true))
  await expect.poll(() => zane.call('inbox.unreadCount', {})).toBeGreaterThan(0)
}

function newProject(owner: Person, acronym: string): Promise<{ id: string }> {
  return owner.call('project.create', {
    acronym,
    title: 'Vecās pasta stacijas atdzīvināšana',
    summary: '',
    lang: 'lv',
    timeZone: 'Europe/Riga',
    partner: { name: 'Pagalmu biedrība', city: 'Cēsis', country: 'LV', colour: 'teal', pattern: 'stripe' },
  })
}

async function freshProject(owner: Person): Promise<Scene['fresh']> {
  const { id: projectId } = await newProject(owner, 'PASTS')
  const boardId = newId()
  const fields = { boardId, title: 'Darbi', position: 'a0', partnerId: null, lang: 'lv' }
  await owner.dispatch(projectId, command('board.create', fields))
  return { projectId, boardId }
}

async function importedBoard(owner: Person): Promise<string> {
  const { id: projectId } = await newProject(owner, 'DEPO')
  const response = await fetch(`${owner.server.url}/api/projects/${projectId}/imports`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'depot.json', cookie: owner.cookie },
    body: JSON.stringify(sampleExport()),
  })
  const { id: importId } = (await response.json()) as { id: string }
  const preview = await owner.call<{ people: { id: string }[] }>('import.preview', { projectId, importId })
  const people = Object.fromEntries(preview.people.map(({ id }) => [id, { as: 'name' }]))
  await owner.call('import.run', { projectId, importId, answers: { kind: 'trello', people, again: false } })
  return `/p/${projectId}/import/${importId}`
}
