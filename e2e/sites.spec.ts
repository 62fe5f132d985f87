import { picture } from './support/picture.ts'
import { siteProject } from './support/site-scene.ts'
import { join } from './support/small-project.ts'
import { takeSheet } from './support/take-sheet.ts'
import { expect, test } from './support/test.ts'
import { t, wordsOf } from './support/words.ts'

test('[SI4] a card on the portfolio board moves, its site follows with a dated line, and one undo takes back both', async ({
  people,
  open,
}) => {
  const { anna } = people
  const scene = await siteProject(anna)
  const { projectId, sites, cards, lists, path } = scene
  const stageNow = async () => (await anna.project(projectId)).get('sites', sites.depot)?.stage
  const page = await open(anna, path)
  const list = (name: string) => page.locator(`[data-list="${lists[name]}"]`)
  await expect(list('Preparation').locator(`[data-card="${cards.depot}"]`)).toBeVisible()

  await page.getByRole('button', { name: t('card.menu', { card: 'Tram depot' }), exact: true }).click()
  await page.getByRole('menuitem', { name: t('card.move') }).click()
  const dialog = page.getByRole('dialog', { name: t('board.move.card') })
  await dialog.getByRole('combobox', { name: t('board.move.toList') }).selectOption({ label: 'Active' })
  await dialog.getByRole('button', { name: t('board.move.submit'), exact: true }).click()
  await expect(list('Active').locator(`[data-card="${cards.depot}"]`)).toBeVisible()
  await expect.poll(stageNow).toBe('active')

  await page.getByRole('link', { name: t('shell.sites'), exact: true }).click()
  await page.getByRole('link', { name: 'Tram depot' }).click()
  const history = page.getByRole('region', { name: t('site.history') })
  await expect(history.getByRole('listitem')).toHaveCount(2)
  // The visit saw it long before: with the stage of that day.
  const visits = page.getByRole('region', { name: t('site.visits') })
  await expect(visits.getByRole('listitem').filter({ hasText: 'Visit to Riga' })).toContainText(
    t('board.stage.preparation'),
  )
  await visits.getByRole('link', { name: 'Visit to Riga' }).click()
  await expect(page.locator(`[data-site="${sites.depot}"]`)).toContainText(t('board.stage.preparation'))
  await page.goBack()
  await history.getByLabel(t('site.stageOn')).fill('2022-10-29')
  await expect(history.getByRole('status')).toHaveText(t('board.stage.preparation'))
  await history.getByLabel(t('site.stageOn')).fill('2020-01-01')
  await expect(history.getByRole('status')).toHaveText(t('site.notYet'))

  await page.getByRole('heading', { name: 'Tram depot', level: 1 }).click()
  await page.keyboard.press('z')
  await expect(history.getByRole('listitem')).toHaveCount(1)
  await expect.poll(stageNow).toBe('preparation')
  const state = await anna.project(projectId)
  expect(state.get('cards', cards.depot ?? '')?.listId).toBe(lists.Preparation)
})

