import { loadTexts } from '@meanwhile/messages/catalogues'
import type { Page } from '@playwright/test'
import { Person } from './support/person.ts'
import { demoScene, type Scene } from './support/scene.ts'
import { SCREENS } from './support/screens.ts'
import { expect, test } from './support/test.ts'
import { t, wordsOf } from './support/words.ts'

/** Every key of every area: a text that is missing, or has not come, shows itself by its key. */
const KEYS = new Set(
  (await loadTexts('en', 'whole')).flatMap((part) =>
    Object.entries(part).flatMap(([area, texts]) => Object.keys(texts).map((key) => `${area}.${key}`)),
  ),
)
const rawKey = (text: string) => text.match(/\b[a-z]\w*(\.[\w-]+)+/g)?.find((word) => KEYS.has(word))

let scene: Scene

test.beforeAll(async ({ server }) => {
  scene = await demoScene(server)
})

/** What is read and what is read out. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { body } = document
    const names = ['aria-label', 'title', 'placeholder', 'alt']
    const attributes = [...body.querySelectorAll('*')].flatMap((element) =>
      names.map((name) => element.getAttribute(name)),
    )
    return [body.innerText, ...attributes].join('\n')
  })
}

for (const locale of ['lv', 'lt'] as const) {
  test(`[L1, L3] every screen speaks ${locale}`, async ({ open }) => {
    test.slow()
    const words = await wordsOf(locale)
    await scene.zane.call('account.setLocale', { locale })
    await scene.newcomer.call('account.setLocale', { locale })
    // Somebody who is signed in has chosen; somebody who is not is addressed in the browser's language.
    const pages = {
      zane: await open(scene.zane, '/', { locale: 'en-GB' }),
      newcomer: await open(scene.newcomer, '/', { locale: 'en-GB' }),
      nobody: await open(null, '/', { locale }),
    }
    for (const screen of SCREENS) {
      const page = pages[screen.who]
      await page.goto(screen.path(scene))
      await screen.arrive(page, words, scene)
      await expect(page.locator('html'), screen.name).toHaveAttribute('lang', locale)
      expect(rawKey(await textOf(page)), screen.name).toBeUndefined()
    }
  })
}

test('[L3] the language that a person chose is there after a reload and in another browser', async ({
  server,
  open,
}) => {
  const person = await Person.withCode(server, 'Vilma Šimkutė')
  const lithuanian = await wordsOf('lt')
  const page = await open(person, '/account')
  await page.getByRole('combobox', { name: t('shell.language') }).selectOption('lt')
  await expect(page.getByRole('heading', { name: lithuanian('account.title'), exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt')
  await page.reload()
  await expect(page.getByRole('heading', { name: lithuanian('account.title'), exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt')

  const elsewhere = await open(person, '/', { locale: 'lv' })
  await expect(elsewhere.getByRole('heading', { name: lithuanian('project.title') })).toBeVisible()
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'lt')
})
