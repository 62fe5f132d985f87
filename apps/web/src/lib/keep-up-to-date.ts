import { toast } from '../ui/toast.ts'
import { currentTranslate, loadMoreTexts } from './locale-store.ts'

const HOUR_MS = 3_600_000

/** Keeps the shell on the device for days without a network, and offers a new one when there is one. */
export function keepUpToDate(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // Without it everything works, only not offline: a browser may refuse (a private window, say).
  watch().catch(() => {})
}

async function watch(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js', { scope: '/' })
  if (registration.waiting) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      // The very first one has nothing to replace.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker)
    })
  })
  // A tab may stay open for weeks. Without a network the check fails, which is no news.
  setInterval(() => void registration.update().catch(() => {}), HOUR_MS)
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
