import { AxeBuilder } from '@axe-core/playwright'
import { demoScene, type Scene } from './support/scene.ts'
import { SCREENS, whoSees } from './support/screens.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const SIZES = { desktop: { viewport: { width: 1440, height: 900 } }, phone: PHONE }

/** A window of 1280 px at a zoom of 400 %. */
const ZOOMED = { viewport: { width: 320, height: 640 } }

test.describe.configure({ mode: 'parallel' })

let scene: Scene

test.beforeAll(async ({ server }) => {
  scene = await demoScene(server)
  await scene.zane.call('account.setLocale', { locale: 'en' })
})

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  )
}

for (const [size, options] of Object.entries(SIZES)) {
  for (const screen of SCREENS) {
    test(`[D5] axe finds nothing on ${screen.name}, ${size}, light and dark`, async ({ look }) => {
      const page = await look(whoSees(screen, scene), screen.path(scene), options)
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await screen.arrive(page, t, scene)
      expect(await findings(new AxeBuilder({ page }).withTags(RULES)), 'light').toEqual([])
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      // A theme changes colours and nothing else.
      expect(await findings(new AxeBuilder({ page }).withRules(['color-contrast'])), 'dark').toEqual([])
    })
  }
}

for (const screen of SCREENS) {
  test(`[D6] ${screen.name} at a zoom of 400 % needs no sideways scrolling`, async ({ look }) => {
    const page = await look(whoSees(screen, scene), screen.path(scene), ZOOMED)
    await screen.arrive(page, t, scene)
    const { wide, sticking } = await page.evaluate(() => {
      const root = document.scrollingElement ?? document.documentElement
      const out = [...document.querySelectorAll('body *')].filter(
        (element) =>
          element.getBoundingClientRect().right > innerWidth + 1 && element.closest('[data-list], ul') === null,
      )
      return {
        wide: root.scrollWidth - innerWidth,
        sticking: out.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120)),
      }
    })
    expect(wide, sticking.join('\n')).toBeLessThanOrEqual(0)
  })
}
