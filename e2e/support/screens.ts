import type { ProjectState } from '@meanwhile/domain/state'
import type { Translate } from '@meanwhile/messages/messages'
import { expect, type Page } from '@playwright/test'
import { BoardScreen } from './board-screen.ts'
import { command, Person } from './person.ts'
import type { ServerProcess } from './server-process.ts'

/** A project of the demo as the screens show it. */
export interface Scene {
  /** Its coordinator. */
  zane: Person
  projectId: string
  boardId: string
  cardId: string
  cardTitle: string
  /** Of an invitation that nobody has used. */
  token: string
}

export interface Screen {
  name: string
  signedIn: boolean
  path(scene: Scene): string
  /** Brings the page to where it is looked at. */
  arrive(page: Page, t: Translate, scene: Scene): Promise<void>
}

/** The demo's fullest project, as its coordinator sees it. */
export async function demoScene(server: ServerProcess): Promise<Scene> {
  const zane = await Person.fromDemo(server, 'Zane Ozola')
  const projectId = (await zane.projects()).find(({ acronym }) => acronym === 'BITU')?.id ?? ''
  const state = await zane.project(projectId)
  const cardsOf = (boardId: string) => [...state.all('cards')].filter((card) => card.boardId === boardId)
  const [board] = [...state.all('boards')].sort((a, b) => cardsOf(b.id).length - cardsOf(a.id).length)
  const lists = [...state.all('lists')].filter(({ boardId }) => boardId === board?.id)
  const [list] = lists.sort((a, b) => (a.position < b.position ? -1 : 1))
  const cards = [...state.all('cards')].filter(({ listId }) => listId === list?.id)
  const [card] = cards.sort((a, b) => (a.position < b.position ? -1 : 1))
  await assignTo(zane, await Person.fromDemo(server, 'Ģirts Ķēniņš'), projectId, state, card?.id ?? '')
  const offer = { projectId, role: 'observer', partnerId: null, boardId: board?.id ?? null, email: null }
  const { link } = await zane.call<{ link: string }>('invitation.create', offer)
  return {
    zane,
    projectId,
    boardId: board?.id ?? '',
    cardId: card?.id ?? '',
    cardTitle: card?.title ?? '',
    token: new URL(link).hash.slice(1),
  }
}

/** Somebody gives her the card anew, which is news for her. */
async function assignTo(zane: Person, by: Person, projectId: string, state: ProjectState, cardId: string) {
  const memberId = [...state.all('members')].find(({ userId }) => userId === zane.id)?.id
  const assign = (on: boolean) => command('card.assign', { cardId, memberId, on })
  await by.dispatch(projectId, assign(false), assign(true))
  await expect.poll(() => zane.call('inbox.unreadCount', {})).toBeGreaterThan(0)
}

const boardPath = ({ projectId, boardId }: Scene) => `/p/${projectId}/b/${boardId}`

async function onBoard(page: Page, t: Translate): Promise<void> {
  await expect(page.locator('[data-card]').first()).toBeVisible()
  await expect(page.getByText(t('live.saved'), { exact: true })).toBeVisible()
}

async function openMenu(page: Page, t: Translate, { cardTitle }: Scene): Promise<void> {
  await onBoard(page, t)
  await page.getByRole('button', { name: t('card.menu', { card: cardTitle }), exact: true }).click()
  await expect(page.getByRole('menu')).toBeVisible()
}

const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible()

/** Every screen and main dialog of the product, once. */
export const SCREENS: Screen[] = [
  {
    name: 'sign-in',
    signedIn: false,
    path: () => '/',
    arrive: (page, t) => expect(page.getByRole('textbox', { name: t('account.emailLabel') })).toBeVisible(),
  },
  {
    name: 'join',
    signedIn: false,
    path: ({ token }) => `/join#${token}`,
    arrive: (page) => expect(page.getByText('BITU').first()).toBeVisible(),
  },
  { name: 'projects', signedIn: true, path: () => '/', arrive: (page, t) => heading(page, t('project.title')) },
  {
    name: 'project',
    signedIn: true,
    path: ({ projectId }) => `/p/${projectId}`,
    arrive: async (page, t) => {
      await heading(page, t('overview.boards'))
      await expect(page.getByText('Zane Ozola').first()).toBeVisible()
    },
  },
  {
    name: 'invite',
    signedIn: true,
    path: ({ projectId }) => `/p/${projectId}`,
    arrive: async (page, t) => {
      await page.getByRole('button', { name: t('overview.invite'), exact: true }).click()
      await expect(page.getByRole('dialog', { name: t('overview.inviteTitle') })).toBeVisible()
    },
  },
  { name: 'board', signedIn: true, path: boardPath, arrive: onBoard },
  {
    name: 'card',
    signedIn: true,
    path: (scene) => `${boardPath(scene)}/c/${scene.cardId}`,
    arrive: (page, _t, { cardTitle }) => expect(page.getByRole('dialog', { name: cardTitle })).toBeVisible(),
  },
  { name: 'card-menu', signedIn: true, path: boardPath, arrive: openMenu },
  {
    name: 'move',
    signedIn: true,
    path: boardPath,
    arrive: async (page, t, scene) => {
      await openMenu(page, t, scene)
      await new BoardScreen(page).chooseInMenu(t('card.move'))
      await expect(page.getByRole('dialog', { name: t('board.move.card') })).toBeVisible()
    },
  },
  {
    name: 'archive',
    signedIn: true,
    path: boardPath,
    arrive: async (page, t) => {
      await onBoard(page, t)
      // On a phone the bar above the board keeps it in a menu.
      const menu = page.getByRole('button', { name: t('board.more'), exact: true })
      if (await menu.isVisible()) {
        await menu.click()
        await new BoardScreen(page).chooseInMenu(t('board.archive'))
      } else await page.getByRole('button', { name: t('board.archive'), exact: true }).click()
      await heading(page, t('board.archive.title'))
    },
  },
  {
    name: 'keys',
    signedIn: true,
    path: boardPath,
    arrive: async (page, t) => {
      await onBoard(page, t)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: t('board.keys.title') })).toBeVisible()
    },
  },
  {
    name: 'inbox',
    signedIn: true,
    path: () => '/inbox',
    arrive: async (page, t, { cardTitle }) => {
      await heading(page, t('inbox.title'))
      await expect(page.getByRole('link', { name: cardTitle }).first()).toBeVisible()
    },
  },
  {
    name: 'print',
    signedIn: true,
    path: (scene) => `${boardPath(scene)}/print`,
    arrive: (page, t) => expect(page.getByRole('button', { name: t('export.doPrint') })).toBeVisible(),
  },
  { name: 'account', signedIn: true, path: () => '/account', arrive: (page, t) => heading(page, t('account.title')) },
  {
    name: 'person-menu',
    signedIn: true,
    path: () => '/',
    arrive: async (page, t) => {
      await page.getByRole('button', { name: t('shell.personMenu', { name: 'Zane Ozola' }) }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'not-found',
    signedIn: false,
    path: () => '/nothing/is/here',
    arrive: (page, t) => heading(page, t('shell.notFoundTitle')),
  },
  {
    name: 'gone',
    signedIn: true,
    path: () => '/p/000000000000',
    arrive: (page, t) => heading(page, t('live.goneTitle')),
  },
]
