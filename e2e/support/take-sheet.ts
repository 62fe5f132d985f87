import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { t } from './words.ts'

/** Takes a paper from the menu of a page, by the words of its entry; answers the file. */
export async function takeSheet(page: Page, entry: string, words = t): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: words('sheet.take'), exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
  const download = await coming
  return readFile(await download.path())
}
