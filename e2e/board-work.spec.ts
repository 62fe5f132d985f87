import type { Page } from '@playwright/test'
import { BoardScreen, middleOf } from './support/board-screen.ts'
import { Finger } from './support/finger.ts'
import { command } from './support/person.ts'
import { smallProject, storedBoard } from './support/small-project.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

/** What Ctrl with a letter sends; a browser without a window keeps no clipboard of its own. */
async function clipboard(page: Page, type: 'copy' | 'cut' | 'paste', text?: string): Promise<void> {
  await page.evaluate(
    ([type, text]) => {
      const held = window as unknown as { held?: DataTransfer }
      if (type !== 'paste' || text !== undefined) held.held = new DataTransfer()
      if (text !== undefined) held.held?.setData('text/plain', text)
      const event = new ClipboardEvent(type ?? '', {
        bubbles: true,
        cancelable: true,
        clipboardData: held.held ?? null,
      })
      ;(document.activeElement ?? document.body).dispatchEvent(event)
    },
    [type, text] as const,
  )
}

test('[D3] a new card to done by keyboard alone', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.working()
  const { keyboard } = page
  await screen.card('Garden').focus()
  await keyboard.press('n')
  await expect(page.getByRole('textbox', { name: t('board.composer.label') })).toBeFocused()
  await keyboard.type('Fire doors')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await expect(screen.card('Fire doors')).toBeVisible()
  await screen.card('Garden').focus()
  await keyboard.press('ArrowDown')
  // The focus follows a card with the next picture; a key before it would be about nothing.
  await expect(screen.card('Fire doors')).toBeFocused()
  await keyboard.press('>')
  await expect(screen.list('Doing').getByRole('link', { name: 'Fire doors' })).toBeFocused()
  await keyboard.press('>')
  await expect(screen.list('Done').getByRole('link', { name: 'Fire doors' })).toBeFocused()
  await expect.poll(async () => (await storedBoard(people.anna, project)).Done).toEqual(['Fire doors'])

  await keyboard.press('e')
  const title = page.getByRole('textbox', { name: t('card.title') })
  await expect(title).toBeFocused()
  await keyboard.press('Control+a')
  await keyboard.type('Fire doors, both')
  await keyboard.press('Tab')
  await expect(page.getByRole('toolbar', { name: t('bulk.beside') }).getByText(t('card.labels'))).toBeFocused()
  await keyboard.press('Escape')
  await expect(title).toBeFocused()
  await keyboard.press('Enter')
  await expect(screen.card('Fire doors, both')).toBeFocused()

  await keyboard.press('Shift+F10')
  await screen.chooseInMenu(t('card.markDone'))
  await expect(screen.face('Fire doors, both')).toContainText(t('card.face.done'))
})

test('[D3] several cards are selected, archived and brought back as one step', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.working()
  await screen.card('Roof').click({ modifiers: ['Control'] })
  await screen.card('Windows').click({ modifiers: ['Shift'] })
  await screen.card('Permit').click({ modifiers: ['Control'] })
  await expect(screen.bulkBar).toContainText(t('bulk.count', { count: 4 }))
  await screen.bulkBar.getByRole('button', { name: t('bulk.archive') }).click()
  await screen.shows({ Ideas: ['Garden'], Doing: ['Insurance'], Done: [] })
  await page.keyboard.press('z')
  const whole = { Ideas: ['Roof', 'Heating', 'Windows', 'Garden'], Doing: ['Permit', 'Insurance'], Done: [] }
  await screen.shows(whole)
  await expect.poll(() => storedBoard(people.anna, project)).toEqual(whole)

  await screen.card('Roof').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(screen.bulkBar).toContainText(t('bulk.count', { count: 2 }))
  await screen.bulkBar.getByRole('button', { name: t('bulk.move') }).click()
  await page.getByRole('dialog').getByLabel(t('board.move.toList')).selectOption({ label: 'Done' })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('board.move.submit') })
    .click()
  await screen.shows({ Ideas: ['Windows', 'Garden'], Doing: ['Permit', 'Insurance'], Done: ['Roof', 'Heating'] })

  await screen.drag('Roof', 'Doing', 1)
  await screen.shows({ Ideas: ['Windows', 'Garden'], Doing: ['Permit', 'Roof', 'Heating', 'Insurance'], Done: [] })
  await page.keyboard.press('Escape')
  await expect(screen.bulkBar).toBeHidden()
})

