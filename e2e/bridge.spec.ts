import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { barePartner } from '@meanwhile/domain/partner/partner'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { BoardScreen } from './support/board-screen.ts'
import { command, newId, type Person } from './support/person.ts'
import { join, type SmallProject, smallProject } from './support/small-project.ts'
import { stillBox } from './support/still-box.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

const NAME = 'Viskaļi'
const LISTS = { Preparing: [NAME, 'Garden'], Opened: ['Permit'], Later: [] } as const
const NEIGHBOUR = { name: 'Lielvārde', city: 'Lielvārde', country: 'LV', colour: 'brick', pattern: 'dot' } as const
const STAGE_OF = { Preparing: 'preparation', Opened: 'opening' } as const
const nowAt = (stage: 'preparation' | 'opening') => t('bridge.nowAt', { name: NAME, stage: t(`board.stage.${stage}`) })

/** A board whose lists carry stages, and a card that is a site. */
async function siteBoard(owner: Person, partner: 'own' | 'other' = 'own'): Promise<SmallProject & { siteId: string }> {
  const project = await smallProject(owner, LISTS)
  const siteId = newId()
  const partnerId = newId()
  const other = barePartner({ id: partnerId, number: 2, role: 'partner', ...NEIGHBOUR })
  await owner.dispatch(
    project.projectId,
    ...(partner === 'other' ? [command('partner.add', { partner: other })] : []),
    ...Object.entries(STAGE_OF).map(([list, stage]) => command('list.stage', { listId: project.lists[list], stage })),
    command('site.create', {
      id: siteId,
      stage: 'preparation',
      fields: { ...blankSite({ names: { lv: NAME } }), ...(partner === 'other' && { partnerId }) },
    }),
    command('card.show', { cardId: project.cards[NAME], kind: 'site', thingId: siteId }),
  )
  return { ...project, siteId }
}

const stageOf = async (reader: Person, { projectId, siteId }: { projectId: string; siteId: string }) =>
  (await reader.project(projectId)).get('sites', siteId)?.stage

