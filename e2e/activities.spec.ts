import { addDays } from '@meanwhile/domain/calendar-day'
import { barePartner } from '@meanwhile/domain/partner/partner'
import type { Page } from '@playwright/test'
import {
  addActivity,
  addQuestions,
  addSessions,
  addSite,
  addVisits,
  hostedProject,
  memberId,
} from './support/activity-project.ts'
import { middleOf } from './support/board-screen.ts'
import { Finger } from './support/finger.ts'
import { command, newId } from './support/person.ts'
import { join } from './support/small-project.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

const saved = (page: Page) => expect(page.getByText(t('live.saved'), { exact: true })).toBeVisible()
const sessionTitles = (page: Page) => page.locator('[data-session] [class*=name]')
/** The row that what is in the hand would take the place of. */
const aimed = (page: Page) => page.locator('[data-session][data-over]')

async function chooseDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('group', { name: label }).getByLabel(t('dateField.form.day'), { exact: true })
  await field.fill(day)
  await field.press('Tab')
}

test('[A5] [AC4] a partner lead invites colleagues by one link and begins a visit with a template: two dates become a board of cards', async ({
  people,
  open,
}) => {
  test.slow()
  const project = await hostedProject(people.anna)
  await join(people.anna, project, people.bruno, 'partner_lead')
  const other = { name: 'Communa', city: 'Brussels', country: 'BE', colour: 'plum', pattern: 'dot' } as const
  await people.anna.dispatch(
    project.projectId,
    command('partner.add', { partner: barePartner({ ...other, id: newId(), number: 2, role: 'partner' }) }),
  )

  // One link for the own organisation, and for no other.
  const overview = await open(people.bruno, `/p/${project.projectId}`)
  await overview.getByRole('button', { name: t('overview.invite'), exact: true }).click()
  const invite = overview.getByRole('dialog', { name: t('overview.inviteTitle') })
  await invite.getByRole('radio', { name: t('overview.byLink') }).check()
  const choices = (label: string) => invite.getByRole('combobox', { name: label, exact: true }).getByRole('option')
  await expect(choices(t('overview.partner'))).toHaveText(['Free Riga'])
  await expect(choices(t('overview.role'))).toHaveText([t('role.partner_lead'), t('role.member'), t('role.observer')])
  await invite.getByRole('button', { name: t('overview.makeLink') }).click()
  const link = await invite.getByRole('textbox', { name: t('overview.link') }).inputValue()
  const colleague = await open(people.olga, link)
  await colleague.getByRole('button', { name: t('invitation.accept') }).click()
  await expect(colleague).toHaveURL(new RegExp(`/p/${project.projectId}$`))
  await expect(colleague.getByRole('heading', { name: 'A house for everybody' })).toBeVisible()
  const members = [...(await people.olga.project(project.projectId)).all('members')]
  expect(members.find(({ userId }) => userId === people.olga.id)).toMatchObject({
    role: 'member',
    partnerId: project.hostPartnerId,
  })

  const page = await open(people.bruno, `/p/${project.projectId}/activities`)
  await page.getByRole('button', { name: t('activity.new') }).click()
  const dialog = page.getByRole('dialog', { name: t('activity.new') })
  await dialog.getByLabel(t('activity.template')).selectOption({ label: 'Training visit' })
  await expect(dialog.getByLabel(t('activity.type'), { exact: true })).toHaveValue('training_visit')
  await expect(dialog.getByText(t('activity.needsDay'))).toBeVisible()
  await dialog
    .getByRole('group', { name: t('activity.name') })
    .getByRole('textbox')
    .fill('Visit to the depot')
  await chooseDay(page, t('activity.firstDay'), '2027-05-04')
  await chooseDay(page, t('activity.lastDay'), '2027-05-06')
  await expect(dialog.getByText(t('activity.needsDay'))).toBeHidden()
  await dialog.getByRole('button', { name: t('activity.create') }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Visit to the depot' })).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByText(/^May 4\s–\s6, 2027$/)
      .first(),
  ).toBeVisible()
  await saved(page)
  const state = await people.bruno.project(project.projectId)
  const [activity] = state.all('activities')
  const cards = [...state.all('cards')].filter(({ boardId }) => boardId !== project.boardId)
  expect(cards.filter(({ due }) => due !== null)).toHaveLength(13)
  expect(cards.find(({ title }) => title === 'Learning questions of the guests')?.due).toBe(addDays('2027-05-04', -45))
  expect(cards.every(({ partnerId }) => partnerId === project.hostPartnerId)).toBe(true)
  expect(cards.filter(({ thingId }) => thingId === activity?.id)).toHaveLength(1)

  await page
    .getByRole('region', { name: t('thing.onBoards') })
    .getByRole('link')
    .click()
  await expect(page.getByRole('dialog', { name: 'Visit to the depot' })).toBeVisible()

  // Before the Monday call: whose it is, row by row.
  const host = state.get('partners', project.hostPartnerId)
  await page.goto(`/p/${project.projectId}/b/${cards[0]?.boardId}?lanes=partner`)
  const lane = page.getByRole('group', { name: new RegExp(`^${host?.name}`) })
  await expect(lane.getByRole('link', { name: 'Learning questions of the guests' })).toBeVisible()
})

