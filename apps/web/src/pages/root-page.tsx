import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { useMessages } from '../lib/use-messages.ts'
import { Announcer } from '../ui/announcer.tsx'
import { currentToasts, subscribeToToasts } from '../ui/toast.ts'

const Toaster = lazy(() => import('../ui/toaster.tsx').then((module) => ({ default: module.Toaster })))

/** Under every page: what is said in passing, to the eye and to the ear. */
export function RootPage({ children }: { children: ReactNode }) {
  const { t } = useMessages()
  const quiet = useSyncExternalStore(subscribeToToasts, () => currentToasts().length === 0)
  return (
    <>
      {children}
      <output>
        <Suspense>{!quiet && <Toaster dismissLabel={t('shell.close')} />}</Suspense>
      </output>
      <Announcer />
    </>
  )
}
