import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import { Person } from './person.ts'
import { ServerProcess } from './server-process.ts'

/** Names that appear nowhere else in the product, so that a search of the log for them means something. */
const NAMES = { anna: 'Anna Kalniņa', bruno: 'Bruno Zālītis', olga: 'Olga Žukauskaitė' }

export type People = Record<keyof typeof NAMES, Person>

interface WorkerFixtures {
  windows: OpenWindows
  /** A server for each worker, with the demo. */
  server: ServerProcess
  /** Three people of that server, with accounts of their own. */
  people: People
}

/** Windows that stay open from test to test: opening one costs more than looking at what it shows. */
class OpenWindows {
  readonly #pages = new Map<string, Page>()
  readonly #faults: string[] = []

  /** The window of somebody with these options, at a path. */
  async at(browser: Browser, who: Person | null, path: string, options: BrowserContextOptions & { baseURL: string }) {
    const key = JSON.stringify([who?.token, options])
    const page = this.#pages.get(key) ?? (await this.#open(browser, who, options))
    this.#pages.set(key, page)
    // Whoever was here before may have made it smaller.
    if (options.viewport) await page.setViewportSize(options.viewport)
    // What hangs in the address alone would load nothing.
    await page.goto('about:blank')
    await page.goto(path)
    return page
  }

  async #open(browser: Browser, who: Person | null, options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ serviceWorkers: 'block', ...options })
    if (who) await signIn(context, who)
    const page = await context.newPage()
    page.on('pageerror', (error) => this.#faults.push(faultOf(error)))
    return page
  }

  /** The errors since the last time. */
  takeFaults(): string[] {
    return this.#faults.splice(0)
  }

  async close(): Promise<void> {
    for (const page of this.#pages.values()) await page.context().close()
  }
}

const faultOf = ({ message, stack }: Error) => `${message}\n${stack ?? ''}`

interface TestFixtures {
  /** A window of somebody that an earlier test may have used, at a path: for tests that only look. */
  look(who: Person | null, path: string, options?: BrowserContextOptions): Promise<Page>
  /** A browser of its own for somebody, at a path; null: nobody is signed in. */
  open(who: Person | null, path: string, options?: OpenOptions): Promise<Page>
}

interface OpenOptions extends BrowserContextOptions {
  /** Before anything is loaded. */
  prepare?(page: Page): Promise<unknown>
}

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures this one needs
    async ({}, provide) => {
      const server = new ServerProcess()
      try {
        await server.start()
        await provide(server)
      } finally {
        await server.stop()
      }
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  people: [
    async ({ server }, provide) => {
      const [anna, bruno, olga] = await Promise.all([
        Person.withCode(server, NAMES.anna),
        Person.withCode(server, NAMES.bruno),
        Person.withCode(server, NAMES.olga),
      ])
      await provide({ anna, bruno, olga })
    },
    { scope: 'worker' },
  ],

  windows: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures this one needs
    async ({}, provide) => {
      const windows = new OpenWindows()
      await provide(windows)
      await windows.close()
    },
    { scope: 'worker' },
  ],

  look: async ({ browser, server, windows }, provide) => {
    await provide((who, path, options = {}) => windows.at(browser, who, path, { ...options, baseURL: server.url }))
    expect(windows.takeFaults(), 'errors that no code caught').toEqual([])
  },

  open: async ({ browser, server }, provide) => {
    const contexts: BrowserContext[] = []
    const faults: string[] = []
    await provide(async (who, path, { prepare, ...options } = {}) => {
      // Filling the offline copy of the pages costs more than most tests; the one that needs it asks for it.
      const context = await browser.newContext({ serviceWorkers: 'block', ...options, baseURL: server.url })
      contexts.push(context)
      if (who) await signIn(context, who)
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(faultOf(error)))
      await prepare?.(page)
      await page.goto(path)
      return page
    })
    for (const context of contexts) await context.close()
    expect(faults, 'errors that no code caught').toEqual([])
  },
})

export async function signIn(context: BrowserContext, who: Person): Promise<void> {
  await context.addCookies([
    { name: 'meanwhile', value: who.token, url: who.server.url, httpOnly: true, sameSite: 'Lax' },
  ])
}

export { expect }
