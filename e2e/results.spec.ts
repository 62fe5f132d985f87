import { blankResult } from '@meanwhile/domain/result/blank-result'
import { command, newId, Person } from './support/person.ts'
import { join, smallProject } from './support/small-project.ts'
import { expect, test } from './support/test.ts'
import { t } from './support/words.ts'

/** A project of 24 months from an event without a day, with a result that waits for the funder's evaluation. */
async function projectOnPaper(owner: Person) {
  const project = await smallProject(owner)
  const resultId = newId()
  const period = { start: null, end: null, months: 24, from: 'GA' }
  const fields = {
    ...blankResult({ type: 'newspaper', titles: { en: 'Newspaper of the quarter' } }),
    gate: 'after_evaluation',
    languages: [{ lang: 'lv', state: 'ready' }],
  }
  await owner.dispatch(
    project.projectId,
    command('project.facts', { fields: { period } }),
    command('card.due', { cardId: project.cards.Roof, value: 'GA+6M' }),
    command('phase.create', {
      id: newId(),
      fields: {
        kind: 'phase',
        code: '2a',
        titles: { en: 'Learning' },
        purpose: {},
        fromMonth: 1,
        toMonth: 18,
        start: null,
        end: null,
        leadPartnerId: null,
        parentId: null,
        position: 'a0',
        source: null,
      },
    }),
    command('result.create', { id: resultId, fields, stage: 'submitted' }),
  )
  const at = `/p/${project.projectId}`
  return { ...project, resultId, facts: `${at}/facts`, phases: `${at}/phases`, result: `${at}/results/${resultId}` }
}

test('[PF2] one day entered once gives every date its days', async ({ people, open }) => {
  const project = await projectOnPaper(people.anna)
  const page = await open(people.anna, project.facts)
  const event = t('date.event.GA')
  await page.getByRole('button', { name: `${t('facts.enterDay')}: ${event}` }).click()
  const dialog = page.getByRole('dialog', { name: t('facts.enterDayOf', { event }) })
  await dialog.getByLabel(event, { exact: true }).fill('2025-01-15')
  // Both ends of the period, the card, and both ends of the phase.
  await expect(dialog.getByRole('status')).toHaveText(t('facts.willDate', { count: 5 }))
  await dialog.getByRole('button', { name: t('thing.save') }).click()
  await expect(page.getByText('January 15, 2025 to January 14, 2027')).toBeVisible()
  await expect(page.getByText(t('live.saved'), { exact: true })).toBeVisible()
  await page.goto(project.phases)
  await expect(page.getByText('January 15, 2025 to July 14, 2026')).toBeVisible()
  await expect(page.getByText(t('phase.sum', { months: '18', duration: '24' }))).toBeVisible()
})

test('[RS1] a result waits for the evaluation, which opens its gate', async ({ people, open }) => {
  const project = await projectOnPaper(people.anna)
  await join(people.anna, project, people.bruno)
  const page = await open(people.bruno, project.result)
  await expect(page.getByText(t('result.gateWaits.after_evaluation'))).toBeVisible()
  await expect(page.getByText(t('result.gateMayNot'))).toBeVisible()
  await expect(page.getByRole('button', { name: t('result.publish') })).toHaveCount(0)

  const paper = await open(people.anna, project.facts)
  await paper.getByRole('button', { name: t('facts.record') }).click()
  const dialog = paper.getByRole('dialog', { name: t('facts.evaluation') })
  await expect(dialog.getByRole('link', { name: 'Newspaper of the quarter' })).toBeVisible()
  await dialog.getByLabel(t('dateField.form.day'), { exact: true }).fill('2027-05-03')
  await dialog.getByRole('button', { name: t('thing.save') }).click()
  await expect(paper.getByText('May 3, 2027')).toBeVisible()

  await expect(page.getByText(t('result.gateOpen'))).toBeVisible()
  await page.getByRole('button', { name: t('result.publish'), exact: true }).click()
  await expect(page.getByText(t('result.gateText.published'))).toBeVisible()
})

test('[RS1] a coordinator publishes before, and everybody reads why', async ({ people, open }) => {
  const project = await projectOnPaper(people.anna)
  await join(people.anna, project, people.olga, 'observer')
  const page = await open(people.anna, project.result)
  await page.getByRole('button', { name: t('result.publishNow') }).click()
  const dialog = page.getByRole('dialog', { name: t('result.publishNow') })
  await dialog.getByLabel(t('stage.reason')).fill('The neighbours already have it.')
  await dialog.getByRole('button', { name: t('result.publish'), exact: true }).click()

  const reader = await open(people.olga, project.result)
  await expect(reader.getByText('The neighbours already have it.').first()).toBeVisible()
  for (const name of [t('result.edit'), t('stage.change'), t('result.archive'), t('result.publish')]) {
    await expect(reader.getByRole('button', { name, exact: true })).toHaveCount(0)
  }
  await reader.goto(`/p/${project.projectId}/results?lang=lt`)
  await expect(reader.getByText(t('result.nothing'))).toBeVisible()
  await reader.getByRole('button', { name: t('result.clear') }).click()
  await expect(reader.getByRole('link', { name: 'Newspaper of the quarter' })).toBeVisible()
  await expect(reader.getByRole('button', { name: t('result.new') })).toHaveCount(0)
})

test('[OR1][OR2] from what sources say of many networks to an organisation, and to the partner that it is', async ({
  server,
  open,
}) => {
  const zane = await Person.fromDemo(server, 'Zane Ozola')
  await zane.call('account.setLocale', { locale: 'en' })
  const page = await open(zane, '/directory')
  const cohort = page.getByRole('article').first()
  for (const figure of ['23', '161', '25', '≈ 37 %'])
    await expect(cohort.getByText(figure, { exact: true })).toBeVisible()
  await expect(page.getByText(t('directory.type.action_planning', { count: 7 }))).toBeVisible()
  await expect(page.getByText('Other Latvian municipalities can still join')).toBeVisible()
  // A share is never said without the number of those who have answered.
  await expect(page.getByText(/^newcomers \(known for \d+ of \d+\)$/)).toBeVisible()

  await page.getByRole('searchbox', { name: t('directory.find') }).fill('free ri')
  await page.getByRole('link', { name: 'Free Riga', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Free Riga' })).toBeVisible()
  await page.getByRole('link', { name: 'BITU', exact: true }).click()
  await expect(page.getByText(t('partner.number'), { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'Free Riga', exact: true }).click()
  await expect(page.getByRole('heading', { name: t('directory.inProjects') })).toBeVisible()
})
