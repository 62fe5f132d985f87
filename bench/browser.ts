import { type Browser, chromium, type Page } from '@playwright/test'
import type { SignedInProject } from './bench-server.ts'
import { chromiumPath } from './machine.ts'

const WINDOW = { width: 1440, height: 900 }

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    // What lets it run as root, and keeps it quiet.
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** tsx marks the functions that it sends into a page with this helper of esbuild, which the page does not have. */
const NAME_HELPER = 'globalThis.__name = (made) => made'

/** An empty page of the same size as a board's. */
export async function openEmptyPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: WINDOW })
  await page.evaluate(NAME_HELPER)
  return page
}

/** The board of a project, opened by its coordinator, with its cards on the screen. */
export async function openBoard(browser: Browser, url: string, project: SignedInProject): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB' })
  const [name = '', value = ''] = project.cookie.split('=')
  await context.addCookies([{ name, value, url }])
  const page = await context.newPage()
  await page.addInitScript(NAME_HELPER)
  await page.goto(`${url}/p/${project.projectId}/b/${project.boardId}`)
  await page.locator('[data-list] [data-card]').first().waitFor()
  // The socket and the fonts come after the first cards.
  await page.waitForLoadState('networkidle')
  return page
}

/** The middle of a card: list and place counted from zero, as they are on the screen. */
export async function placeOfCard(page: Page, list: number, index: number) {
  const card = page.locator('[data-list]').nth(list).locator(`[data-index="${index}"] [data-card]`)
  const box = await card.boundingBox()
  const cardId = await card.getAttribute('data-card')
  if (!box || !cardId) throw new Error(`there is no card ${index} in list ${list}`)
  return { cardId, x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 30) }
}
