import { toast } from '../ui/toast.ts'
import { currentTranslate, loadMoreTexts } from './locale-store.ts'

const HOUR_MS = 3_600_000

/** Keeps the shell on the device for days without a network, and offers a new one when there is one. */
export function keepUpToDate(): void {
  mendSheets()
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // Without it everything works, only not offline: a browser may refuse (a private window, say).
  const start = () => void watch().catch(() => {})
  start()
  // A network that went away in the middle of the first copy left none at all.
  window.addEventListener('online', start)
  // A tab may stay open for weeks. Without a network the check fails, which is no news.
  setInterval(() => void watched?.update().catch(() => {}), HOUR_MS)
}

/** Who asks again for code that did not come takes its style sheets for loaded: they are fetched when the network is back. */
function mendSheets(): void {
  const failed = new Set<HTMLLinkElement>()
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
  }
  // It does not bubble.
  window.addEventListener('error', note, { capture: true })
  window.addEventListener('online', () => {
    for (const link of failed) link.replaceWith(link.cloneNode())
    failed.clear()
  })
}

let watched: ServiceWorkerRegistration | undefined

async function watch(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js', { scope: '/' })
  if (registration === watched) return
  watched = registration
  if (registration.waiting) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      // The very first one has nothing to replace.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker)
    })
  })
}

/** The person decides when: a reload in the middle of a sentence would be rude. */
function offer(worker: ServiceWorker): void {
  // Without its words it is offered on the next visit.
  loadMoreTexts().then(
    () => sayOffer(worker),
    () => {},
  )
}

function sayOffer(worker: ServiceWorker): void {
  const t = currentTranslate()
  const run = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
    worker.postMessage({ type: 'SKIP_WAITING' })
  }
  toast({ message: t('shell.updateReady'), action: { label: t('shell.reload'), run } })
}
