import type { BrowserContextOptions, Locator, Page } from '@playwright/test'
import { addActivity, addSessions, hostedProject } from './support/activity-project.ts'
import { Finger } from './support/finger.ts'
import { command, type Person } from './support/person.ts'
import { type SmallProject, smallProject } from './support/small-project.ts'
import { stillBox } from './support/still-box.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

const TABLET: BrowserContextOptions = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true }

/** Roof lasts two days; all others have no date. */
async function withRoof(owner: Person): Promise<SmallProject> {
  const project = await smallProject(owner)
  await owner.dispatch(
    project.projectId,
    command('card.due', { cardId: project.cards.Roof, value: '2026-05-06' }),
    command('card.start', { cardId: project.cards.Roof, value: '2026-05-05' }),
  )
  return project
}

const datesOf =
  (owner: Person, { projectId, cards }: SmallProject, title: string) =>
  async () => {
    const row = (await owner.project(projectId)).get('cards', cards[title] ?? '')
    return [row?.start, row?.due]
  }

async function middleOf(place: Locator, dx = 0, dy = 0) {
  const { x, y, width, height } = await stillBox(place)
  return { x: x + width / 2 + dx, y: y + height / 2 + dy }
}

/** An entry of two days at its right half: on the second. */
async function secondDayOf(entry: Locator) {
  const { x, y, width, height } = await stillBox(entry)
  return { x: x + width * 0.8, y: y + height / 2 }
}

const entryOf = (page: Page, title: string) => page.locator('[data-card]', { hasText: title })
const trayOf = (page: Page) => page.getByRole('region', { name: t('calendar.undated') })