test('[SI3] an officer of the town reads which of its sites end when, and nothing can be changed', async ({
  people,
  open,
}) => {
  const { anna, olga } = people
  const scene = await siteProject(anna)
  await join(anna, scene, olga, 'observer')
  const page = await open(olga, `/p/${scene.projectId}/sites?as=list&owner=municipality`)
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(3)
  const depot = table.getByRole('row').filter({ hasText: 'Tram depot' })
  await expect(depot).toContainText('City of Riga, property department')
  await expect(depot).toContainText(t('site.ends.soon'))
  await expect(table.getByRole('row').filter({ hasText: 'Old school' })).toContainText('2031')
  await expect(page.getByRole('button', { name: t('site.new') })).toHaveCount(0)

  await page.getByRole('combobox', { name: t('site.column.agreement') }).selectOption('soon')
  await expect(table.getByRole('row')).toHaveCount(2)
  await expect(page).toHaveURL(/ends=soon/)

  await depot.getByRole('link', { name: 'Tram depot' }).click()
  await expect(page.getByText(t('site.noticeDay'))).toBeVisible()
  await expect(page.getByText(t('site.readOnly'))).toBeVisible()
  await expect(page.getByRole('button', { name: t('stage.change') })).toHaveCount(0)
  await expect(page.getByRole('button', { name: new RegExp(`^${t('site.editOf', { what: '' })}`) })).toHaveCount(0)
  await page.goto(`/p/${scene.projectId}/sites/${scene.sites.tower}`)
  await expect(page.getByText(t('site.privateOwner'))).toBeVisible()

  // What the council asks for, in its own language, and a word to those who work on it.
  await olga.call('account.setLocale', { locale: 'lv' })
  const lv = await wordsOf('lv')
  await page.goto(`/p/${scene.projectId}/facts`)
  const sheet = lv('sheet.name.project')
  const pdf = await takeSheet(page, lv('sheet.asPdf', { sheet }), lv)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const csv = (await takeSheet(page, lv('sheet.asCsv', { sheet }), lv)).toString()
  expect(csv).toContain('Alte Mu')
  await page.goto(`${scene.path}/c/${scene.cards.depot}`)
  const card = page.getByRole('dialog', { name: 'Tram depot' })
  await card.getByRole('button', { name: lv('text.addComment') }).click()
  await card.getByRole('textbox', { name: lv('text.addComment') }).fill('Līgums ir domes darba kārtībā')
  await page.keyboard.press('Control+Enter')
  await expect(card.getByRole('listitem').filter({ hasText: 'Līgums ir domes' })).toContainText(olga.name)
  await olga.call('account.setLocale', { locale: 'en' })
})

test('[SI5] a new site comes with its card, as one step; its agreement has its own form; pictures put a site on a board', async ({
  people,
  open,
}) => {
  const { anna } = people
  const { projectId } = await siteProject(anna)
  const page = await open(anna, `/p/${projectId}/sites`)
  await page.getByRole('button', { name: t('site.new') }).click()
  const dialog = page.getByRole('dialog', { name: t('site.new') })
  await dialog.getByRole('textbox', { name: 'English' }).fill('Boat shed')
  await dialog.getByRole('combobox', { name: t('stage.stage') }).selectOption('negotiation')
  await dialog.getByRole('combobox', { name: t('thing.onBoard') }).selectOption({ label: 'Plan · Negotiation' })
  await dialog.getByRole('button', { name: t('site.create'), exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Boat shed', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Plan · Negotiation · Boat shed' })).toBeVisible()

  const owner = t('site.editOf', { what: t('site.ownerTitle') })
  await page.getByRole('button', { name: owner }).click()
  const form = page.getByRole('dialog', { name: owner })
  await form.getByRole('textbox', { name: t('site.ownerName') }).fill('Port of Riga')
  await form.getByRole('combobox', { name: t('site.column.owner') }).selectOption('company')
  await form.getByRole('button', { name: t('thing.save'), exact: true }).click()
  await expect(page.getByText('Port of Riga')).toBeVisible()

  await page.keyboard.press('z')
  await expect(page.getByText('Port of Riga')).toHaveCount(0)
  await page.keyboard.press('z')
  await expect(page.getByText(t('site.isArchived'), { exact: true })).toBeVisible()
  await expect(page.getByText(t('live.saved'), { exact: true })).toBeVisible()
  await page.goto(`/p/${projectId}/sites`)
  await expect(page.getByRole('link', { name: 'Tram depot' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Boat shed' })).toHaveCount(0)

  // A site without a card: its first picture puts it on a board.
  await page.getByRole('link', { name: 'Back yard', exact: true }).click()
  const pictures = page.getByRole('region', { name: t('site.pictures') })
  const choose = (name: string) =>
    pictures
      .getByLabel(t('attachment.addPictures'))
      .and(page.locator('input'))
      .setInputFiles({ name, mimeType: 'image/png', buffer: picture(64, 48) })
  await choose('gate.png')
  const where = page.getByRole('dialog', { name: t('thing.putOnBoard') })
  await expect(where).toContainText(t('site.picturesWhere'))
  await where.getByRole('button', { name: t('thing.putThere'), exact: true }).click()
  await expect(pictures.getByRole('img', { name: 'gate.png' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Plan · Scouting · Back yard' })).toBeVisible()
  await choose('wall.png')
  await expect(pictures.getByRole('img', { name: 'wall.png' })).toBeVisible()
})
