import { Outlet } from '@tanstack/react-router'
import { useMessages } from '../lib/use-messages.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Toaster } from '../ui/toaster.tsx'

export function RootPage() {
  const { t } = useMessages()
  return (
    <>
      <Outlet />
      <Toaster dismissLabel={t('shell.close')} />
      <Announcer />
    </>
  )
}
