import type { Page } from '@playwright/test'
import { BoardScreen, middleOf } from './support/board-screen.ts'
import { smallProject } from './support/small-project.ts'
import { expect, test } from './support/test.ts'

interface Changes {
  /** Titles of the lists in which anything changed, a row's place included. */
  lists: string[]
  /** Changes inside of a card: what its rendering would leave behind. */
  inCards: number
  /** Layouts of the page. */
  layouts: number
}

/** What a part of a drag changes on the page, counted by the browser itself. */
async function changesOf(page: Page, work: () => Promise<void>): Promise<Changes> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const layouts = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN
  }
  const frame = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await frame()
  const before = await layouts()
  const watch = await page.evaluateHandle(() => {
    const records: MutationRecord[] = []
    const observer = new MutationObserver((some) => records.push(...some))
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    return { observer, records }
  })
  await work()
  await frame()
  const found = await watch.evaluate(({ observer, records }) => {
    records.push(...observer.takeRecords())
    observer.disconnect()
    const closest = ({ target }: MutationRecord, selector: string) =>
      (target instanceof Element ? target : target.parentElement)?.closest(selector)
    const lists = records.flatMap((record) => closest(record, '[data-list]')?.querySelector('h2')?.textContent ?? [])
    return { lists: [...new Set(lists)].sort(), inCards: records.filter((one) => closest(one, '[data-card]')).length }
  })
  const after = await layouts()
  await devtools.detach()
  return { ...found, layouts: after - before }
}

test('[D7] a step of a drag changes the rows that step aside, and nothing while the gap stays', async ({
  people,
  open,
}) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  const { mouse } = page
  const [roof, heating, permit] = [
    await middleOf(screen.face('Roof')),
    await middleOf(screen.face('Heating')),
    await middleOf(screen.face('Permit')),
  ]
  const done = await middleOf(screen.list('Done'))
  const stays = async (x: number, y: number) => {
    await mouse.move(x + 3, y + 2)
    await mouse.move(x - 2, y + 1)
  }
  await mouse.move(roof.x, roof.y)
  await mouse.down()
  await mouse.move(roof.x + 12, roof.y + 6, { steps: 4 })
  await expect(page.locator('[data-lifted]')).toHaveCount(1)

  const nothing = { lists: [], inCards: 0, layouts: 0 }
  /** Whoever else is here, or code that comes ahead, may change the page in the same moment, but not each time. */
  const changesNothing = (x: number, y: number) =>
    expect.poll(() => changesOf(page, () => stays(x, y))).toEqual(nothing)
  await changesNothing(roof.x, roof.y)
  const below = await changesOf(page, () => mouse.move(roof.x, heating.y + 8))
  expect(below).toMatchObject({ lists: ['Ideas'], inCards: 0 })
  const across = await changesOf(page, () => mouse.move(permit.x, permit.y - 8))
  expect(across).toMatchObject({ lists: ['Doing', 'Ideas'], inCards: 0 })
  await changesNothing(permit.x, permit.y - 8)
  const onwards = await changesOf(page, () => mouse.move(done.x, done.y))
  expect(onwards).toMatchObject({ lists: ['Doing', 'Done'], inCards: 0 })
  await page.keyboard.press('Escape')
  await mouse.up()
})
