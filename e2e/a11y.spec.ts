import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { rawKeyOn } from './support/raw-key.ts'
import { demoScene, type Scene } from './support/scene.ts'
import { SCREENS, type Screen, whoSees } from './support/screens.ts'
import { expect, PHONE, test } from './support/test.ts'
import { wordsOf } from './support/words.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** A window of 1280 px at a zoom of 400 %. */
const ZOOMED = { width: 320, height: 640 }
/** Upright, with the navigation beside the page. */
const TABLET = { width: 820, height: 1180 }

test.describe.configure({ mode: 'parallel' })

let scene: Scene

test.beforeAll(async ({ server }) => {
  scene = await demoScene(server)
})

type Look = (who: ReturnType<typeof whoSees>, path: string, options: BrowserContextOptions) => Promise<Page>

/** The page of a screen in a language. Somebody who is signed in has chosen it; who is not is addressed in the browser's. */
async function arrive(look: Look, screen: Screen, locale: 'lv' | 'lt', options: BrowserContextOptions): Promise<Page> {
  const who = whoSees(screen, scene)
  await who?.call('account.setLocale', { locale })
  const page = await look(who, screen.path(scene), {
    ...options,
    locale: who ? 'en-GB' : locale,
    reducedMotion: 'reduce',
  })
  await page.emulateMedia({ colorScheme: 'light' })
  await screen.arrive(page, await wordsOf(locale), scene)
  return page
}

async function isClean(page: Page, locale: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  expect(await rawKeyOn(page)).toBeUndefined()
  expect(await findings(axeOn(page).withTags(RULES)), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  // A theme changes colours and nothing else.
  expect(await findings(axeOn(page).withRules(['color-contrast'])), 'dark').toEqual([])
}

/** Looks for what is wrong alone, and in the page itself: no part of the product is a frame from elsewhere. */
const axeOn = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  )
}

for (const screen of SCREENS) {
  test(`[D5, L1, L3] ${screen.name} on a desk speaks lv; axe finds nothing, and a tablet has room for it`, async ({
    look,
  }) => {
    const page = await arrive(look, screen, 'lv', { viewport: { width: 1440, height: 900 } })
    await isClean(page, 'lv')
    await page.setViewportSize(TABLET)
    await expect.poll(() => sticksOut(page)).toEqual([])
  })

  test(`[D5, D6, L1, L3] ${screen.name} on a phone speaks lt; axe finds nothing, and a zoom of 400 % needs no sideways scrolling`, async ({
    look,
  }) => {
    const page = await arrive(look, screen, 'lt', PHONE)
    await isClean(page, 'lt')
    await page.setViewportSize(ZOOMED)
    await expect.poll(() => sticksOut(page)).toEqual([])
  })
}

/** What makes the page wider than the window. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const out = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.getBoundingClientRect().right > root.clientWidth + 1 && element.closest('[data-list], ul') === null,
    )
    return [
      `${root.scrollWidth} px in ${root.clientWidth} px`,
      ...out.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ]
  })
}