test('a trainer reads what guests ask, answers, and puts the programme in order; the host sees it at once', async ({
  people,
  open,
}) => {
  const project = await hostedProject(people.anna)
  await join(people.anna, project, people.bruno)
  const trainerIds = [await memberId(people.bruno, project)]
  const day = addDays(new Date().toISOString().slice(0, 10), 30)
  const days = { start: day, end: day, heldFrom: day, heldTo: day }
  const siteId = await addSite(people.anna, project, 'Depot')
  const plan = { ...days, trainerIds, siteIds: [siteId] }
  const activityId = await addActivity(people.anna, project, 'Visit to Riga', plan)
  await addQuestions(people.anna, project, activityId, [
    ['Who pays for the roof?', 'The owner.'],
    ['What failed?', ''],
  ])
  await addSessions(people.anna, project, activityId, day, [
    ['Welcome', '09:00', '10:00'],
    ['Walk', '10:30', '12:00'],
    ['Talk', '13:00', '14:00'],
  ])

  const tablet = await open(people.bruno, `/p/${project.projectId}/training`, PHONE)
  const card = tablet.locator(`[data-activity="${activityId}"]`)
  await expect(card.getByText(t('board.stage.planned'))).toBeVisible()
  await expect(card.locator('li').first()).toContainText('What failed?')
  await expect(card.getByText(t('training.next'))).toBeVisible()
  await card.getByRole('link', { name: 'Visit to Riga' }).click()
  await tablet.getByRole('button', { name: t('activity.editQuestion', { question: 'What failed?' }) }).click()
  await tablet.getByLabel(t('activity.answer')).fill('The first winter.')
  await tablet.getByRole('button', { name: t('thing.save') }).click()
  await expect(tablet.getByText(t('activity.answered', { done: 2, all: 2 }))).toBeVisible()

  const host = await open(people.anna, `/p/${project.projectId}/activities/${activityId}`)
  await expect(host.getByText('The first winter.')).toBeVisible()

  // In a cold building: what was typed outlives a reload, and two who write at once lose nothing.
  const note = (page: Page) => page.getByLabel(t('visitNote.noteAt', { site: 'Depot' }))
  const notes = (page: Page) => page.locator(`[data-site="${siteId}"] [data-note]`)
  for (const page of [tablet, host])
    await page.getByRole('button', { name: t('visitNote.addAt', { site: 'Depot' }) }).click()
  await note(tablet).fill('Three doors, one key.')
  await note(host).fill('Cold inside.')
  await saved(tablet)
  await tablet.reload()
  await expect(note(tablet)).toHaveValue('Three doors, one key.')
  await note(host).press('Control+Enter')
  await tablet.getByRole('button', { name: t('text.save'), exact: true }).click()
  for (const page of [tablet, host]) {
    await expect(notes(page)).toHaveCount(2)
    await expect(notes(page).filter({ hasText: 'Three doors, one key.' })).toContainText(people.bruno.name)
    await expect(notes(page).filter({ hasText: 'Cold inside.' })).toContainText(people.anna.name)
  }
  await host.getByRole('button', { name: t('visitNote.archive', { start: 'Three doors, one key.' }) }).click()
  await expect(notes(tablet)).toHaveCount(1)
  await host
    .locator(`[data-site="${siteId}"]`)
    .getByText(t('thing.archived', { count: 1 }))
    .click()
  await host.getByRole('button', { name: t('thing.restoreIt', { name: 'Three doors, one key.' }) }).click()
  await expect(notes(tablet)).toHaveCount(2)
  await tablet.getByRole('link', { name: 'Depot', exact: true }).click()
  const visits = tablet.getByRole('region', { name: t('site.visits') })
  await expect(visits).toContainText('Three doors, one key.')
  await visits.getByRole('link', { name: 'Visit to Riga' }).click()
  await expect(notes(tablet)).toHaveCount(2)

  await expect(sessionTitles(host)).toHaveText(['Welcome', 'Walk', 'Talk'])

  await tablet.getByRole('button', { name: t('programme.menu', { session: 'Welcome' }) }).click()
  await tablet.getByRole('menuitem', { name: t('programme.later') }).click()
  await expect(sessionTitles(host)).toHaveText(['Walk', 'Welcome', 'Talk'])
  const walk = host.getByRole('group', { name: t('programme.timesOf', { session: 'Walk' }) })
  await expect(walk.getByLabel(t('programme.start'))).toHaveValue('09:00')
  await expect(walk.getByLabel(t('programme.end'))).toHaveValue('10:30')

  // By typing times; what overlaps is said and not refused.
  const talk = host.getByRole('group', { name: t('programme.timesOf', { session: 'Talk' }) })
  await talk.getByLabel(t('programme.start')).fill('930')
  await talk.getByLabel(t('programme.end')).fill('10')
  await talk.getByLabel(t('programme.end')).press('Enter')
  await expect(sessionTitles(tablet)).toHaveText(['Walk', 'Talk', 'Welcome'])
  await expect(tablet.getByText(t('programme.overlap.time', { session: 'Walk' }))).toBeVisible()

  // By keyboard.
  await host.getByRole('button', { name: t('programme.lift', { session: 'Walk' }) }).focus()
  await host.keyboard.press('Space')
  await expect(host.getByText(t('programme.lifted', { session: 'Walk' }))).toBeAttached()
  await host.keyboard.press('ArrowDown')
  await expect(host.getByText(/Walk: place 2 of 3/)).toBeAttached()
  await host.keyboard.press('Space')
  await expect(sessionTitles(tablet).first()).toHaveText('Talk')

  // By mouse.
  const grip = await middleOf(host.getByRole('button', { name: t('programme.lift', { session: 'Welcome' }) }))
  const target = await middleOf(host.getByRole('button', { name: t('programme.lift', { session: 'Talk' }) }))
  await host.mouse.move(grip.x, grip.y)
  await host.mouse.down()
  await host.mouse.move(target.x, target.y, { steps: 8 })
  await expect(aimed(host)).toContainText('Talk')
  await host.mouse.up()
  await expect(sessionTitles(tablet).first()).toHaveText('Welcome')

  // By finger.
  const gripOf = (session: string) => tablet.getByRole('button', { name: t('programme.lift', { session }) })
  await gripOf('Welcome').scrollIntoViewIfNeeded()
  const finger = await Finger.on(tablet)
  await finger.lift(await middleOf(gripOf('Talk')))
  await finger.moveTo(await middleOf(gripOf('Welcome')))
  await expect(aimed(tablet)).toContainText('Welcome')
  await finger.up()
  await expect(sessionTitles(host).first()).toHaveText('Talk')

  await host.getByRole('link', { name: t('programme.print') }).click()
  await host.getByLabel(t('programme.lang')).selectOption('lv')
  await expect(host).toHaveURL(/programme\?lang=lv$/)
  await expect(host.getByText('Welcome (lv)')).toBeVisible()
  await host.emulateMedia({ media: 'print' })
  await expect(host.getByRole('button', { name: t('programme.print') })).toBeHidden()
})

