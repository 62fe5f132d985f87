import type { Page } from '@playwright/test'
import { BoardScreen } from './support/board-screen.ts'
import { copied } from './support/copied.ts'
import { command, newId, Person } from './support/person.ts'
import { type SmallProject, smallProject } from './support/small-project.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

const LAYOUT = { Ideas: ['Jumts Rīgā', 'Heating', 'Vizīte Orhusā'], Doing: ['Permit'], Done: [] }

const field = (page: Page) => page.getByRole('combobox', { name: t('palette.label') })
const option = (page: Page, name: string) => page.getByRole('option', { name }).first()

/** Opens the palette and types when it listens. */
async function ask(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(text)
}

/** Opens the palette and does what a menu does. What the page offers comes with the code of its menus. */
async function run(page: Page, action: string): Promise<void> {
  await ask(page, action)
  await expect(option(page, action)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveCount(0)
}

async function assignToMe(person: Person, { projectId, cards }: SmallProject, title: string, due: string | null) {
  const members = [...(await person.project(projectId)).all('members')]
  const memberId = members.find(({ userId }) => userId === person.id)?.id
  const cardId = cards[title]
  await person.dispatch(projectId, command('card.assign', { cardId, memberId, on: true }))
  if (due) await person.dispatch(projectId, command('card.due', { cardId, value: due }))
}

test('[S6] the palette finds a card of the board and one of another project, and does what the menus do', async ({
  people,
  open,
}) => {
  const here = await smallProject(people.anna, LAYOUT)
  const elsewhere = await smallProject(people.anna, { Far: ['Århus kommune answers'] })
  const page = await open(people.anna, here.path)
  const screen = new BoardScreen(page)
  const { keyboard } = page
  await screen.ready()

  await keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await keyboard.type('aarhus')
  await expect(option(page, 'Vizīte Orhusā')).toBeVisible()
  await expect(option(page, 'Århus kommune answers')).toBeVisible()
  await expect(page.locator('[aria-live="polite"]').getByText(t('palette.results', { count: 3 }))).toBeAttached()
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Vizīte Orhusā' })).toBeVisible()
  await keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`${here.path}$`))

  await screen.card('Heating').focus()
  await run(page, t('card.archive'))
  await expect(screen.card('Heating')).toHaveCount(0)
  await run(page, t('live.undo'))
  await expect(screen.card('Heating')).toBeVisible()

  await screen.card('Heating').focus()
  await ask(page, '')
  await keyboard.press('Escape')
  await expect(screen.card('Heating')).toBeFocused()
  await run(page, t('card.move').replace('…', ''))
  await expect(page.getByRole('dialog', { name: t('board.move.card') })).toBeVisible()
  await keyboard.press('Escape')
  await expect(screen.card('Heating')).toBeFocused()

  await ask(page, 'arhus kommune')
  await expect(option(page, 'Århus kommune answers')).toBeVisible()
  await keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${elsewhere.path}/c/`))
})

test('[S6] without a network the palette still finds the cards of the project', async ({ people, open }) => {
  test.slow()
  const project = await smallProject(people.anna, LAYOUT)
  const page = await open(people.anna, project.path, { serviceWorkers: 'allow' })
  const screen = new BoardScreen(page)
  await screen.ready()
  await copied(page)
  await page.context().setOffline(true)
  await ask(page, 'riga')
  await expect(option(page, 'Jumts Rīgā')).toBeVisible()
  await expect(page.getByText(t('palette.offline'))).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Jumts Rīgā' })).toBeVisible()
})

test('the page of search marks what it found; its word is in no request and behind the # of the address', async ({
  people,
  open,
}) => {
  await smallProject(people.anna, { Only: ['Ziemeļu spārns'] })
  const page = await open(people.anna, '/search')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('searchbox', { name: t('search.label') }).fill('ziemelu')
  await expect(page.locator('mark')).toHaveText('Ziemeļu')
  await expect(page).toHaveURL(/\/search#ziemelu$/)
  expect(asked.filter((url) => url.includes('ziemelu'))).toEqual([])
  await page.reload()
  await expect(page.getByRole('link', { name: 'Ziemeļu spārns' })).toBeVisible()
})

test('my things, on a phone: what is late stands first and is ticked done in place, and back', async ({
  server,
  open,
}) => {
  const gita = await Person.withCode(server, 'Gita Lapsa')
  const one = await smallProject(gita, { Work: ['Call the owner', 'Count the keys'] })
  const two = await smallProject(gita, { Work: ['Measure the roof'] })
  await assignToMe(gita, one, 'Call the owner', '2024-02-10')
  await assignToMe(gita, two, 'Measure the roof', null)
  const page = await open(gita, '/', PHONE)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: t('shell.mine') })
    .last()
    .click()
  await expect(page.getByRole('heading', { name: t('mine.overdue') })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Measure the roof' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Count the keys' })).toHaveCount(0)
  const state = async () => (await gita.project(one.projectId)).get('cards', one.cards['Call the owner'] ?? '')?.doneAt
  await page.getByRole('button', { name: t('mine.tick', { name: 'Call the owner' }) }).click()
  await expect(page.getByRole('link', { name: 'Call the owner' })).toHaveCount(0)
  await expect.poll(state).not.toBeNull()
  await page.getByRole('button', { name: t('mine.undo') }).click()
  await expect(page.getByRole('link', { name: 'Call the owner' })).toBeVisible()
  await expect.poll(state).toBeNull()
})

test('[D3] keys of Trello’s hands: watch, vote, me; a digit ticks a label; letters switched off stay off elsewhere', async ({
  people,
  open,
}) => {
  const project = await smallProject(people.olga, LAYOUT)
  const fields = { title: 'Urgent', colour: 'brick', pattern: 'dot' }
  await people.olga.dispatch(project.projectId, command('label.create', { labelId: newId(), fields }))
  const page = await open(people.olga, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  await screen.card('Permit').focus()
  for (const key of ['s', 'v', 'i', 'l']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog', { name: t('card.chooseLabels') })).toBeVisible()
  await page.keyboard.press('1')
  const card = async () => (await people.olga.project(project.projectId)).get('cards', project.cards.Permit ?? '')
  await expect.poll(async () => (await card())?.labelIds.length).toBe(1)
  expect(await card()).toMatchObject({
    watcherIds: [expect.any(String)],
    voterIds: [expect.any(String)],
    memberIds: [expect.any(String)],
  })
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: t('board.keys.title') })
  await keys.getByRole('checkbox', { name: t('board.keys.letters') }).uncheck()
  await expect
    .poll(async () => (await people.olga.call<{ letterKeys: boolean }>('account.me', {})).letterKeys)
    .toBe(false)
  const other = await open(people.olga, project.path)
  await new BoardScreen(other).ready()
  await new BoardScreen(other).card('Permit').focus()
  await other.keyboard.press('c')
  await other.keyboard.press('/')
  await expect(field(other)).toHaveCount(0)
  await other.keyboard.press('Control+k')
  await expect(field(other)).toBeFocused()
  await other.keyboard.press('Escape')
  await expect(new BoardScreen(other).card('Permit')).toBeVisible()
  // The choice is the account's, and the next one who tests is the same person.
  await people.olga.call('account.setLetterKeys', { letterKeys: true })
})
