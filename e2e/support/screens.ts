import type { Translate } from '@meanwhile/messages/messages'
import { expect, type Locator, type Page } from '@playwright/test'
import { ACTIVITY_SCREENS } from './activity-screens.ts'
import { BoardScreen } from './board-screen.ts'
import { BRIDGE_SCREENS } from './bridge-screens.ts'
import { EMPTY_SCREENS } from './empty-screens.ts'
import { heading } from './heading.ts'
import { IMPORT_SCREENS } from './import-screens.ts'
import { PAPER_SCREENS } from './paper-screens.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'
import { SITE_SCREENS } from './site-screens.ts'

export interface Screen {
  name: string
  /** Nobody: the screen is there without an account. */
  who: 'zane' | 'newcomer' | 'nobody'
  path(scene: Scene): string
  /** Brings the page to where it is looked at. */
  arrive(page: Page, t: Translate, scene: Scene): Promise<void>
}

export const whoSees = ({ who }: Screen, scene: Scene): Person | null => (who === 'nobody' ? null : scene[who])

const boardPath = ({ projectId, boardId }: Scene) => `/p/${projectId}/b/${boardId}`
const viewPath = (view: string) => (scene: Scene) => `${boardPath(scene)}/${view}`
async function onBoard(page: Page, t: Translate): Promise<void> {
  await expect(page.locator('[data-card]').first()).toBeVisible()
  await expect(page.getByText(t('live.saved'), { exact: true })).toBeVisible()
}

async function openMenu(page: Page, t: Translate, { cardTitle }: Scene): Promise<void> {
  await onBoard(page, t)
  await page.getByRole('button', { name: t('card.menu', { card: cardTitle }), exact: true }).click()
  await expect(page.getByRole('menu')).toBeVisible()
}

const firstCard = (page: Page): Locator => page.locator('[data-card]').first()
const seesCards = (page: Page) => expect(firstCard(page)).toBeVisible()

/** The dialog of a card with everything that is fetched when it opens. */
async function seesCard(page: Page, t: Translate, { cardTitle }: Scene): Promise<void> {
  const dialog = page.getByRole('dialog', { name: cardTitle })
  await expect(dialog.getByText('Nothing heavier than 120 kg')).toBeVisible()
  await expect(dialog.getByRole('region', { name: t('attachment.title') }).getByText('jumts.png')).toBeVisible()
}

