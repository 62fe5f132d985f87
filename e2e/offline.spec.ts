import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import type { Page } from '@playwright/test'
import { BoardScreen } from './support/board-screen.ts'
import { copied } from './support/copied.ts'
import { command } from './support/person.ts'
import { join, smallProject, storedBoard } from './support/small-project.ts'
import { expect, test } from './support/test.ts'
import { t } from './support/words.ts'

/** A client tries again after a pause that grows to some seconds. */
const BACK_MS = 20_000

test.describe('bad days', () => {
  test('[R8, W1, W9] work without a network is counted, survives a reload and arrives once, in its order', async ({
    people,
    open,
  }) => {
    // A copy of the whole product on the device, some hundred files, takes a busy machine its time.
    test.slow()
    const project = await smallProject(people.anna)
    const { version } = await people.anna.project(project.projectId)
    const page = await open(people.anna, project.path, { serviceWorkers: 'allow' })
    const screen = new BoardScreen(page)
    await screen.ready()
    // On a first visit too, what nobody has opened yet comes out of the copy on the device as soon as there is one.
    await copied(page)
    await page.context().setOffline(true)
    await page.getByRole('link', { name: t('view.table'), exact: true }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await page.getByRole('link', { name: t('view.board'), exact: true }).click()
    await expect(screen.card('Roof')).toBeVisible()
    await screen.drag('Roof', 'Doing', 0)
    await screen.drag('Windows', 'Done', 0)
    await screen.openMenu('Garden')
    await screen.chooseInMenu(t('card.markDone'))
    await expect(screen.page.getByText(t('live.waiting', { count: 3 }))).toBeVisible()
    const wanted = { Ideas: ['Heating', 'Garden'], Doing: ['Roof', 'Permit', 'Insurance'], Done: ['Windows'] }
    await screen.shows(wanted)
    expect(await people.anna.since(project.projectId, version)).toEqual([])

    await page.reload()
    await expect(page.getByText(t('live.waiting', { count: 3 }))).toBeVisible()
    await screen.shows(wanted)
    expect(await people.anna.since(project.projectId, version)).toEqual([])
    await page.context().setOffline(false)

    await expect(screen.saved).toBeVisible({ timeout: BACK_MS })
    await screen.ready()
    await screen.shows(wanted)
    expect(await storedBoard(people.anna, project)).toEqual(wanted)
    const log = await people.anna.since(project.projectId, version)
    expect(log.map(({ type, rows }) => [type, rows.cards?.map(({ title }) => title)])).toEqual([
      ['card.move', ['Roof']],
      ['card.move', ['Windows']],
      ['card.done', ['Garden']],
    ])
  })

  test('[R8, W1] the line is cut while others work: both ends meet at the same board', async ({ people, open }) => {
    const project = await smallProject(people.anna)
    await join(people.anna, project, people.bruno)
    const hers = new BoardScreen(await open(people.anna, project.path))
    const his = new BoardScreen(await open(people.bruno, project.path))
    await hers.ready()
    await his.ready()
    await hers.page.context().setOffline(true)
    await hers.drag('Roof', 'Doing', 0)
    await his.drag('Heating', 'Doing', 2)
    await expect(hers.page.getByText(t('live.waiting', { count: 1 }))).toBeVisible()
    await hers.page.context().setOffline(false)
    const wanted = { Ideas: ['Windows', 'Garden'], Doing: ['Roof', 'Permit', 'Insurance', 'Heating'], Done: [] }
    await expect(hers.saved).toBeVisible({ timeout: BACK_MS })
    await hers.shows(wanted)
    await his.shows(wanted)
    expect(await storedBoard(people.anna, project)).toEqual(wanted)
  })

  test('[W1, R1] kill -9 of the server in the middle of a drag loses nothing that was acknowledged', async ({
    people,
    server,
    open,
  }) => {
    test.slow()
    const project = await smallProject(people.anna)
    await join(people.anna, project, people.bruno)
    const hers = new BoardScreen(await open(people.anna, project.path))
    const his = new BoardScreen(await open(people.bruno, project.path))
    await hers.ready()
    await his.ready()
    await his.drag('Permit', 'Done', 0)
    await expect.poll(async () => (await hers.titles()).Done).toEqual(['Permit'])

    await hers.carry('Garden', 'Done', 0)
    await server.kill()
    await hers.page.mouse.up()
    await expect.poll(async () => (await hers.titles()).Done).toEqual(['Garden', 'Permit'])
    await expect(hers.page.getByText(t('live.waiting', { count: 1 }))).toBeVisible()
    await server.start()

    const wanted = { Ideas: ['Roof', 'Heating', 'Windows'], Doing: ['Insurance'], Done: ['Garden', 'Permit'] }
    await expect(hers.saved).toBeVisible({ timeout: BACK_MS })
    await expect(his.saved).toBeVisible({ timeout: BACK_MS })
    await hers.shows(wanted)
    await his.shows(wanted)
    expect(await storedBoard(people.anna, project)).toEqual(wanted)
    const log = await people.anna.since(project.projectId, 0)
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length)
    expect(log.map(({ version }) => version)).toEqual(log.map((_, at) => at + 1))
  })

  test('[R6] a list that is archived under a card on its way: the card stays, and the person is told', async ({
    people,
    open,
  }) => {
    const project = await smallProject(people.anna)
    const screen = new BoardScreen(await open(people.anna, project.path))
    await screen.ready()
    await screen.carry('Roof', 'Doing', 1)
    await people.anna.dispatch(project.projectId, command('list.archive', { listId: project.lists.Doing }))
    const words = t('board.drag.listGone', { list: 'Doing', name: 'Roof' })
    await expect(screen.page.getByRole('status').getByText(words)).toBeVisible()
    await screen.page.mouse.up()
    await screen.shows({ Ideas: ['Roof', 'Heating', 'Windows', 'Garden'], Done: [] })
  })

  test('[R1] two people drag the same card at once: both end with the same board', async ({ people, open }) => {
    const project = await smallProject(people.anna)
    await join(people.anna, project, people.bruno)
    const hers = new BoardScreen(await open(people.anna, project.path))
    const his = new BoardScreen(await open(people.bruno, project.path))
    await hers.ready()
    await his.ready()
    await hers.carry('Roof', 'Doing', 0)
    await his.carry('Roof', 'Done', 0)
    await Promise.all([hers.page.mouse.up(), his.page.mouse.up()])
    await hers.ready()
    await his.ready()
    await expect(async () => {
      const stored = await storedBoard(people.anna, project)
      expect(
        Object.values(stored)
          .flat()
          .filter((title) => title === 'Roof'),
      ).toHaveLength(1)
      expect(stored.Ideas).not.toContain('Roof')
      expect(await hers.titles()).toEqual(stored)
      expect(await his.titles()).toEqual(stored)
    }).toPass({ timeout: 10_000 })
  })

  test('[R8] an old tab after an update is told to reload, and keeps what it has', async ({ people, open }) => {
    const project = await smallProject(people.anna)
    let spoken = PROTOCOL
    const page = await open(people.anna, project.path, { prepare: (page) => speakAs(page, () => spoken) })
    const screen = new BoardScreen(page)
    await screen.ready()
    await page.context().setOffline(true)
    await screen.drag('Roof', 'Done', 0)
    await expect(page.getByText(t('live.waiting', { count: 1 }))).toBeVisible()
    spoken = 0
    await page.context().setOffline(false)
    await expect(page.getByText(t('live.outdated'))).toBeVisible({ timeout: BACK_MS })
    spoken = PROTOCOL
    await page.getByRole('button', { name: t('live.reload') }).click()
    await expect
      .poll(async () => (await storedBoard(people.anna, project)).Done, { timeout: BACK_MS })
      .toEqual(['Roof'])
    await screen.ready()
  })

  test('[R1] where a proxy lets no websocket through, two people still see each other’s moves', async ({
    people,
    open,
  }) => {
    const project = await smallProject(people.anna)
    await join(people.anna, project, people.bruno)
    const hers = new BoardScreen(await open(people.anna, project.path))
    const page = await open(people.bruno, project.path, {
      prepare: (page) =>
        page.addInitScript(() => {
          const { WebSocket } = window
          // Nobody listens there, so the browser itself says that it failed.
          window.WebSocket = class extends WebSocket {
            constructor(address: string | URL) {
              super(String(address).replace(/:\d+\//, ':1/'))
            }
          }
        }),
    })
    const his = new BoardScreen(page)
    await hers.ready()
    await his.ready()
    await hers.drag('Roof', 'Done', 0)
    await expect.poll(async () => (await his.titles()).Done).toEqual(['Roof'])
    await his.drag('Permit', 'Done', 1)
    await expect.poll(async () => (await hers.titles()).Done).toEqual(['Roof', 'Permit'])
  })
})

/** Lets the server believe that this page speaks another protocol than it does. */
async function speakAs(page: Page, protocol: () => number): Promise<void> {
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => {
      const connects = typeof message === 'string' && message.startsWith('40{')
      server.send(connects ? `40${JSON.stringify({ protocol: protocol() })}` : message)
    })
  })
}
