import { BoardScreen } from './support/board-screen.ts'
import { command } from './support/person.ts'
import { join, smallProject, storedBoard } from './support/small-project.ts'
import { expect, test } from './support/test.ts'
import { t } from './support/words.ts'

test('[A4] an observer reads everything and finds nothing to change', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  await join(people.anna, project, people.olga, 'observer')
  const page = await open(people.olga, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  await screen.shows(await storedBoard(people.anna, project))
  await expect(page.getByText(t('board.readOnly'))).toBeVisible()
  for (const name of [t('board.composer.add'), t('board.list.add'), t('board.list.menu', { list: 'Ideas' })]) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  }
  await expect(page.locator('[data-list-handle]')).toHaveCount(0)

  await screen.openMenu('Roof')
  await expect(page.getByRole('menuitem', { name: t('card.open') })).toBeVisible()
  for (const name of [t('card.move'), t('card.archive'), t('card.rename')]) {
    await expect(page.getByRole('menuitem', { name, exact: true })).toHaveCount(0)
  }
  await page.keyboard.press('Escape')

  await screen.card('Roof').focus()
  for (const key of ['c', 'e', 'n', '>', 'Space', 'ArrowRight', 'Space']) await page.keyboard.press(key)
  await screen.drag('Heating', 'Done', 0)
  await screen.shows(await storedBoard(people.anna, project))
  expect((await storedBoard(people.anna, project)).Ideas).toEqual(['Roof', 'Heating', 'Windows', 'Garden'])
})

test('[A2] a stranger is told that there is no such project for them', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.bruno, project.path)
  await expect(page.getByText(t('live.goneTitle'))).toBeVisible()
  await expect(page.getByText('Roof')).toHaveCount(0)
  await page.getByText(t('live.toProjects'), { exact: true }).click()
  await expect(page.getByRole('heading', { name: t('project.title') })).toBeVisible()
})

test('[A6] a member who is removed loses the board at once, and is told', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  await join(people.anna, project, people.bruno)
  const page = await open(people.bruno, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  const members = [...(await people.anna.project(project.projectId)).all('members')]
  const memberId = members.find(({ userId }) => userId === people.bruno.id)?.id
  await people.anna.dispatch(project.projectId, command('member.remove', { memberId }))
  await expect(page.getByText(t('live.goneTitle'))).toBeVisible()
  await expect(page.locator('[data-card]')).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(t('live.goneTitle'))).toBeVisible()
})

test('[A4] a member who becomes an observer keeps the board and loses the handles at once', async ({
  people,
  open,
}) => {
  const project = await smallProject(people.anna)
  await join(people.anna, project, people.bruno)
  const page = await open(people.bruno, project.path)
  await new BoardScreen(page).ready()
  await expect(page.getByRole('button', { name: t('board.list.add') })).toBeVisible()
  const members = [...(await people.anna.project(project.projectId)).all('members')]
  const memberId = members.find(({ userId }) => userId === people.bruno.id)?.id
  await people.anna.dispatch(
    project.projectId,
    command('member.change', { memberId, role: 'observer', partnerId: null }),
  )
  await expect(page.getByRole('button', { name: t('board.list.add') })).toHaveCount(0)
  await expect(page.getByText(t('board.readOnly'))).toBeVisible()
})
