import { BoardScreen } from './support/board-screen.ts'
import { command, newId } from './support/person.ts'
import { smallProject } from './support/small-project.ts'
import { stillBox } from './support/still-box.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

test('a filter stands in the address, in every view, until one key takes it away', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()

  await screen.card('Roof').focus()
  await page.keyboard.press('f')
  const field = page.getByRole('searchbox', { name: t('filter.text') })
  await expect(field).toBeFocused()
  await page.keyboard.type('rO')
  await expect(page.getByText(t('filter.shown', { shown: 1, all: 6 }), { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/[?&]q=rO$/)
  await expect(page.locator('[data-card]')).toHaveCount(1)

  await screen.card('Roof').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page).toHaveURL(/\/c\/\w+\?q=rO$/)
  await page.goBack()
  await expect(page.locator('[data-card]')).toHaveCount(1)

  await page.getByRole('link', { name: t('view.table') }).click()
  await expect(page.getByRole('grid').getByRole('link')).toHaveText(['Roof'])
  await page.reload()
  await expect(page.getByRole('grid').getByRole('link')).toHaveText(['Roof'])
  await page.keyboard.press('x')
  await expect(page.getByRole('grid').getByRole('link')).toHaveCount(6)
})

test('a table is walked and edited by keys, and Back returns to it from a card', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, `${project.path}/table`)
  const { keyboard } = page
  const title = page.getByRole('gridcell').first()
  await title.focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: t('table.column.title') })).toBeFocused()
  await keyboard.type('Heat pump')
  await keyboard.press('Enter')
  await expect(page.getByRole('gridcell').filter({ hasText: 'Heat pump' })).toBeFocused()
  await keyboard.press('Shift+Enter')
  await expect(page.getByRole('dialog')).toContainText('Heat pump')
  await keyboard.press('Escape')
  await expect(page).toHaveURL(/\/table$/)
  await page
    .getByRole('columnheader', { name: t('table.column.title') })
    .getByRole('button')
    .click()
  await expect(page.getByRole('grid').getByRole('link')).toHaveText([
    'Garden',
    'Heat pump',
    'Insurance',
    'Permit',
    'Roof',
    'Windows',
  ])

  await page.getByRole('button', { name: t('table.columns') }).click()
  await page.getByRole('checkbox', { name: t('table.column.created') }).check()
  await keyboard.press('Escape')
  await expect(page.getByRole('row', { name: 'Garden' }).locator('time')).toBeVisible()
  const byAge = page.getByRole('columnheader', { name: t('table.column.created') }).getByRole('button')
  await byAge.click()
  await byAge.click()
  const younger = command('card.create', {
    cardId: newId(),
    listId: project.lists.Ideas,
    title: 'Attic',
    position: 'Zz',
    kind: 'task',
  })
  await people.anna.dispatch(project.projectId, younger)
  await expect(page.getByRole('grid').getByRole('link').first()).toHaveText('Attic')
  await expect(page.getByRole('row', { name: 'Attic' }).locator('time')).toBeVisible()
})

test('a sorted table keeps still while a cell is edited, and is in order again after it, with the focus', async ({
  people,
  open,
}) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, `${project.path}/table?sort=title`)
  const titles = page.getByRole('grid').getByRole('link')
  await expect(titles).toHaveText(['Garden', 'Heating', 'Insurance', 'Permit', 'Roof', 'Windows'])

  const cell = page.getByRole('gridcell').filter({ has: page.getByRole('link', { name: 'Garden' }) })
  await cell.focus()
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: t('table.column.title') })
  await expect(field).toBeFocused()
  await people.anna.dispatch(
    project.projectId,
    command('card.rename', { cardId: project.cards.Heating, title: 'Attic' }),
  )
  await expect(page.getByRole('link', { name: 'Attic' })).toBeVisible()
  await expect(field).toBeFocused()
  await expect(titles).toHaveText(['Attic', 'Insurance', 'Permit', 'Roof', 'Windows'])

  await field.fill('Terrace')
  await page.keyboard.press('Enter')
  await expect(titles).toHaveText(['Attic', 'Insurance', 'Permit', 'Roof', 'Terrace', 'Windows'])
  await expect(page.getByRole('gridcell').filter({ hasText: 'Terrace' })).toBeFocused()
  await expect(page.getByText(t('table.movedTo', { card: 'Terrace', row: 5, rows: 6 }))).toBeAttached()
})

test('[D3] a card moves to another day by mouse and by keys, and what is known less exactly stays above', async ({
  people,
  open,
}) => {
  const project = await smallProject(people.anna)
  await people.anna.dispatch(
    project.projectId,
    command('card.due', { cardId: project.cards.Roof, value: '2026-05-06' }),
    command('card.start', { cardId: project.cards.Roof, value: '2026-05-05' }),
    command('card.due', { cardId: project.cards.Garden, value: '2026-05' }),
  )
  const page = await open(people.anna, `${project.path}/calendar?on=2026-05-01`)
  const entry = page.locator('[data-card]', { hasText: 'Roof' })
  await expect(page.getByRole('region', { name: t('calendar.band') })).toContainText('Garden')
  const due = async () => (await people.anna.project(project.projectId)).get('cards', project.cards.Roof ?? '')

  const box = await stillBox(page.locator('[data-day="2026-05-13"]'))
  const from = await stillBox(entry)
  await page.mouse.move(from.x + 20, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 30, box.y + 50, { steps: 8 })
  await page.mouse.up()
  await expect.poll(due).toMatchObject({ start: '2026-05-13', due: '2026-05-14' })

  await entry.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await expect.poll(due).toMatchObject({ start: '2026-05-19', due: '2026-05-20' })
  await expect(entry).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Roof')
  await page.goBack()
  await expect(page).toHaveURL(/\/calendar\?on=2026-05-01$/)
})

test('on a phone a table is lines and a calendar what comes', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const day = '2026-05-06'
  await people.anna.dispatch(project.projectId, command('card.due', { cardId: project.cards.Roof, value: day }))
  const page = await open(people.anna, `${project.path}/table`, PHONE)
  await expect(page.getByRole('list', { name: t('table.title') }).getByRole('link')).toHaveCount(6)
  const titles = page.getByRole('list', { name: t('table.title') }).getByRole('link')
  await page.getByRole('combobox', { name: t('table.sort') }).selectOption(t('table.column.title'))
  await expect(titles.first()).toContainText('Garden')
  await page.getByRole('button', { name: t('table.sort.turn') }).tap()
  await expect(titles.first()).toContainText('Windows')
  await page.goto(`${project.path}/calendar?on=2026-05-01`)
  await expect(page.getByRole('button', { name: t('calendar.agenda') })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('[data-card]')).toHaveCount(1)
})