test('a partner lead has the evidence counted honestly, and a stage warns without standing in the way', async ({
  people,
  open,
}) => {
  const project = await hostedProject(people.anna)
  await join(people.anna, project, people.bruno, 'partner_lead')
  const fields = { type: 'public_event', start: '2027-05', hostPartnerId: project.hostPartnerId } as const
  const activityId = await addActivity(people.anna, project, 'Open day', fields)
  const page = await open(people.bruno, `/p/${project.projectId}/activities/${activityId}`)
  const evidence = page.getByRole('region', { name: t('evidence.title') })
  for (const text of ['Programme', 'Signed list']) {
    await evidence.getByRole('button', { name: t('evidence.add') }).click()
    await page.getByLabel(t('evidence.text')).fill(text)
    await page.getByRole('button', { name: t('thing.save') }).click()
    await expect(evidence.getByLabel(t('evidence.stateOf', { line: text }))).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  const total = await evidence.getByRole('combobox').count()
  await expect(evidence.getByText(t('evidence.meter', { there: 0, total }))).toBeVisible()
  await evidence.getByLabel(t('evidence.stateOf', { line: 'Programme' })).selectOption('there')
  await evidence.getByLabel(t('evidence.stateOf', { line: 'Signed list' })).selectOption('not_needed')
  await page.getByLabel(t('evidence.reason')).fill('Passers-by are counted, not listed.')
  await page.getByRole('button', { name: t('thing.save') }).click()
  await expect(evidence.getByText(t('evidence.meter', { there: 1, total }))).toContainText(
    t('evidence.spared', { count: 1 }),
  )
  await expect(evidence.getByText('Passers-by are counted, not listed.')).toBeVisible()

  await page.getByRole('button', { name: t('stage.change') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('stage.stage')).selectOption('confirmed')
  await expect(dialog.getByRole('status')).toContainText(t('activity.lack.day'))
  await dialog.getByRole('button', { name: t('stage.set') }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('[data-lacks]')).toContainText(t('activity.lack.day'))
})

test('[AC3] an online seminar shows the own time of each reader, with the organiser’s in brackets', async ({
  people,
  open,
}) => {
  const project = await hostedProject(people.anna)
  const fields = { type: 'webinar', mode: 'online', timeZone: 'Europe/Riga', start: '2026-03-12' } as const
  const activityId = await addActivity(people.anna, project, 'Seminar', fields)
  await addSessions(people.anna, project, activityId, '2026-03-12', [['Opening', '10:00', '11:30']])
  await join(people.anna, project, people.olga, 'observer')
  const path = `/p/${project.projectId}/activities/${activityId}`
  const lisbon = await open(people.olga, path, { timezoneId: 'Europe/Lisbon' })
  await expect(lisbon.getByText('08:00 – 09:30 (10:00 – 11:30, Riga)')).toBeVisible()
  // Who may only read sees no controls.
  await expect(lisbon.getByRole('button', { name: t('programme.add') })).toBeHidden()
  const rome = await open(people.olga, path, { timezoneId: 'Europe/Rome' })
  await expect(rome.getByText('09:00 – 10:30 (10:00 – 11:30, Riga)')).toBeVisible()
  const riga = await open(people.olga, path)
  await expect(riga.getByText('10:00 – 11:30', { exact: true })).toBeVisible()
})

test('the list has its filter in the address and is cleared with one click; 500 activities scroll', async ({
  people,
  open,
}) => {
  const project = await hostedProject(people.anna)
  await addActivity(people.anna, project, 'Course', { type: 'training_course', start: '2027-02' })
  await addVisits(people.anna, project, 500)
  const page = await open(people.anna, `/p/${project.projectId}/activities`)
  await expect(page.locator('[data-activity]').first()).toBeVisible()
  expect(await page.locator('[data-activity]').count()).toBeLessThan(60)
  await page.getByLabel(t('activity.type'), { exact: true }).selectOption('training_course')
  await expect(page).toHaveURL(/\?type=training_course$/)
  await expect(page.locator('[data-activity]')).toHaveCount(1)
  await expect(page.getByText(t('activity.shown', { shown: 1, all: 501 }))).toBeVisible()
  await page.reload()
  await expect(page.locator('[data-activity]')).toHaveCount(1)
  await page.getByRole('button', { name: t('activity.showAll') }).click()
  await expect(page).toHaveURL(/activities$/)
  await page.getByLabel(t('activity.group')).selectOption('none')
  await expect(page.locator('[data-activity]').nth(3)).toBeVisible()
})
