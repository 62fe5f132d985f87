import { expect } from '@playwright/test'
import type { Screen } from './screens.ts'

/** The list of activities, one of them, a new one, its programme on paper, and the page of a trainer. */
export const ACTIVITY_SCREENS: Screen[] = [
  {
    name: 'activities',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/activities`,
    arrive: (page) => expect(page.locator('[data-activity]').first()).toBeVisible(),
  },
  {
    name: 'activity',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/activities`,
    arrive: async (page, t) => {
      await page.locator('[data-activity]').first().getByRole('link').click()
      await expect(page.getByRole('heading', { name: t('programme.title'), exact: true })).toBeVisible()
      await expect(page.locator('[data-session]').first()).toBeVisible()
    },
  },
  {
    name: 'activity-new',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/activities`,
    arrive: async (page, t) => {
      await page.getByRole('button', { name: t('activity.new'), exact: true }).click()
      await expect(
        page
          .getByRole('dialog', { name: t('activity.new') })
          .getByRole('option')
          .nth(9),
      ).toBeAttached()
    },
  },
  {
    name: 'programme-print',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/activities`,
    arrive: async (page, t) => {
      await page.locator('[data-activity]').first().getByRole('link').click()
      await page.getByRole('link', { name: t('programme.print') }).click()
      await expect(page.getByRole('article').getByRole('heading', { level: 2 }).first()).toBeVisible()
    },
  },
  {
    name: 'training',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/training`,
    arrive: async (page, t) => {
      await expect(page.getByRole('heading', { name: t('training.title'), exact: true })).toBeVisible()
      await expect(page.locator('[data-activity]').first()).toBeVisible()
    },
  },
]
