import { TriangleAlert } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'

/** That somebody should look at a site. */
export function RiskMark({ atRisk }: { atRisk: boolean }) {
  const { t } = useMessages()
  return atRisk ? (
    <Badge tone="danger" icon={<TriangleAlert aria-hidden />}>
      {t('site.atRisk')}
    </Badge>
  ) : null
}
