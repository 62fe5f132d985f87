import { registerSW } from 'virtual:pwa-register'
import { toast } from '../ui/toast.ts'
import { currentTranslate } from './locale-store.ts'

const HOUR_MS = 3_600_000

/** Keeps the shell on the device for days without a network, and offers a new one when there is one. */
export function keepUpToDate(): void {
  if (!import.meta.env.PROD) return
  const update = registerSW({
    onNeedRefresh() {
      const t = currentTranslate()
      toast({ message: t('shell.updateReady'), action: { label: t('shell.reload'), run: () => void update(true) } })
    },
    onRegisteredSW(_url, registration) {
      // A tab may stay open for weeks. Without a network the check fails, which is no news.
      if (registration) setInterval(() => void registration.update().catch(() => {}), HOUR_MS)
    },
  })
}
