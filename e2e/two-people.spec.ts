import type { Page } from '@playwright/test'
import { BoardScreen } from './support/board-screen.ts'
import { command, newId } from './support/person.ts'
import { join, type SmallProject, smallProject, storedBoard } from './support/small-project.ts'
import { expect, test } from './support/test.ts'
import { t } from './support/words.ts'

/** A closed tab is gone by then. */
const GONE_MS = 10_000

test.describe('two people on one board', () => {
  let project: SmallProject
  let hers: BoardScreen
  let his: BoardScreen

  test.beforeEach(async ({ people, open }) => {
    project = await smallProject(people.anna)
    await join(people.anna, project, people.bruno)
    const label = { title: 'Urgent', colour: 'brick', pattern: 'dot' }
    await people.anna.dispatch(project.projectId, command('label.create', { labelId: newId(), fields: label }))
    hers = new BoardScreen(await open(people.anna, project.path))
    his = new BoardScreen(await open(people.bruno, project.path))
    await hers.ready()
    await his.ready()
  })

  test('[R1] a card that one drags with the mouse moves on the other screen', async ({ people }) => {
    await hers.drag('Heating', 'Doing', 1)
    const wanted = { Ideas: ['Roof', 'Windows', 'Garden'], Doing: ['Permit', 'Heating', 'Insurance'], Done: [] }
    await hers.shows(wanted)
    await his.shows(wanted)
    expect(await storedBoard(people.anna, project)).toEqual(wanted)

    await his.drag('Permit', 'Done', 0)
    const after = { Ideas: ['Roof', 'Windows', 'Garden'], Doing: ['Heating', 'Insurance'], Done: ['Permit'] }
    await his.shows(after)
    await hers.shows(after)
    expect(await storedBoard(people.anna, project)).toEqual(after)
  })

  test('[R1] a list that one drags by its header moves on the other screen', async () => {
    const { mouse } = hers.page
    const grip = await hers.list('Done').getByRole('heading').boundingBox()
    const target = await hers.list('Ideas').boundingBox()
    await mouse.move(grip!.x + grip!.width - 4, grip!.y + grip!.height / 2)
    await mouse.down()
    await mouse.move(grip!.x - 20, grip!.y + 10, { steps: 5 })
    await mouse.move(target!.x + 20, grip!.y + 10, { steps: 12 })
    await mouse.up()
    const order = async (screen: BoardScreen) => Object.keys(await screen.titles())
    await expect.poll(() => order(hers)).toEqual(['Done', 'Ideas', 'Doing'])
    await expect.poll(() => order(his)).toEqual(['Done', 'Ideas', 'Doing'])
  })

  test('[R1] a new title, a label, a person and an archived card arrive', async ({ people }) => {
    await hers.openMenu('Roof')
    await hers.chooseInMenu(t('card.rename'))
    const field = hers.page.getByRole('textbox', { name: t('card.title') })
    await field.fill('Roof and gutters')
    await field.press('Enter')
    await expect(his.card('Roof and gutters')).toBeVisible()

    await his.openMenu('Windows')
    await his.chooseInMenu(t('card.labels'))
    await his.page.getByRole('checkbox', { name: 'Urgent' }).check()
    await his.page.keyboard.press('Escape')
    await expect(hers.face('Windows')).toContainText('Urgent')

    await hers.openMenu('Windows')
    await hers.chooseInMenu(t('card.assign'))
    await hers.page.getByRole('checkbox', { name: people.bruno.name }).check()
    await hers.page.keyboard.press('Escape')
    await expect(his.face('Windows')).toContainText(t('card.face.people', { names: people.bruno.name }))

    await his.openMenu('Garden')
    await his.chooseInMenu(t('card.archive'))
    const undo = his.page.getByRole('status').getByRole('button', { name: t('live.undo') })
    // Under the pointer it stays.
    await undo.hover()
    await expect(his.card('Garden')).toHaveCount(0)
    await expect(hers.card('Garden')).toHaveCount(0)
    await undo.click()
    await expect(hers.card('Garden')).toBeVisible()
    await expect(his.card('Garden')).toBeVisible()
  })

  test('[R1, C6] undo takes back my own move and leaves the other’s', async ({ people }) => {
    await hers.drag('Heating', 'Done', 0)
    await expect.poll(async () => (await his.titles()).Done).toEqual(['Heating'])
    await his.drag('Roof', 'Done', 1)
    await expect.poll(async () => (await hers.titles()).Done).toEqual(['Heating', 'Roof'])
    await hers.page.locator('body').press('z')
    const wanted = { Ideas: ['Heating', 'Windows', 'Garden'], Doing: ['Permit', 'Insurance'], Done: ['Roof'] }
    await hers.shows(wanted)
    await his.shows(wanted)
    await hers.page.locator('body').press('Shift+Z')
    await expect.poll(async () => (await his.titles()).Done).toEqual(['Heating', 'Roof'])
    expect((await storedBoard(people.anna, project)).Done).toEqual(['Heating', 'Roof'])
  })

  test('[P1, P2] who is here, and on which card, is seen; a closed tab is gone within ten seconds', async ({
    people,
  }) => {
    const bruno = presenceOf(hers.page, people.bruno.name)
    await expect(bruno).toBeVisible()
    await expect(presenceOf(his.page, people.anna.name)).toBeVisible()

    await his.card('Permit').click()
    await expect(his.page.getByRole('dialog')).toBeVisible()
    await expect(hers.face('Permit')).toContainText(t('card.face.here', { names: people.bruno.name }))
    await his.page.keyboard.press('Escape')
    await expect(hers.face('Permit')).not.toContainText(people.bruno.name)
    // By its address the card opens together with the line, and much is sent at once.
    await his.page.goto(`${project.path}/c/${project.cards.Roof}`)
    await expect(hers.face('Roof')).toContainText(t('card.face.here', { names: people.bruno.name }))

    await his.page.close()
    await expect(bruno).toBeHidden({ timeout: GONE_MS })
  })
})

/** Somebody's name in the bar above the board, where everybody stands who is here. */
function presenceOf(page: Page, name: string) {
  return page.locator('header').getByText(name)
}
