import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { noticeSettingsQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { NoticeSettingsForm } from './notice-settings-form.tsx'

/** Links in mails and in the inbox lead here. */
const HASH = '#notifications'

/** What I am told by mail, and when. */
export function NoticeSettingsSection() {
  const { t } = useMessages()
  const settings = useQuery({ ...noticeSettingsQuery(), staleTime: Number.POSITIVE_INFINITY })
  const place = useRef<HTMLDivElement>(null)
  const there = settings.data !== undefined
  useEffect(() => {
    // The browser looked for it before the page was there.
    if (there && window.location.hash === HASH) place.current?.closest('section')?.scrollIntoView()
  }, [there])
  return (
    <div ref={place}>
      {settings.isPending && (
        <div role="status" aria-busy aria-label={t('shell.loading')}>
          <Skeleton height={240} />
        </div>
      )}
      {settings.isError && !settings.data && (
        <>
          <p role="alert">{t(`refusal.${refusalOf(settings.error)}`)}</p>
          <Button onClick={() => void settings.refetch()}>{t('shell.retry')}</Button>
        </>
      )}
      {settings.data && <NoticeSettingsForm key={JSON.stringify(settings.data)} settings={settings.data} />}
    </div>
  )
}
