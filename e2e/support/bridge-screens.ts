import { expect } from '@playwright/test'
import { BoardScreen } from './board-screen.ts'
import type { Screen } from './screens.ts'

/** Where boards and things meet: a card that is one, one that is being made one, and the stage of a list. */
export const BRIDGE_SCREENS: Screen[] = [
  {
    name: 'card-thing',
    who: 'zane',
    path: ({ projectId, thing }) => `/p/${projectId}/b/${thing.boardId}/c/${thing.cardId}`,
    arrive: (page, t) => expect(page.getByRole('dialog').getByRole('link', { name: t('bridge.open') })).toBeVisible(),
  },
  {
    name: 'make-thing',
    who: 'zane',
    path: ({ projectId, boardId, cardId }) => `/p/${projectId}/b/${boardId}/c/${cardId}`,
    arrive: async (page, t) => {
      await page.getByRole('button', { name: t('bridge.make'), exact: true }).click()
      await expect(page.getByRole('dialog', { name: t('bridge.makeTitle') })).toBeVisible()
    },
  },
  {
    name: 'list-stage',
    who: 'zane',
    path: ({ projectId, boardId }) => `/p/${projectId}/b/${boardId}`,
    arrive: async (page, t, { listTitle }) => {
      await expect(page.locator('[data-card]').first()).toBeVisible()
      await page.getByRole('button', { name: t('board.list.menu', { list: listTitle }), exact: true }).click()
      await new BoardScreen(page).chooseInMenu(t('bridge.listStage'))
      await expect(page.getByRole('dialog', { name: t('bridge.listStageTitle') })).toBeVisible()
    },
  },
]