for (const [device, options] of [
  ['phone', PHONE],
  ['tablet', TABLET],
] as const) {
  for (const [mode, day, moved] of [
    ['month', '2026-05-13', ['2026-05-12', '2026-05-13']],
    ['week', '2026-05-09', ['2026-05-08', '2026-05-09']],
  ] as const) {
    test(`[D2] [D3] a finger moves a card to another day: ${device}, ${mode}`, async ({ people, open }) => {
      const project = await withRoof(people.anna)
      const page = await open(people.anna, `${project.path}/calendar?cal=${mode}&on=2026-05-06`, options)
      const dates = datesOf(people.anna, project, 'Roof')
      const finger = await Finger.on(page)
      const entry = entryOf(page, 'Roof')

      const held = await secondDayOf(entry)
      await finger.swipe(held, { x: held.x, y: held.y - 60 })
      expect(await dates()).toEqual(['2026-05-05', '2026-05-06'])
      await expect(page).toHaveURL(/\/calendar/)

      await finger.lift(await secondDayOf(entry))
      await finger.moveTo(await middleOf(page.locator(`[data-day="${day}"]`)))
      await expect(page.locator(`[data-day="${day}"]`)).toHaveAttribute('data-aimed', 'true')
      await finger.up()
      await expect.poll(dates).toEqual([...moved])
      await expect(page).toHaveURL(/\/calendar\?/)
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  }

  test(`[D3] a finger takes a card from the tray to a day, and back: ${device}`, async ({ people, open }) => {
    const project = await withRoof(people.anna)
    const page = await open(people.anna, `${project.path}/calendar?cal=month&on=2026-05-06`, options)
    const finger = await Finger.on(page)
    const tray = trayOf(page)
    const opener = tray.getByRole('button', { name: t('calendar.undatedCount', { count: 5 }) })
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.tap()
    const heating = datesOf(people.anna, project, 'Heating')

    await finger.lift(await middleOf(entryOf(page, 'Heating')))
    await finger.moveTo(await middleOf(page.locator('[data-day="2026-05-13"]')))
    await finger.up()
    await expect.poll(heating).toEqual([null, '2026-05-13'])

    await finger.lift(await middleOf(entryOf(page, 'Roof')))
    await finger.moveTo(await middleOf(tray))
    await finger.up()
    await expect.poll(datesOf(people.anna, project, 'Roof')).toEqual([null, null])
    await expect(tray).toContainText('Roof')
  })
}

test('[D3] cards without a date wait beside the calendar: found, put on a day and taken back, by mouse and by keys', async ({
  people,
  open,
}) => {
  const project = await withRoof(people.anna)
  const page = await open(people.anna, `${project.path}/calendar?on=2026-05-01`)
  const { keyboard, mouse } = page
  const tray = trayOf(page)
  await expect(tray.locator('[data-card]')).toHaveCount(5)
  await tray.getByRole('searchbox').fill('gar')
  await expect(tray.locator('[data-card]')).toHaveText(/Garden/)
  const garden = datesOf(people.anna, project, 'Garden')

  const from = await middleOf(entryOf(page, 'Garden'))
  const to = await middleOf(page.locator('[data-day="2026-05-13"]'))
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(to.x, to.y, { steps: 8 })
  await mouse.up()
  await expect.poll(garden).toEqual([null, '2026-05-13'])
  await tray.getByRole('searchbox').fill('')

  const entry = entryOf(page, 'Garden')
  await entry.focus()
  await keyboard.press('Space')
  await keyboard.press('Delete')
  await expect(tray).toHaveAttribute('data-aimed', 'true')
  await keyboard.press('Space')
  await expect.poll(garden).toEqual([null, null])
  await expect(tray.locator('[data-card]', { hasText: 'Garden' })).toBeFocused()

  await keyboard.press('Space')
  await keyboard.press('ArrowRight')
  await keyboard.press('Space')
  await expect.poll(garden).toEqual([null, '2026-05-02'])
  await expect(entry).toBeFocused()
  await page.getByRole('button', { name: t('live.undo'), exact: true }).click()
  await expect.poll(garden).toEqual([null, null])

  await tray.getByRole('button').first().click()
  await expect(tray.locator('[data-card]')).toHaveCount(0)
  await page.reload()
  await expect(tray.getByRole('button').first()).toHaveAttribute('aria-expanded', 'false')
  const roof = await middleOf(entryOf(page, 'Roof'))
  const closed = await middleOf(tray)
  await mouse.move(roof.x, roof.y)
  await mouse.down()
  await mouse.move(closed.x, closed.y, { steps: 8 })
  await mouse.up()
  await expect.poll(datesOf(people.anna, project, 'Roof')).toEqual([null, null])
})

test('[AC5] [D3] the calendar of a project: an activity with its sessions is moved by mouse and keys, and taken back', async ({
  people,
  open,
}) => {
  const project = await hostedProject(people.anna)
  const { projectId, hostPartnerId } = project
  const id = await addActivity(people.anna, project, 'Visit to the depot', {
    hostPartnerId,
    heldFrom: '2026-05-05',
    heldTo: '2026-05-06',
  })
  const sessions = await addSessions(people.anna, project, id, '2026-05-06', [['Welcome', '09:00', '10:00']])
  await addActivity(people.anna, project, 'Talk', { hostPartnerId, start: '2026-05' })
  await people.anna.dispatch(projectId, command('card.due', { cardId: project.cards.Roof, value: '2026-05-07' }))
  const page = await open(people.anna, `/p/${projectId}/calendar?cal=week&on=2026-05-06`)
  const days = async () => {
    const state = await people.anna.project(projectId)
    const row = state.get('activities', id)
    return [row?.heldFrom, row?.heldTo, state.get('sessions', sessions.Welcome ?? '')?.day]
  }
  const entry = page.locator(`[data-entry="${id}"]`)
  await expect(page.locator('[data-kind="session"]')).toHaveText(/09:00Welcome/)
  await expect(page.getByRole('region', { name: t('calendar.band') })).toContainText('Talk')
  await expect(entryOf(page, 'Roof')).toBeVisible()

  const box = await stillBox(entry)
  const to = await middleOf(page.locator('[data-day="2026-05-08"]'), 0, 60)
  await page.mouse.move(box.x + 20, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
  await expect.poll(days).toEqual(['2026-05-08', '2026-05-09', '2026-05-09'])

  await entry.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await expect.poll(days).toEqual(['2026-05-07', '2026-05-08', '2026-05-08'])
  await expect(entry).toBeFocused()
  await page.getByRole('button', { name: t('live.undo'), exact: true }).click()
  await expect.poll(days).toEqual(['2026-05-08', '2026-05-09', '2026-05-09'])

  await page.getByRole('button', { name: t('calendar.shows') }).click()
  await page.getByRole('checkbox', { name: t('calendar.kinds.activity') }).click()
  await expect(page).toHaveURL(/show=card,phase/)
  await expect(page.locator('[data-kind="activity"]')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await entryOf(page, 'Roof').click()
  await expect(page.getByRole('dialog')).toContainText('Roof')
  await page.goBack()
  await expect(page).toHaveURL(/\/calendar\?.*show=card,phase$/)
})
