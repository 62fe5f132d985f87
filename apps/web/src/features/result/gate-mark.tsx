import type { Result } from '@meanwhile/domain/result/result'
import { Hourglass, LockOpen } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { useGate } from './use-gate.ts'

/** Whether a result may be published, or what it waits for. Without a gate, and once it is published, there is nothing to say. */
export function GateMark({ result }: { result: Result }) {
  const { t } = useMessages()
  const { open } = useGate(result)
  if (result.gate === 'none' || result.stage === 'published') return null
  if (open) return <Badge icon={<LockOpen aria-hidden />}>{t('result.gateOpen')}</Badge>
  return (
    <Badge tone="warn" icon={<Hourglass aria-hidden />}>
      {t(`result.gateWaits.${result.gate}`)}
    </Badge>
  )
}