test('[D3] cards are cut and pasted, and lines become cards after a question', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.working()
  await screen.card('Heating').focus()
  await clipboard(page, 'cut')
  await screen.card('Permit').focus()
  await clipboard(page, 'paste')
  await screen.shows({ Ideas: ['Roof', 'Windows', 'Garden'], Doing: ['Permit', 'Heating', 'Insurance'], Done: [] })
  await screen.card('Roof').focus()
  await clipboard(page, 'copy')
  await clipboard(page, 'paste')
  await screen.shows({
    Ideas: ['Roof', 'Roof', 'Windows', 'Garden'],
    Doing: ['Permit', 'Heating', 'Insurance'],
    Done: [],
  })
  await page.keyboard.press('z')

  await screen.card('Permit').focus()
  await clipboard(page, 'paste', 'Keys\n\n  Locks \nLamps')
  const question = page.getByRole('dialog', { name: t('bulk.pasteTitle', { count: 3 }) })
  await question.getByRole('button', { name: t('board.composer.manyCards', { count: 3 }) }).click()
  await expect
    .poll(async () => (await storedBoard(people.anna, project)).Doing)
    .toEqual(['Permit', 'Heating', 'Insurance', 'Keys', 'Locks', 'Lamps'])
  await page.keyboard.press('z')
  await expect
    .poll(async () => (await storedBoard(people.anna, project)).Doing)
    .toEqual(['Permit', 'Heating', 'Insurance'])
})

test('[D3] a list has a colour, a limit that only tells, an order, folds up, is renamed and put away, undone and redone', async ({
  people,
  open,
}) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.working()
  const menu = () => page.getByRole('button', { name: t('board.list.menu', { list: 'Ideas' }) }).click()
  await menu()
  await screen.chooseInMenu(t('listMore.look'))
  const dialog = page.getByRole('dialog', { name: t('listMore.lookTitle') })
  await dialog.getByLabel(t('listMore.limit')).fill('3')
  await dialog.getByRole('radio', { name: t('overview.colour.moss') }).check({ force: true })
  await dialog.getByRole('button', { name: t('bulk.set') }).click()
  await expect(screen.list('Ideas')).toContainText(t('board.list.full'))
  await expect(screen.list('Ideas')).toContainText(t('filter.shown', { shown: 4, all: 3 }))
  await menu()
  await screen.chooseInMenu(t('listMore.sort.title'))
  await expect.poll(async () => (await screen.titles()).Ideas).toEqual(['Garden', 'Heating', 'Roof', 'Windows'])
  await page.keyboard.press('z')
  await expect.poll(async () => (await screen.titles()).Ideas).toEqual(['Roof', 'Heating', 'Windows', 'Garden'])

  await menu()
  await screen.chooseInMenu(t('listMore.collapse'))
  const folded = page.getByRole('button', { name: t('board.list.expand', { list: 'Ideas' }) })
  await expect(folded).toBeVisible()
  await screen.carry('Permit', 'Doing', 0)
  const to = await middleOf(folded)
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.move(to.x + 1, to.y)
  await page.mouse.up()
  await expect
    .poll(async () => (await storedBoard(people.anna, project)).Ideas)
    .toEqual(['Permit', 'Roof', 'Heating', 'Windows', 'Garden'])
  await page.reload()
  await folded.click()
  await expect(screen.card('Permit')).toBeVisible()

  await menu()
  await screen.chooseInMenu(t('board.list.rename'))
  await page.getByRole('textbox', { name: t('board.list.title') }).fill('Thoughts')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: t('board.list.menu', { list: 'Thoughts' }) }).click()
  await screen.chooseInMenu(t('board.list.archive'))
  await expect(screen.list('Thoughts')).toHaveCount(0)
  const tools = page.locator('header')
  await tools.getByRole('button', { name: t('live.undo'), exact: true }).click()
  await expect(screen.list('Thoughts')).toBeVisible()
  await tools.getByRole('button', { name: t('live.redo'), exact: true }).click()
  await expect(screen.list('Thoughts')).toHaveCount(0)
  await expect.poll(async () => Object.keys(await storedBoard(people.anna, project))).toEqual(['Doing', 'Done'])
})