/** Every screen and main dialog of the product, once. */
export const SCREENS: Screen[] = [
  ...PAPER_SCREENS,
  {
    name: 'sign-in',
    who: 'nobody',
    path: () => '/',
    arrive: (page, t) => expect(page.getByRole('textbox', { name: t('account.emailLabel') })).toBeVisible(),
  },
  {
    name: 'join',
    who: 'nobody',
    path: ({ token }) => `/join#${token}`,
    arrive: (page) => expect(page.getByText('BITU').first()).toBeVisible(),
  },
  { name: 'projects', who: 'zane', path: () => '/', arrive: (page, t) => heading(page, t('project.title')) },
  {
    name: 'project',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}`,
    arrive: async (page, t) => {
      await heading(page, t('overview.boards'))
      await expect(page.getByText('Zane Ozola').first()).toBeVisible()
    },
  },
  {
    name: 'invite',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}`,
    arrive: async (page, t) => {
      await page.getByRole('button', { name: t('overview.invite'), exact: true }).click()
      await expect(page.getByRole('dialog', { name: t('overview.inviteTitle') })).toBeVisible()
    },
  },
  { name: 'board', who: 'zane', path: boardPath, arrive: onBoard },
  { name: 'card', who: 'zane', path: (scene) => `${boardPath(scene)}/c/${scene.cardId}`, arrive: seesCard },
  {
    name: 'card-below',
    who: 'zane',
    path: (scene) => `${boardPath(scene)}/c/${scene.cardId}`,
    arrive: async (page, t, scene) => {
      await seesCard(page, t, scene)
      await page.getByText('jumts.png').first().scrollIntoViewIfNeeded()
    },
  },
  { name: 'card-menu', who: 'zane', path: boardPath, arrive: openMenu },
  {
    name: 'move',
    who: 'zane',
    path: boardPath,
    arrive: async (page, t, scene) => {
      await openMenu(page, t, scene)
      await new BoardScreen(page).chooseInMenu(t('card.move'))
      await expect(page.getByRole('dialog', { name: t('board.move.card') })).toBeVisible()
    },
  },
  {
    name: 'archive',
    who: 'zane',
    path: boardPath,
    arrive: async (page, t) => {
      await onBoard(page, t)
      await page.getByRole('button', { name: t('board.more'), exact: true }).click()
      await new BoardScreen(page).chooseInMenu(t('board.archive'))
      await heading(page, t('board.archive.title'))
    },
  },
  {
    name: 'keys',
    who: 'zane',
    path: boardPath,
    arrive: async (page, t) => {
      await onBoard(page, t)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: t('board.keys.title') })).toBeVisible()
    },
  },
  {
    name: 'inbox',
    who: 'zane',
    path: () => '/inbox',
    arrive: async (page, t, { cardTitle }) => {
      await heading(page, t('inbox.title'))
      await expect(page.getByRole('link', { name: cardTitle }).first()).toBeVisible()
    },
  },
  {
    name: 'print',
    who: 'zane',
    path: (scene) => `${boardPath(scene)}/print`,
    arrive: (page, t) => expect(page.getByRole('button', { name: t('export.doPrint') })).toBeVisible(),
  },
  {
    name: 'timeline',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/timeline`,
    arrive: (page, t) => heading(page, t('timeline.title')),
  },
  // In the last weeks of the project something is held.
  ...Object.entries({ month: '2022-09-01', week: '2022-09-07', agenda: '2022-09-01' }).map(
    ([mode, on]): Screen => ({
      name: `project-calendar-${mode}`,
      who: 'zane',
      path: ({ projectId }) => `/p/${projectId}/calendar?cal=${mode}&on=${on}`,
      arrive: (page) => expect(page.locator('[data-kind="activity"]').first()).toBeVisible(),
    }),
  ),
  { name: 'table', who: 'zane', path: viewPath('table'), arrive: seesCards },
  { name: 'calendar-month', who: 'zane', path: viewPath('calendar?cal=month'), arrive: seesCards },
  { name: 'calendar-week', who: 'zane', path: viewPath('calendar?cal=week'), arrive: seesCards },
  { name: 'calendar-agenda', who: 'zane', path: viewPath('calendar?cal=agenda'), arrive: seesCards },
  {
    name: 'filter',
    who: 'zane',
    path: (scene) => `${boardPath(scene)}?due=week&q=a`,
    arrive: async (page, t) => {
      const bar = page.getByRole('region', { name: t('filter.title') })
      await expect(bar).toBeVisible()
      await bar.getByRole('button', { name: t('filter.labels') }).click()
      await expect(page.getByRole('dialog', { name: t('filter.labels') })).toBeVisible()
    },
  },
  {
    name: 'saved-views',
    who: 'zane',
    path: boardPath,
    arrive: async (page, t) => {
      await onBoard(page, t)
      await page.getByRole('button', { name: t('board.more'), exact: true }).click()
      await new BoardScreen(page).chooseInMenu(t('view.saved'))
      await expect(page.getByRole('dialog', { name: t('view.saved') })).toBeVisible()
    },
  },
  {
    name: 'feed',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/feed`,
    arrive: async (page, t) => {
      await heading(page, t('feed.title'))
      await seesCards(page)
    },
  },
  ...BRIDGE_SCREENS,
  ...SITE_SCREENS,
  ...ACTIVITY_SCREENS,
  {
    name: 'mine',
    who: 'zane',
    path: () => '/mine',
    arrive: (page, t) => expect(page.getByRole('heading', { name: t('mine.due') })).toBeVisible(),
  },
  {
    name: 'search',
    who: 'zane',
    path: () => '/search#riga',
    arrive: (page) => expect(page.locator('mark').first()).toBeVisible(),
  },
  {
    name: 'palette',
    who: 'zane',
    path: boardPath,
    arrive: async (page, t) => {
      await onBoard(page, t)
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: t('palette.label') }).fill('apk')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  ...IMPORT_SCREENS,
  { name: 'account', who: 'zane', path: () => '/account', arrive: (page, t) => heading(page, t('account.title')) },
  {
    name: 'account-mail',
    who: 'zane',
    path: () => '/account#notifications',
    arrive: (page, t) =>
      page
        .getByRole('heading', { name: t('inbox.settings'), exact: true })
        .evaluate((title) => title.scrollIntoView({ block: 'start' })),
  },
  {
    name: 'person-menu',
    who: 'zane',
    path: () => '/',
    arrive: async (page, t) => {
      await page.getByRole('button', { name: t('shell.personMenu', { name: 'Zane Ozola' }) }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'not-found',
    who: 'nobody',
    path: () => '/nothing/is/here',
    arrive: (page, t) => heading(page, t('shell.notFoundTitle')),
  },
  {
    name: 'gone',
    who: 'zane',
    path: () => '/p/000000000000',
    arrive: (page, t) => heading(page, t('live.goneTitle')),
  },
  ...EMPTY_SCREENS,
]
