import { expect, type Page } from '@playwright/test'
import type { Screen } from './screens.ts'

const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible()

/** What a project is on paper: its results, facts, phases and partners, and projects side by side. */
export const PAPER_SCREENS: Screen[] = [
  {
    name: 'directory',
    who: 'zane',
    path: () => '/directory',
    arrive: (page, t) => heading(page, t('directory.computed')),
  },
  {
    name: 'organisation',
    who: 'zane',
    path: () => '/directory',
    arrive: async (page, t) => {
      // What an organisation is called depends on the reader's language.
      await page.locator('a[href^="/organisations/"]').first().click()
      await heading(page, t('directory.inProjects'))
    },
  },
  {
    name: 'partner',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}`,
    arrive: async (page, t) => {
      await page.getByRole('link', { name: 'Communa' }).click()
      await heading(page, t('partner.cards'))
    },
  },
  {
    name: 'results',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/results`,
    arrive: (page, t) => heading(page, t('result.title')),
  },
  {
    name: 'result',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/results`,
    arrive: async (page, t) => {
      await page.getByRole('listitem').getByRole('link').first().click()
      await heading(page, t('result.gate'))
    },
  },
  {
    name: 'facts',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/facts`,
    arrive: (page, t) => heading(page, t('facts.title')),
  },
  {
    name: 'phases',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/phases`,
    arrive: (page, t) => heading(page, t('phase.title')),
  },
]
