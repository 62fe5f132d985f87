import { BoardScreen, middleOf } from './support/board-screen.ts'
import { Finger } from './support/finger.ts'
import { command, newId } from './support/person.ts'
import { smallProject, storedBoard } from './support/small-project.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

const LONG = { Ideas: Array.from({ length: 40 }, (_, n) => `Idea ${n + 1}`), Done: [] }

test.describe('on a phone', () => {
  test('[D2] a swipe scrolls the list and drags nothing', async ({ people, open }) => {
    const project = await smallProject(people.anna, LONG)
    const page = await open(people.anna, project.path, PHONE)
    const screen = new BoardScreen(page)
    await screen.ready()
    const { version } = await people.anna.project(project.projectId)
    const finger = await Finger.on(page)
    const start = await middleOf(screen.card('Idea 6'))
    await finger.swipe(start, { x: start.x, y: start.y - 250 })
    const scrolled = () =>
      page
        .locator('[data-list-scroller]')
        .first()
        .evaluate((element) => element.scrollTop)
    await expect.poll(scrolled).toBeGreaterThan(100)
    await expect(page.locator('[data-lifted]')).toHaveCount(0)
    expect((await people.anna.project(project.projectId)).version).toBe(version)
    await expect(page).toHaveURL(new RegExp(`${project.path}$`))
  })

  test('[D2] a long press lifts a card, and the finger carries it', async ({ people, open }) => {
    const project = await smallProject(people.anna)
    const page = await open(people.anna, project.path, PHONE)
    const screen = new BoardScreen(page)
    await screen.ready()
    const finger = await Finger.on(page)
    const target = await middleOf(screen.card('Windows'))
    const start = await middleOf(screen.card('Roof'))
    await finger.lift(start)
    await finger.moveTo({ x: start.x + 4, y: target.y + 12 })
    await expect(page.locator('[data-card][data-lifted]')).toHaveCount(1)
    await finger.up()
    await expect
      .poll(async () => (await storedBoard(people.anna, project)).Ideas)
      .toEqual(['Heating', 'Windows', 'Roof', 'Garden'])

    // The lines inside of it go the same way.
    const checklistId = newId()
    const cardId = project.cards.Roof ?? ''
    await people.anna.dispatch(
      project.projectId,
      command('checklist.add', { checklistId, cardId, title: 'Steps', position: 'a0' }),
      ...['Scaffold', 'Battens', 'Tiles'].map((text, n) =>
        command('line.add', { lineId: newId(), checklistId, cardId, text, position: `a${n}` }),
      ),
    )
    await screen.card('Roof').tap()
    const line = (text: string) => page.getByRole('dialog').getByRole('listitem').filter({ hasText: text })
    // What is fetched when a card opens pushes the lines down.
    await expect(page.getByRole('button', { name: t('text.addDescription') })).toBeVisible()
    await line('Tiles').scrollIntoViewIfNeeded()
    await finger.lift(
      await middleOf(line('Scaffold').getByRole('button', { name: t('checklist.lift', { line: 'Scaffold' }) })),
    )
    await finger.moveTo(await middleOf(line('Tiles')))
    await expect(line('Tiles')).toHaveAttribute('data-over', 'true')
    await finger.up()
    await expect(
      page
        .getByRole('dialog')
        .getByRole('checkbox', { name: /Scaffold|Battens|Tiles/ })
        .last(),
    ).toHaveAccessibleName('Scaffold')
  })

  test('[D2, D3] a long press that moves nowhere opens the menu; Move to… carries the card to another list', async ({
    people,
    open,
  }) => {
    const project = await smallProject(people.anna)
    const page = await open(people.anna, project.path, PHONE)
    const screen = new BoardScreen(page)
    await screen.ready()
    const finger = await Finger.on(page)
    await finger.lift(await middleOf(screen.card('Heating')))
    await finger.up()
    await screen.chooseInMenu(t('card.move'))
    const dialog = page.getByRole('dialog', { name: t('board.move.card') })
    await dialog.getByRole('combobox', { name: t('board.move.toList') }).selectOption({ label: 'Doing' })
    await dialog.getByRole('combobox', { name: t('board.move.place') }).selectOption({ label: '2' })
    await dialog.getByRole('button', { name: t('board.move.submit') }).click()
    await expect(dialog).toBeHidden()
    await expect
      .poll(() => storedBoard(people.anna, project))
      .toEqual({
        Ideas: ['Roof', 'Windows', 'Garden'],
        Doing: ['Permit', 'Heating', 'Insurance'],
        Done: [],
      })
  })

  test('[D2] one list at a time fills the screen, and its neighbour is a tap away', async ({ people, open }) => {
    const project = await smallProject(people.anna)
    const page = await open(people.anna, project.path, PHONE)
    const screen = new BoardScreen(page)
    await screen.ready()
    await expect(screen.list('Ideas')).toBeInViewport({ ratio: 0.9 })
    await expect(screen.list('Doing')).not.toBeInViewport({ ratio: 0.5 })
    await page.getByRole('button', { name: t('board.showList', { list: 'Doing' }) }).tap()
    await expect(screen.list('Doing')).toBeInViewport({ ratio: 0.9 })
    await expect(screen.list('Ideas')).not.toBeInViewport({ ratio: 0.5 })
  })
})
