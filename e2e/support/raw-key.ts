import { loadTexts } from '@meanwhile/messages/catalogues'
import type { Page } from '@playwright/test'

/** Every key of every area: a text that is missing, or has not come, shows itself by its key. */
const KEYS = new Set(
  (await loadTexts('en', 'whole')).flatMap((part) =>
    Object.entries(part).flatMap(([area, texts]) => Object.keys(texts).map((key) => `${area}.${key}`)),
  ),
)

/** A key of a text in what is read and what is read out. */
export async function rawKeyOn(page: Page): Promise<string | undefined> {
  const text = await page.evaluate(() => {
    const { body } = document
    const names = ['aria-label', 'title', 'placeholder', 'alt']
    const attributes = [...body.querySelectorAll('*')].flatMap((element) =>
      names.map((name) => element.getAttribute(name)),
    )
    return [body.innerText, ...attributes].join('\n')
  })
  return text.match(/\b[a-z]\w*(\.[\w-]+)+/g)?.find((word) => KEYS.has(word))
}