test('[D3] a board out of a template, with dates counted from a day, undone in one step', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, `/p/${project.projectId}`)
  await page.getByRole('button', { name: t('overview.newBoard') }).click()
  const dialog = page.getByRole('dialog', { name: t('template.newBoard') })
  await dialog.getByRole('radio', { name: /Start a temporary-use site/ }).check()
  await dialog.getByLabel(t('template.anchor.T')).fill('2027-06-01')
  await dialog.getByLabel(t('template.title')).fill('Lastādija')
  await dialog.getByRole('button', { name: t('template.create') }).click()
  const screen = new BoardScreen(page)
  await screen.ready()
  await expect(screen.card('Walk the neighbourhood and note empty places')).toBeVisible()
  const made = await people.anna.project(project.projectId)
  const walk = [...made.all('cards')].find((card) => card.title.startsWith('Walk the neighbourhood'))
  expect(walk).toMatchObject({ due: '2026-08-05', described: true })
  await page.keyboard.press('z')
  await expect
    .poll(
      async () => [...(await people.anna.project(project.projectId)).all('boards')].filter((b) => !b.archivedAt).length,
    )
    .toBe(1)
})

test.describe('on a phone', () => {
  test('[D2] a list folds up; cards are selected by a finger and moved', async ({ people, open }) => {
    const project = await smallProject(people.anna)
    await people.anna.dispatch(project.projectId, command('list.limit', { listId: project.lists.Ideas, softLimit: 2 }))
    const page = await open(people.anna, project.path, PHONE)
    const screen = new BoardScreen(page)
    await screen.working()
    const finger = await Finger.on(page)
    await finger.lift(await middleOf(screen.card('Heating')))
    await finger.up()
    await screen.chooseInMenu(t('bulk.select'))
    await screen.card('Windows').tap()
    await expect(screen.bulkBar).toContainText(t('bulk.count', { count: 2 }))
    await screen.bulkBar.getByRole('button', { name: t('bulk.move') }).tap()
    await page.getByRole('dialog').getByLabel(t('board.move.toList')).selectOption({ label: 'Doing' })
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('board.move.submit') })
      .tap()
    await expect
      .poll(() => storedBoard(people.anna, project))
      .toEqual({ Ideas: ['Roof', 'Garden'], Doing: ['Permit', 'Insurance', 'Heating', 'Windows'], Done: [] })

    await page.getByRole('button', { name: t('board.list.menu', { list: 'Ideas' }) }).tap()
    await screen.chooseInMenu(t('listMore.collapse'))
    await expect(page.getByRole('button', { name: t('board.list.expand', { list: 'Ideas' }) })).toBeVisible()
  })
})

test('[D3] a card of a template from the menu of a list and from where cards are written, by keyboard', async ({
  people: { anna },
  open,
}) => {
  const project = await smallProject(anna)
  const page = await open(anna, project.path)
  const screen = new BoardScreen(page)
  await screen.working()
  const { keyboard } = page
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: t('board.list.menu', { list: 'Done' }) }).click()
  await screen.chooseInMenu(t('board.composer.template'))
  await expect(dialog.getByText(t('copy.noTemplates'))).toBeVisible()
  await keyboard.press('Escape')
  await anna.dispatch(project.projectId, command('card.template', { cardId: project.cards.Heating, on: true }))
  await screen
    .list('Done')
    .getByRole('button', { name: t('board.composer.add') })
    .click()
  await page.getByRole('button', { name: t('board.composer.template') }).press('Enter')
  await dialog.getByRole('searchbox').press('ArrowDown')
  await expect(dialog.getByRole('button', { name: 'Heating' })).toBeFocused()
  await keyboard.press('Enter')
  await dialog.getByRole('textbox', { name: t('copy.newTitle') }).fill('Heating of the hall')
  await keyboard.press('Enter')
  await expect.poll(async () => (await storedBoard(anna, project)).Done).toEqual(['Heating of the hall'])
})
