import { sampleExport } from '@meanwhile/domain/trello/sample-export.test-support'
import { BoardScreen } from './support/board-screen.ts'
import { join, smallProject } from './support/small-project.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

const FILE = { name: 'depot.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(sampleExport())) }

test('[IM5, IM6, IM7] a Trello board is looked at, its people are named, it comes whole, and only once', async ({
  people,
  open,
}) => {
  test.slow()
  const { anna, bruno } = people
  const made = await smallProject(anna)
  const { projectId } = made
  await join(anna, made, bruno)
  const page = await open(anna, `/p/${projectId}`)
  await page
    .getByRole('link', { name: t('overview.importBoard') })
    .first()
    .click()
  await page.locator('input[type=file]').setInputFiles(FILE)

  await expect(page.getByRole('heading', { name: 'The depot opens again' })).toBeVisible()
  const counts = page.getByRole('region', { name: t('import.holds') })
  await expect(counts.getByText('64', { exact: true })).toBeVisible()
  await expect(counts.getByText(`${t('import.archivedCards')}: 4`)).toBeVisible()
  await expect(page.getByText(t('import.loss.link-refused'))).toBeVisible()
  await page
    .getByRole('combobox', { name: t('import.whoIs', { name: 'Madara Vītola-Ūdre' }) })
    .selectOption({ label: anna.name })
  await page.getByRole('combobox', { name: t('import.whoIs', { name: 'Pekka Mäkinen' }) }).selectOption('skip')
  await page.getByRole('button', { name: t('import.start') }).click()

  await expect(page.getByRole('heading', { name: t('import.doneTitle') })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(t('import.loss.file-as-link'))).toBeVisible()
  await expect(page.getByText(t('import.loss.person-skipped'))).toBeVisible()
  const report = page.url()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: t('import.download') }).click()
  const text = await (await saved).createReadStream().then(async (stream) => {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  })
  expect(text).toContain('Repair café in the paint shop: hall-0.jpg')

  await page.getByRole('link', { name: t('import.openBoard') }).click()
  const screen = new BoardScreen(page)
  await expect(screen.card('Repair café in the paint shop')).toBeVisible()
  await expect(screen.list('Permissions')).toBeVisible()

  // The same file once more: nothing comes twice, and the report says so.
  const before = (await anna.project(projectId)).version
  await page.goto(`/p/${projectId}/import`)
  await page.locator('input[type=file]').setInputFiles(FILE)
  await expect(page.getByRole('heading', { name: t('import.knownTitle') })).toBeVisible()
  await page
    .getByRole('combobox', { name: t('import.whoIs', { name: 'Madara Vītola-Ūdre' }) })
    .selectOption({ label: anna.name })
  await page.getByRole('combobox', { name: t('import.whoIs', { name: 'Pekka Mäkinen' }) }).selectOption('skip')
  await page.getByRole('button', { name: t('import.start') }).click()
  await expect(page.getByText(t('import.nothingNew'))).toBeVisible({ timeout: 30_000 })
  expect((await anna.project(projectId)).version).toBe(before)

  // The first report is still there, for a colleague too.
  const his = await open(bruno, new URL(report).pathname)
  await expect(his.getByText(t('import.loss.file-as-link'))).toBeVisible()
})

test('[IM9] a table on a phone: its columns are named, its rows say what could not be read', async ({
  people,
  open,
}) => {
  const { anna } = people
  const { projectId } = await smallProject(anna)
  const page = await open(anna, `/p/${projectId}/import`, PHONE)
  const table = 'Darbs;Kur;Kad\nJumts virs sliedēm;Remonts;29.10.2022\nLogi;Remonts;drīz\n'
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Remonts.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await expect(page.getByRole('cell', { name: 'Jumts virs sliedēm' })).toBeVisible()
  await page.getByRole('combobox', { name: t('import.target.list'), exact: true }).selectOption({ label: 'Kur' })
  await page.getByRole('combobox', { name: t('import.target.due'), exact: true }).selectOption({ label: 'Kad' })
  await page.getByRole('button', { name: t('import.start') }).click()
  await expect(page.getByRole('heading', { name: t('import.doneTitle') })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(t('import.rowsAre', { rows: '3' }))).toBeVisible()
  await page.getByRole('link', { name: t('import.openBoard') }).click()
  await expect(new BoardScreen(page).card('Jumts virs sliedēm')).toBeVisible()
})

test('[IM1] a file that is none of these is refused in words, and another one can be chosen', async ({
  people,
  open,
}) => {
  const { anna } = people
  const { projectId } = await smallProject(anna)
  const page = await open(anna, `/p/${projectId}/import`)
  const buffer = Buffer.from('{"id":"a","name":"x","lists":[],"cards":[{"__proto__":{}}]}')
  await page.locator('input[type=file]').setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('alert')).toContainText(t('import.fault.forbidden-key'))
  await page.getByRole('button', { name: t('import.back') }).click()
  await expect(page.getByRole('button', { name: t('import.chooseFile') })).toBeVisible()
})
