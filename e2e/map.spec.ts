import { siteProject } from './support/site-scene.ts'
import { expect, test } from './support/test.ts'
import { t } from './support/words.ts'

test('[MAP4] the map is read, opened and filled by keys alone, and asks nobody else', async ({ people, open }) => {
  const { anna } = people
  const { projectId, sites } = await siteProject(anna)
  const asked = new Set<string>()
  const page = await open(anna, `/p/${projectId}/map`, {
    prepare: async (prepared) => {
      prepared.on('request', (request) => void asked.add(new URL(request.url()).origin))
    },
  })
  const marker = page.getByRole('button', { name: t('map.several', { count: 3, first: 'Old school' }) })
  await marker.focus()
  await page.keyboard.press('Enter')
  // Two of the three lie in the middle of the town, the third has a place of its own: nearer, it stands alone.
  const map = page.getByRole('application')
  await expect(map).toBeFocused()
  const depot = page.getByRole('button', { name: /^Tram depot, / })
  await expect(async () => {
    await page.keyboard.press('+')
    await expect(depot).toBeVisible({ timeout: 500 })
  }).toPass()
  await depot.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Tram depot' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(depot).toBeFocused()

  await page.getByRole('button', { name: t('map.showOne', { name: 'Tram depot' }) }).press('Enter')
  const said = page.getByRole('dialog', { name: 'Tram depot' })
  await expect(said.getByRole('link', { name: 'Tram depot' })).toHaveAttribute(
    'href',
    `/p/${projectId}/sites/${sites.depot}`,
  )
  await expect(said.getByText(t('board.stage.preparation'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(said).toHaveCount(0)
  await expect(page.getByRole('button', { name: t('map.showOne', { name: 'Tram depot' }) })).toBeFocused()

  await page.getByRole('button', { name: t('map.placeOne', { name: 'Back yard' }) }).press('Enter')
  await expect(page.getByText(t('map.placing'))).toBeVisible()
  await expect(map).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Back yard' })).toBeVisible()
  await expect
    .poll(async () => (await anna.project(projectId)).get('sites', sites.yard)?.lat)
    .toEqual(expect.any(Number))

  expect([...asked]).toEqual([new URL(page.url()).origin])
})

test('what the list leaves out, the map leaves out; a tap puts a site where it is', async ({ people, open }) => {
  const { anna } = people
  const { projectId, sites } = await siteProject(anna)
  const page = await open(anna, `/p/${projectId}/map`)
  const list = page.getByRole('region', { name: t('map.list') })
  await expect(list.getByRole('link', { name: 'Alte Mu' })).toBeVisible()
  await list.getByRole('button', { name: t('map.layer.partners'), exact: true }).click()
  await expect(list.getByRole('link', { name: 'Alte Mu' })).toHaveCount(0)
  await expect(page).toHaveURL(/without=partners/)
  await list.getByRole('searchbox', { name: t('map.find') }).fill('kiel')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await list.getByRole('searchbox', { name: t('map.find') }).fill('')

  await list.getByRole('button', { name: t('map.placeOne', { name: 'Back yard' }) }).click()
  await page.getByRole('application').click({ position: { x: 200, y: 300 } })
  await expect
    .poll(async () => (await anna.project(projectId)).get('sites', sites.yard)?.lon)
    .toEqual(expect.any(Number))
})
