import type { Page } from '@playwright/test'
import { BoardScreen } from './support/board-screen.ts'
import { command } from './support/person.ts'
import { join, smallProject } from './support/small-project.ts'
import { expect, test } from './support/test.ts'
import { t } from './support/words.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Roof' })
const editor = (page: Page) => dialog(page).getByRole('textbox', { name: t('text.description') })

/** Puts a text into the clipboard's place: what the field does with it is what counts. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    document.execCommand('insertText', false, pasted)
  }, text)
}

test('a card from its title to its last comment by keyboard alone; somebody else sees it live', async ({
  people: { anna, bruno },
  open,
}) => {
  const project = await smallProject(anna)
  await join(anna, project, bruno)
  const page = await open(anna, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  const other = await open(bruno, `${project.path}/c/${project.cards.Roof}`)
  await expect(other.getByRole('button', { name: t('text.addDescription') })).toBeVisible()

  await screen.card('Roof').focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await dialog(page)
    .getByRole('button', { name: t('text.addDescription') })
    .focus()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type('Measure twice.')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(other).getByText('Measure twice.')).toBeVisible()

  await dialog(page)
    .getByRole('button', { name: t('checklist.add') })
    .focus()
  await page.keyboard.press('Enter')
  await page.getByLabel(t('checklist.title')).fill('Steps')
  await page.keyboard.press('Enter')
  await dialog(page)
    .getByRole('button', { name: t('checklist.addLine') })
    .focus()
  await page.keyboard.press('Enter')
  const composer = dialog(page).getByRole('textbox', { name: t('checklist.newLine', { title: 'Steps' }) })
  await expect(composer).toBeFocused()
  await paste(page, 'Scaffold\nBattens\nTiles')
  await expect(dialog(page).getByRole('button', { name: t('checklist.addLines', { count: 3 }) })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(composer).toBeFocused()
  await expect(composer).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeVisible()
  await dialog(page).getByRole('checkbox', { name: 'Scaffold' }).focus()
  await page.keyboard.press('Space')
  const progress = dialog(other).getByRole('progressbar')
  await expect(progress).toHaveAccessibleName(t('checklist.progress', { done: 1, count: 3 }))

  // The last line to the first place, lifted by its grip.
  await dialog(page)
    .getByRole('button', { name: t('checklist.lift', { line: 'Tiles' }) })
    .focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(t('checklist.lifted', { line: 'Tiles' }))).toBeAttached()
  for (const line of ['Battens', 'Scaffold']) {
    await page.keyboard.press('ArrowUp')
    const row = dialog(page).getByRole('listitem').filter({ hasText: line })
    await expect(row).toHaveAttribute('data-over', 'true')
  }
  await page.keyboard.press('Space')
  const boxes = dialog(other).getByRole('listitem').getByRole('checkbox')
  await expect
    .poll(() => boxes.evaluateAll((all) => all.map((box) => box.getAttribute('aria-label'))))
    .toEqual(['Tiles', 'Scaffold', 'Battens'])

  await dialog(page)
    .getByRole('button', { name: t('text.addComment') })
    .focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('textbox', { name: t('text.addComment') })).toBeFocused()
  await page.keyboard.type('Please look, @Bruno')
  await expect(page.getByRole('option', { name: bruno.name })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  const comment = dialog(other).getByRole('listitem').filter({ hasText: 'Please look' })
  await expect(comment).toContainText(bruno.name)
  await comment.getByRole('button', { name: t('text.react'), exact: true }).focus()
  await other.keyboard.press('Enter')
  await other.getByRole('button', { name: '👍' }).focus()
  await other.keyboard.press('Enter')
  const reaction = t('text.reaction', { emoji: '👍', names: bruno.name })
  await expect(dialog(page).getByRole('button', { name: reaction })).toBeVisible()

  await dialog(page).getByRole('heading', { name: 'Roof' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(screen.face('Roof')).toContainText(t('card.face.checklist', { done: 1, count: 3 }))
  await expect(screen.face('Roof')).toContainText(t('card.face.comments', { count: 1 }))

  // All of it stands in the feed, in words; what happens now comes to its top.
  await other.goto(`/p/${project.projectId}/feed`)
  const lines = other.getByRole('main').getByRole('listitem')
  await expect(lines.filter({ hasText: t('history.comment.write', { card: 'Roof' }) })).toContainText(anna.name)
  await anna.dispatch(project.projectId, command('card.rename', { cardId: project.cards.Roof, title: 'Slates' }))
  const renamed = other.getByRole('link', { name: t('history.card.rename', { card: 'Slates' }) })
  await expect(renamed).toBeVisible()
  await other.getByRole('combobox', { name: t('feed.person') }).selectOption({ label: bruno.name })
  await expect(renamed).toBeHidden()
  await expect(lines.filter({ hasText: bruno.name }).first()).toBeVisible()
})

test('two people write one description: both versions stay visible until somebody decides', async ({
  people: { anna, bruno },
  open,
}) => {
  const project = await smallProject(anna)
  await join(anna, project, bruno)
  const path = `${project.path}/c/${project.cards.Roof}`
  let page = await open(anna, path)
  const other = await open(bruno, path)
  for (const one of [page, other]) {
    await one.getByRole('button', { name: t('text.addDescription') }).click()
    await expect(editor(one)).toBeFocused()
  }
  await editor(page).pressSequentially('Slate, as before')
  // The tab dies in the middle of a sentence; the next one goes on where it stopped.
  await expect(editor(page)).toContainText('Slate, as before')
  const context = page.context()
  await page.close()
  page = await context.newPage()
  await page.goto(path)
  await expect(editor(page)).toContainText('Slate, as before')
  await editor(other).pressSequentially('Tin, it is cheaper')
  await dialog(other)
    .getByRole('button', { name: t('text.save'), exact: true })
    .click()

  const alert = dialog(page).getByRole('alert')
  await expect(alert).toContainText(t('text.changedMeanwhile'))
  await expect(alert).toContainText('Tin, it is cheaper')
  await expect(editor(page)).toContainText('Slate, as before')
  await alert.getByRole('button', { name: t('text.saveMine') }).click()
  await expect(dialog(other).getByText('Slate, as before')).toBeVisible()
})

test('a card that is blocked says so on its face until the other one is done', async ({ people: { anna }, open }) => {
  const project = await smallProject(anna)
  const page = await open(anna, `${project.path}/c/${project.cards.Roof}`)
  const screen = new BoardScreen(page)
  await dialog(page)
    .getByRole('button', { name: t('links.add') })
    .click()
  await page.getByLabel(t('links.kind')).selectOption('blockedBy')
  await page.getByLabel(t('links.search')).fill('perm')
  await page.getByRole('button', { name: /^Permit/ }).click()
  await expect(dialog(page).getByRole('link', { name: 'Permit' })).toBeVisible()
  await dialog(page)
    .getByRole('button', { name: t('card.close') })
    .click()
  await expect(screen.face('Roof')).toContainText(t('card.face.blocked'))
  await screen.ready()

  await page.goto(`${project.path}/c/${project.cards.Permit}`)
  await page.getByRole('dialog', { name: 'Permit' }).getByLabel(t('card.done')).check()
  await page.keyboard.press('Escape')
  await expect(screen.face('Roof')).not.toContainText(t('card.face.blocked'))
})

test('a card goes to another project, with the name of somebody who is not there', async ({
  people: { anna, bruno },
  open,
}) => {
  const project = await smallProject(anna)
  const other = await smallProject(anna, { Inbox: [] })
  await join(anna, project, bruno)
  const members = [...(await anna.project(project.projectId)).all('members')]
  const memberId = members.find(({ userId }) => userId === bruno.id)?.id
  const cardId = project.cards.Roof
  await anna.dispatch(project.projectId, command('card.assign', { cardId, memberId, on: true }))
  const page = await open(anna, `${project.path}/c/${cardId}`)
  await page.getByRole('button', { name: t('copy.toProject') }).click()
  const transfer = page.getByRole('dialog', { name: t('copy.toProjectTitle') })
  const place = transfer.getByLabel(t('copy.project'))
  await place.selectOption(other.projectId)
  await transfer.getByLabel(t('import.whoIs', { name: bruno.name })).selectOption('name')
  await transfer.getByRole('button', { name: t('copy.move') }).click()
  await expect(page.getByText(t('copy.moved', { card: 'Roof' }))).toBeVisible()
  const there = await anna.project(other.projectId)
  const [card] = [...there.all('cards')]
  const kept = there.get('members', card?.memberIds[0] ?? '')
  expect(kept?.leftAt).not.toBe(null)
  const names = await anna.call<{ userId: string; name: string }[]>('project.people', { projectId: other.projectId })
  expect(names.find(({ userId }) => userId === kept?.userId)?.name).toBe(bruno.name)
})