test.describe('a card that is a site', () => {
  test('[T1] [T3] one drags it and the other sees stage and history; undo takes both back', async ({
    people,
    open,
  }) => {
    const project = await siteBoard(people.anna)
    await join(people.anna, project, people.bruno)
    const hers = new BoardScreen(await open(people.anna, project.path))
    const his = new BoardScreen(await open(people.bruno, `${project.path}/c/${project.cards[NAME]}`))
    await hers.ready()
    const panel = his.page.getByRole('region', { name: t('bridge.panel.site', { name: NAME }) })
    await expect(panel.getByText(t('board.stage.preparation'), { exact: true })).toBeVisible()

    await hers.carry(NAME, 'Opened', 0)
    await expect(
      hers.page.getByText(t('board.list.stage', { stage: t('board.stage.opening') }), { exact: true }).last(),
    ).toBeVisible()
    await hers.page.mouse.up()
    await expect(hers.page.getByText(nowAt('opening'))).toBeVisible()
    await expect(panel.getByText(t('board.stage.opening'), { exact: true })).toBeVisible()
    const history = [...(await people.anna.project(project.projectId)).all('stageChanges')]
    expect(history.map(({ stage }) => stage).sort()).toEqual(['opening', 'preparation'])

    await hers.page
      .getByRole('button', { name: t('live.undo'), exact: true })
      .last()
      .click()
    await hers.shows({ Preparing: [NAME, 'Garden'], Opened: ['Permit'], Later: [] })
    await expect(panel.getByText(t('board.stage.preparation'), { exact: true })).toBeVisible()
    await expect.poll(() => stageOf(people.anna, project)).toBe('preparation')
  })

  test('[T2] its card on another board follows', async ({ people, open }) => {
    const project = await siteBoard(people.anna)
    const [boardId, before, after, cardId] = [newId(), newId(), newId(), newId()]
    const list = (listId: string, title: string, position: string, stage: string) =>
      command('list.create', { listId, boardId, title, position, stage })
    await people.anna.dispatch(
      project.projectId,
      command('board.create', { boardId, title: 'All sites', position: 'a1', partnerId: null, lang: 'en' }),
      list(before, 'In works', 'a0', 'preparation'),
      list(after, 'Just opened', 'a1', 'opening'),
      command('card.create', { cardId, listId: before, title: NAME, position: 'a0', kind: 'site' }),
      command('card.show', { cardId, kind: 'site', thingId: project.siteId }),
    )
    const one = new BoardScreen(await open(people.anna, project.path))
    const other = new BoardScreen(await open(people.anna, `/p/${project.projectId}/b/${boardId}`))
    await one.ready()
    await other.ready()
    await one.drag(NAME, 'Opened', 0)
    await other.shows({ 'In works': [], 'Just opened': [NAME] })
  })

  test('[D3] goes on with the keyboard alone, and the stage is said', async ({ people, open }) => {
    const project = await siteBoard(people.anna)
    const board = new BoardScreen(await open(people.anna, project.path))
    await board.ready()
    await board.card(NAME).focus()
    await board.page.keyboard.press('Space')
    await board.page.keyboard.press('ArrowRight')
    const stage = t('board.list.stage', { stage: t('board.stage.opening') })
    await expect(board.page.locator('[aria-live]').filter({ hasText: stage }).first()).toBeAttached()
    await board.page.keyboard.press('Space')
    await expect(board.page.getByText(nowAt('opening'))).toBeVisible()
    await expect.poll(() => stageOf(people.anna, project)).toBe('opening')
  })

  test('[T6] comes back when it is another partner’s, with words why and the way to its page', async ({
    people,
    open,
  }) => {
    const project = await siteBoard(people.anna, 'other')
    await join(people.anna, project, people.bruno)
    const his = new BoardScreen(await open(people.bruno, project.path))
    await his.ready()
    await his.drag(NAME, 'Opened', 0)
    await expect(his.page.getByText(t('bridge.notYours', { name: NAME, partners: 'Lielvārde' }))).toBeVisible()
    await his.shows({ Preparing: [NAME, 'Garden'], Opened: ['Permit'], Later: [] })
    await his.page.getByRole('button', { name: t('bridge.open'), exact: true }).click()
    await expect(his.page).toHaveURL(new RegExp(`/sites/${project.siteId}$`))
  })

  test('on a phone a plain card is made one and moved on by its menu', async ({ people, open }) => {
    const project = await siteBoard(people.anna)
    const page = await open(people.anna, `${project.path}/c/${project.cards.Garden}`, PHONE)
    await page.getByRole('button', { name: t('bridge.make'), exact: true }).click()
    const dialog = page.getByRole('dialog', { name: t('bridge.makeTitle') })
    await expect(dialog.getByRole('combobox', { name: t('card.kind') })).toHaveValue('site')
    await dialog.getByRole('button', { name: t('bridge.makeIt'), exact: true }).click()
    const panel = page.getByRole('region', { name: t('bridge.panel.site', { name: 'Garden' }) })
    await expect(panel.getByText(t('board.stage.preparation'), { exact: true })).toBeVisible()

    await page.getByRole('button', { name: t('card.move'), exact: true }).click()
    const move = page.getByRole('dialog', { name: t('board.move.card') })
    await move.getByRole('combobox', { name: t('board.move.toList') }).selectOption({ label: 'Opened' })
    await move.getByRole('button', { name: t('board.move.submit'), exact: true }).click()
    await expect(panel.getByText(t('board.stage.opening'), { exact: true })).toBeVisible()
  })
})

test('a portfolio board has a list for each stage and a card for each site, in one step', async ({ people, open }) => {
  const project = await siteBoard(people.anna)
  const page = await open(people.anna, `/p/${project.projectId}`)
  await page.getByRole('button', { name: t('overview.newBoard'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t('template.newBoard') })
  await dialog.getByRole('radio', { name: t('bridge.portfolio.site') }).check()
  await dialog.getByRole('button', { name: t('template.create'), exact: true }).click()
  const board = new BoardScreen(page)
  await expect(board.list('Preparation').locator('[data-card]')).toHaveText([NAME].map((name) => new RegExp(name)))
})

test('[D3] the timeline moves a month by months, by keyboard and by mouse, as one step of undo', async ({
  people,
  open,
}) => {
  const project = await smallProject(people.anna)
  const id = newId()
  const fields = { ...blankActivity({ type: 'seminar', titles: { en: 'Seminar on roofs' } }), start: '2031-03' }
  await people.anna.dispatch(project.projectId, command('activity.create', { id, stage: 'planned', fields }))
  const start = async () => (await people.anna.project(project.projectId)).get('activities', id)?.start
  const page = await open(people.anna, `/p/${project.projectId}/timeline`)
  const bar = page.getByRole('link', { name: 'Seminar on roofs' })
  await bar.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect.poll(start).toBe('2031-04')

  const box = await stillBox(bar)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 260, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
  await expect.poll(start).toBe('2031-06')
  await page.keyboard.press('z')
  await expect.poll(start).toBe('2031-04')
})
