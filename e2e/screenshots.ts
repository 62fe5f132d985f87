// pnpm --dir e2e screenshots <folder> [screen…]: a picture of every screen, or of those whose name begins like one of
// these, at two sizes, in both themes and two languages.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type BrowserContextOptions, chromium } from '@playwright/test'
import { BROWSER } from './support/browser.ts'
import { demoScene } from './support/scene.ts'
import { SCREENS, whoSees } from './support/screens.ts'
import { ServerProcess } from './support/server-process.ts'
import { PHONE, signIn } from './support/test.ts'
import { wordsOf } from './support/words.ts'

const SIZES: Record<string, BrowserContextOptions> = {
  1440: { viewport: { width: 1440, height: 900 } },
  390: PHONE,
}

async function main(folder: string, names: string[]): Promise<void> {
  const wanted = SCREENS.filter(({ name }) => names.length === 0 || names.some((begin) => name.startsWith(begin)))
  mkdirSync(folder, { recursive: true })
  const server = new ServerProcess()
  const browser = await chromium.launch(BROWSER)
  const faults: string[] = []
  try {
    await server.start()
    const scene = await demoScene(server)
    for (const locale of ['en', 'lv'] as const) {
      const words = await wordsOf(locale)
      await scene.zane.call('account.setLocale', { locale })
      await scene.newcomer.call('account.setLocale', { locale })
      for (const [size, options] of Object.entries(SIZES)) {
        for (const screen of wanted) {
          const context = await browser.newContext({ ...options, locale, baseURL: server.url, reducedMotion: 'reduce' })
          const who = whoSees(screen, scene)
          if (who) await signIn(context, who)
          const page = await context.newPage()
          page.setDefaultTimeout(10_000)
          await page.goto(screen.path(scene))
          await screen
            .arrive(page, words, scene)
            .catch((error: Error) => faults.push(`${screen.name} ${size} ${locale}: ${error.message.split('\n')[0]}`))
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
            await page.screenshot({ path: join(folder, `${screen.name}-${size}-${colorScheme}-${locale}.png`) })
          }
          await context.close()
        }
      }
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  process.stdout.write(
    faults.length === 0 ? `Pictures of ${wanted.length} screens in ${folder}\n` : `${faults.join('\n')}\n`,
  )
  process.exitCode = faults.length === 0 ? 0 : 1
}

const [folder, ...names] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Where to? Name a folder.\n')
  process.exitCode = 1
} else {
  await main(resolve(folder), names)
}
