import type { Page } from '@playwright/test'
import { BoardScreen } from './support/board-screen.ts'
import { command, newId } from './support/person.ts'
import { smallProject, storedBoard } from './support/small-project.ts'
import { expect, test } from './support/test.ts'
import { t } from './support/words.ts'

/** What a screen reader hears now. */
const spoken = (page: Page) => page.locator('[aria-live="polite"]')

test('[D3] a card from its first letter to the archive by keyboard alone, with every step spoken', async ({
  people,
  open,
}) => {
  const project = await smallProject(people.anna)
  const fields = { title: 'Urgent', colour: 'brick', pattern: 'dot' }
  await people.anna.dispatch(project.projectId, command('label.create', { labelId: newId(), fields }))
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  const { keyboard } = page
  await screen.ready()

  await screen.card('Garden').focus()
  await keyboard.press('n')
  await expect(page.getByRole('textbox', { name: t('board.composer.label') })).toBeFocused()
  await keyboard.type('Fire doors')
  await keyboard.press('Enter')
  await expect(spoken(page).getByText(t('board.composer.added', { count: 1 }))).toBeAttached()
  await keyboard.press('Escape')
  await expect(screen.card('Fire doors')).toBeVisible()

  await screen.card('Garden').focus()
  await keyboard.press('ArrowDown')
  await expect(screen.card('Fire doors')).toBeFocused()
  const says = (key: 'cardPicked' | 'cardOver' | 'cardDropped', list: string, place: number, count: number) =>
    expect(
      spoken(page).getByText(t.fill(`board.drag.${key}`, { card: 'Fire doors', list, place, count })),
    ).toBeAttached()
  await keyboard.press('Space')
  await says('cardPicked', 'Ideas', 5, 5)
  await keyboard.press('ArrowRight')
  await says('cardOver', 'Doing', 3, 3)
  await keyboard.press('ArrowUp')
  await says('cardOver', 'Doing', 2, 3)
  await keyboard.press('Space')
  await says('cardDropped', 'Doing', 2, 3)
  await expect(screen.card('Fire doors')).toBeFocused()
  await screen.shows({
    Ideas: ['Roof', 'Heating', 'Windows', 'Garden'],
    Doing: ['Permit', 'Fire doors', 'Insurance'],
    Done: [],
  })

  await keyboard.press('l')
  await expect(page.getByRole('dialog', { name: t('card.chooseLabels') })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Urgent' }).focus()
  await keyboard.press('Space')
  await keyboard.press('Escape')
  await expect(screen.face('Fire doors')).toContainText('Urgent')
  await expect(screen.card('Fire doors')).toBeFocused()

  await keyboard.press('m')
  await page.getByRole('checkbox', { name: people.anna.name }).focus()
  await keyboard.press('Space')
  await keyboard.press('Escape')
  await expect(screen.face('Fire doors')).toContainText(people.anna.name)
  await expect(screen.card('Fire doors')).toBeFocused()

  await keyboard.press('c')
  await expect(screen.card('Fire doors')).toHaveCount(0)
  await keyboard.press('z')
  await expect(screen.card('Fire doors')).toBeVisible()
  await keyboard.press('Shift+Z')
  await expect(screen.card('Fire doors')).toHaveCount(0)
  await keyboard.press('z')
  await expect.poll(async () => (await storedBoard(people.anna, project)).Doing).toContain('Fire doors')
})

test('[D3] Escape puts a lifted card back, Enter opens a card and Escape closes it', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  const before = await screen.titles()
  await screen.card('Roof').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(spoken(page).getByText(t('board.drag.back', { name: 'Roof' }))).toBeAttached()
  await screen.shows(before)
  await expect(screen.card('Roof')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Roof' })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/c/${project.cards.Roof}$`))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${project.path}$`))
  await expect(screen.card('Roof')).toBeFocused()
})

test('[D3] a list moves by keyboard, with every step spoken', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  await page.getByRole('button', { name: t('board.list.grip', { list: 'Ideas' }), exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(spoken(page).getByText(t('board.drag.listPicked', { list: 'Ideas', place: 1, count: 3 }))).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(spoken(page).getByText(t('board.drag.listOver', { place: 3, count: 3 }))).toBeAttached()
  await page.keyboard.press('Space')
  await expect(
    spoken(page).getByText(t('board.drag.listDropped', { list: 'Ideas', place: 3, count: 3 })),
  ).toBeAttached()
  await expect.poll(async () => Object.keys(await screen.titles())).toEqual(['Doing', 'Done', 'Ideas'])
  await expect
    .poll(async () => Object.keys(await storedBoard(people.anna, project)))
    .toEqual(['Doing', 'Done', 'Ideas'])
})

test('[D3] ? lists the keys; letters can be switched off', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: t('board.keys.title') })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('checkbox', { name: t('board.keys.letters') }).uncheck()
  await page.keyboard.press('Escape')
  await screen.card('Roof').focus()
  await page.keyboard.press('c')
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: t('board.composer.label') })).toHaveCount(0)
  await expect(screen.card('Roof')).toBeVisible()
  // The choice is the account's, and the next one who tests is the same person.
  await people.anna.call('account.setLetterKeys', { letterKeys: true })
})
