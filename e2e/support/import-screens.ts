import { sampleExport } from '@meanwhile/domain/trello/sample-export.test-support'
import { expect } from '@playwright/test'
import { heading } from './heading.ts'
import type { Screen } from './screens.ts'

const file = () => ({
  name: 'depot.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(sampleExport())),
})

/** A board of elsewhere on its way in: chosen, looked at, its people named, and brought. */
export const IMPORT_SCREENS: Screen[] = [
  {
    name: 'import',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/import`,
    arrive: (page, t) => expect(page.getByRole('button', { name: t('import.chooseFile') })).toBeVisible(),
  },
  {
    name: 'import-preview',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/import`,
    arrive: async (page, t) => {
      await expect(page.getByRole('button', { name: t('import.chooseFile') })).toBeVisible()
      await page.locator('input[type=file]').setInputFiles(file())
      await heading(page, 'The depot opens again')
    },
  },
  {
    name: 'import-people',
    who: 'zane',
    path: ({ projectId }) => `/p/${projectId}/import`,
    arrive: async (page, t) => {
      await expect(page.getByRole('button', { name: t('import.chooseFile') })).toBeVisible()
      await page.locator('input[type=file]').setInputFiles(file())
      await page.getByRole('combobox', { name: t('import.whoIs', { name: 'Pekka Mäkinen' }) }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'import-report',
    who: 'zane',
    path: ({ importPath }) => importPath,
    arrive: (page, t) => heading(page, t('import.doneTitle')),
  },
]
