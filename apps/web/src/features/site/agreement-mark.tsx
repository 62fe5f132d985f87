import type { AgreementEnd } from '@meanwhile/domain/site/agreement'
import { CalendarX2, Hourglass } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'

/** That an agreement is over, or soon will be: colour, picture and word. */
export function AgreementMark({ end }: { end: AgreementEnd | null }) {
  const { t } = useMessages()
  if (end === null || end.state === 'later') return null
  if (end.state === 'over')
    return (
      <Badge tone="danger" icon={<CalendarX2 aria-hidden />}>
        {t('site.ends.over')}
      </Badge>
    )
  return (
    <Badge tone="warn" icon={<Hourglass aria-hidden />}>
      {t('site.ends.soon')}
    </Badge>
  )
}
