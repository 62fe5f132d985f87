import { expect } from '@playwright/test'
import { heading } from './heading.ts'
import type { Screen } from './screens.ts'

/** Sites, and the map that they are on. */
export const SITE_SCREENS: Screen[] = [
  {
    name: 'sites',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/sites`,
    arrive: (page) => expect(page.getByRole('link', { name: 'Lastādija', exact: true })).toBeVisible(),
  },
  {
    name: 'sites-list',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/sites?as=list`,
    arrive: (page) => expect(page.getByRole('rowheader', { name: 'Lastādija' })).toBeVisible(),
  },
  {
    name: 'site',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/sites`,
    arrive: async (page, t) => {
      await page.getByRole('link', { name: 'Viskaļi', exact: true }).click()
      await heading(page, t('site.history'))
      await expect(page.getByRole('application', { name: t('map.title') })).toBeVisible()
    },
  },
  {
    name: 'map',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/map`,
    arrive: async (page, t) => {
      await page.getByRole('button', { name: t('map.showOne', { name: 'Viskaļi' }) }).click()
      await expect(page.getByRole('dialog', { name: 'Viskaļi' })).toBeVisible()
    },
  },
]
