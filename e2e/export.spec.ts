import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { BoardScreen } from './support/board-screen.ts'
import { smallProject } from './support/small-project.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

async function choose(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: t('board.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

async function take(page: Page, entry: string): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download')
  await choose(page, entry)
  const download = await coming
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

test('[X1] a board is taken along in each form and read back', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  await new BoardScreen(page).ready()

  const json = await take(page, t('export.asJson'))
  expect(json.name).toMatch(/^TEST Plan \d{4}-\d\d-\d\d\.json$/)
  const board = JSON.parse(json.content.toString()) as { format: string; cards: { title: string }[] }
  expect(board.format).toBe('meanwhile-board')
  expect(board.cards.map(({ title }) => title).sort()).toEqual(Object.keys(project.cards).sort())

  const csv = await take(page, t('export.asCsv'))
  expect(csv.name).toMatch(/\.csv$/)
  expect(csv.content.subarray(0, 3).toString('hex')).toBe('efbbbf')
  expect(csv.content.toString().split('\r\n')).toHaveLength(Object.keys(project.cards).length + 2)

  // A workbook is a ZIP archive; what is in its cells is proved where it is made.
  const xlsx = await take(page, t('export.asXlsx'))
  expect(xlsx.name).toMatch(/\.xlsx$/)
  expect(xlsx.content.subarray(0, 2).toString()).toBe('PK')
})

test('a board is printed: its lists and cards on paper, and nothing of the screen', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  await new BoardScreen(page).ready()
  await choose(page, t('export.print'))
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
  for (const list of Object.keys(project.lists))
    await expect(page.getByRole('heading', { level: 2, name: list })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(Object.keys(project.cards).length)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('button', { name: t('export.doPrint') })).toBeHidden()
  const colours = await page
    .getByRole('article')
    .first()
    .evaluate((paper) => {
      const style = getComputedStyle(paper)
      return [style.color, style.backgroundColor]
    })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  const pdf = await page.pdf({ preferCSSPageSize: true })
  // A4 in points.
  expect(pdf.toString('latin1')).toMatch(/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12]/)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: t('export.back') }).click()
  await new BoardScreen(page).ready()
})

test('on a phone the menu of the board has the same entries', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path, PHONE)
  await new BoardScreen(page).ready()
  await page.getByRole('button', { name: t('board.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: t('export.print') }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
})
