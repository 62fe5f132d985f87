import { command } from './support/person.ts'
import { join, smallProject } from './support/small-project.ts'
import { takeSheet } from './support/take-sheet.ts'
import { expect, test } from './support/test.ts'
import { t } from './support/words.ts'

test('[X3, M2] the money that a coordinator enters is in the paper of who may read it, in the reader’s language', async ({
  people: { anna, bruno },
  open,
}) => {
  const project = await smallProject(anna)
  await join(anna, project, bruno)
  const programme = { en: 'Networks of Towns', lv: 'Pilsētu tīkli' }
  await anna.dispatch(project.projectId, command('project.facts', { fields: { programme } }))
  const page = await open(anna, `/p/${project.projectId}/facts`)

  await page.getByRole('button', { name: t('funding.editTotal') }).click()
  const dialog = page.getByRole('dialog', { name: t('funding.editTotal') })
  // As people type it: spaces between thousands, a comma before the cents.
  await dialog.getByLabel(t('funding.total')).fill('158 430,00')
  await dialog.getByRole('button', { name: t('thing.save') }).click()
  await expect(page.getByText('€158,430.00', { exact: true })).toBeVisible()

  const pdf = await takeSheet(page, t('sheet.asPdf', { sheet: t('sheet.name.project') }))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await page.getByRole('button', { name: t('sheet.take'), exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Latviešu' }).click()
  const csv = (await takeSheet(page, t('sheet.asCsv', { sheet: t('sheet.name.project') }))).toString()
  expect(csv).toContain('Pilsētu tīkli')
  expect(csv).toMatch(/158\s430,00/)

  // A member works on cards; the grant is not theirs to see, on the screen or on paper.
  const other = await open(bruno, `/p/${project.projectId}/facts`)
  const theirs = (await takeSheet(other, t('sheet.asCsv', { sheet: t('sheet.name.project') }))).toString()
  expect(theirs).toContain('Networks of Towns')
  expect(theirs).not.toContain('158')
  await expect(other.getByRole('heading', { name: t('funding.title') })).toHaveCount(0)
})
