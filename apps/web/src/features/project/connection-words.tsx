import { Check, CloudOff, LoaderCircle, RefreshCw } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useConnection } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'

/** How my work stands with the server, in words. */
export function ConnectionWords() {
  const { t } = useMessages()
  const { state, waiting, lasting } = useConnection()
  if (state === 'outdated') {
    return (
      <span role="status">
        <Badge tone="warn" icon={<RefreshCw aria-hidden />}>
          {t('live.outdated')}
        </Badge>{' '}
        <Button look="quiet" onClick={() => window.location.reload()}>
          {t('live.reload')}
        </Button>
      </span>
    )
  }
  const away = state !== 'live'
  return (
    <span role="status" title={waiting > 0 && !lasting ? t('live.notLasting') : undefined}>
      {away && waiting > 0 ? (
        <Badge tone="warn" icon={<CloudOff aria-hidden />}>
          {t('live.waiting', { count: waiting })}
        </Badge>
      ) : state === 'offline' ? (
        <Badge tone="warn" icon={<CloudOff aria-hidden />}>
          {t('live.offline')}
        </Badge>
      ) : away ? (
        <Badge icon={<LoaderCircle aria-hidden />}>{t('live.connecting')}</Badge>
      ) : waiting > 0 ? (
        <Badge icon={<LoaderCircle aria-hidden />}>{t('live.saving', { count: waiting })}</Badge>
      ) : (
        <Badge tone="good" icon={<Check aria-hidden />}>
          {t('live.saved')}
        </Badge>
      )}
      {away && waiting > 0 && !lasting && <span>{t('live.notLasting')}</span>}
    </span>
  )
}
