import { BoardScreen, middleOf } from './support/board-screen.ts'
import { Finger } from './support/finger.ts'
import { command } from './support/person.ts'
import { join, smallProject } from './support/small-project.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

test('[D3] rows by person: a card goes to another row, and back in one step; several go together', async ({
  people,
  open,
}) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, `${project.path}?lanes=person`)
  const screen = new BoardScreen(page)
  await screen.working()
  await screen.card('Roof').focus()
  await page.keyboard.press('Space')
  const dialog = page.getByRole('dialog', { name: t('lanes.moveTitle') })
  await dialog.getByLabel(t('lanes.row')).selectOption({ label: people.anna.name })
  await dialog.getByLabel(t('board.move.toList')).selectOption({ label: 'Doing' })
  await dialog.getByRole('button', { name: t('board.move.submit') }).click()
  const cell = page.getByRole('group', { name: t('lanes.cell', { lane: people.anna.name, list: 'Doing' }) })
  await expect(cell.getByRole('link', { name: 'Roof' })).toBeVisible()
  const none = page.getByRole('group', { name: t('lanes.cell', { lane: t('lanes.no.person'), list: 'Ideas' }) })
  await none.getByRole('link', { name: 'Windows' }).dragTo(cell)
  await expect(cell.getByRole('link', { name: 'Windows' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(none.getByRole('link', { name: 'Windows' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(none.getByRole('link', { name: 'Roof' })).toBeVisible()

  // Two together, to a row that holds no card and shows itself while they are in the hand.
  await expect(cell).toBeHidden()
  for (const name of ['Roof', 'Windows']) {
    await none.getByRole('link', { name }).focus()
    await page.keyboard.press('a')
  }
  const from = await middleOf(none.getByRole('link', { name: 'Windows' }))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y + 20, { steps: 4 })
  await expect(cell).toBeVisible()
  const to = await middleOf(cell)
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  for (const name of ['Roof', 'Windows']) await expect(cell.getByRole('link', { name })).toBeVisible()
  await page.keyboard.press('z')
  for (const name of ['Roof', 'Windows']) await expect(none.getByRole('link', { name })).toBeVisible()
})

test('[D2] rows by person: a finger that scrolls drags nothing, a long press carries a card to a row that held none', async ({
  people: { anna, bruno },
  open,
}) => {
  const titles = Array.from({ length: 14 }, (_, n) => `Card ${n + 1}`)
  const project = await smallProject(anna, { Ideas: titles, Doing: [] })
  await join(anna, project, bruno)
  const members = [...(await anna.project(project.projectId)).all('members')]
  const [memberId, emptyId] = [anna, bruno].map((who) => members.find(({ userId }) => userId === who.id)?.id ?? '')
  const held = () =>
    anna.project(project.projectId).then((state) => state.get('cards', project.cards['Card 2'] ?? '')?.memberIds)
  await anna.dispatch(
    project.projectId,
    command('card.assign', { cardId: project.cards['Card 1'], memberId, on: true }),
  )
  const page = await open(anna, `${project.path}?lanes=person`, PHONE)
  await new BoardScreen(page).working()
  const cell = (lane: string) => page.getByRole('group', { name: t('lanes.cell', { lane, list: 'Ideas' }) })
  const card = cell(t('lanes.no.person')).locator('[data-card]').first()
  const finger = await Finger.on(page)
  const from = await middleOf(card)
  await finger.swipe(from, { x: from.x, y: from.y - 250 })
  await expect.poll(async () => (await middleOf(card)).y).toBeLessThan(from.y - 100)
  expect(await held()).toEqual([])
  await card.evaluate((element) => element.closest('[data-column]')?.scrollTo(0, 0))
  const again = await middleOf(card)
  await expect(cell(bruno.name)).toBeHidden()
  await finger.lift(again)
  await expect(cell(bruno.name)).toBeVisible()
  await finger.moveTo(await middleOf(cell(bruno.name)))
  await finger.up()
  await expect(cell(bruno.name).getByRole('link', { name: 'Card 2' })).toBeVisible()
  await expect.poll(held).toEqual([emptyId])
})
