import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { useMessages } from '../lib/use-messages.ts'
import { Announcer } from '../ui/announcer.tsx'
import { lazyOverlay } from '../ui/lazy-code.ts'
import { currentToasts, subscribeToToasts } from '../ui/toast.ts'

const Toaster = lazyOverlay(() => import('../ui/toaster.tsx').then((module) => module.Toaster), 'alone')

/** After the page itself has loaded, and while the network that it came over is most likely still there. In ms. */
const AHEAD_MS = 1_000

/** Under every page: what is said in passing, to the eye and to the ear. */
export function RootPage({ children }: { children: ReactNode }) {
  const { t } = useMessages()
  const quiet = useSyncExternalStore(subscribeToToasts, () => currentToasts().length === 0)
  useEffect(() => {
    const timer = setTimeout(Toaster.preload, AHEAD_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      {children}
      <output>{!quiet && <Toaster dismissLabel={t('shell.close')} />}</output>
      <Announcer />
    </>
  )
}
