import type { Page } from '@playwright/test'

/** Settles when the device has its copy of the product and this page is served from it, which on a first visit comes late. */
export function copied(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { serviceWorker } = navigator
    const taken = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
    if (!serviceWorker.controller) await taken
  })
}
