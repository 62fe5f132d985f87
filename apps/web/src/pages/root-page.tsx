import type { ReactNode } from 'react'
import { useMessages } from '../lib/use-messages.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Toaster } from '../ui/toaster.tsx'

export function RootPage({ children }: { children: ReactNode }) {
  const { t } = useMessages()
  return (
    <>
      {children}
      <Toaster dismissLabel={t('shell.close')} />
      <Announcer />
    </>
  )
}
