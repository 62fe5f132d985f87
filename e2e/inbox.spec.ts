import type { Page } from '@playwright/test'
import { BoardScreen } from './support/board-screen.ts'
import { command, newId, Person } from './support/person.ts'
import { join, smallProject } from './support/small-project.ts'
import { expect, test } from './support/test.ts'
import { t } from './support/words.ts'

/** Settles once the server has let the page's socket in: from then on news reach it. To be asked before the page is opened. */
async function letIn(page: Page): Promise<void> {
  const socket = await page.waitForEvent('websocket', { timeout: 30_000 })
  await socket.waitForEvent('framereceived', ({ payload }) => String(payload).startsWith('40'))
}

test('a mention reaches the bell, the inbox leads to the card by keyboard, and both are read in every window', async ({
  server,
  people: { anna },
  open,
}) => {
  // What other tests told the people of this server is in their inboxes; somebody new has an empty one.
  const reader = await Person.withCode(server, 'Dace Ozoliņa')
  const project = await smallProject(anna)
  await join(anna, project, reader)
  const members = [...(await anna.project(project.projectId)).all('members')]
  const memberId = members.find(({ userId }) => userId === reader.id)?.id ?? ''
  const listening: Promise<void>[] = []
  const prepare = async (page: Page) => void listening.push(letIn(page))
  const page = await open(reader, '/', { prepare })
  const other = await open(reader, '/inbox', { prepare })
  await expect(other.getByRole('heading', { name: t('inbox.emptyTitle') })).toBeVisible()
  // Before the news: what comes before is read when the line is there, and a poke would prove nothing.
  await Promise.all(listening)
  await anna.dispatch(
    project.projectId,
    command('comment.write', { commentId: newId(), cardId: project.cards.Roof, text: `For @[${memberId}]` }),
    command('card.assign', { cardId: project.cards.Permit, memberId, on: true }),
  )
  const bell = page.getByRole('link', { name: new RegExp(t('inbox.title')) }).first()
  await expect(bell).toHaveAccessibleName(new RegExp(t('inbox.unread', { count: 2 })))
  await bell.focus()
  await page.keyboard.press('Enter')
  const row = page
    .getByRole('listitem')
    .filter({ hasText: t('inbox.told.mention', { names: anna.name }) })
    .first()
  await expect(row).toBeVisible()
  await page.getByRole('link', { name: 'Roof', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Roof' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bell).toHaveAccessibleName(new RegExp(t('inbox.unread', { count: 1 })))
  await other.getByRole('button', { name: t('inbox.readAll') }).click()
  await expect(bell).toHaveAccessibleName(t('inbox.title'))
})

test('[U1] a card that somebody else changed has a mark until one looks at it', async ({
  people: { anna, bruno },
  open,
}) => {
  const project = await smallProject(anna)
  await join(anna, project, bruno)
  const page = await open(bruno, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  const marks = page.locator('[data-card]').getByTitle(t('inbox.unreadCard'))
  await expect(marks).toHaveCount(0)
  // The first look at a project is where the marks begin.
  await expect.poll(() => bruno.call('unread.list', { projectId: project.projectId })).toEqual({ cardIds: [] })
  await anna.dispatch(
    project.projectId,
    command('card.rename', { cardId: project.cards.Garden, title: 'Courtyard' }),
    command('card.done', { cardId: project.cards.Permit, done: true }),
  )
  await expect(marks).toHaveCount(2)
  await screen.card('Courtyard').click()
  await expect(page.getByRole('dialog', { name: 'Courtyard' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(marks).toHaveCount(1)
  await expect(screen.face('Permit').getByTitle(t('inbox.unreadCard'))).toBeVisible()
})
