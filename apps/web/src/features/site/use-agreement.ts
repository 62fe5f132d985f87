import { type AgreementEnd, agreementEnd } from '@meanwhile/domain/site/agreement'
import type { Site } from '@meanwhile/domain/site/site'
import { useCallback } from 'react'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject } from '../../project/use-project.ts'

/** Today by the clock of the project. */
export function useToday(): string {
  const { timeZone } = useProject()
  return wallClock(timeZone).slice(0, 10)
}

/** When the agreement of a site ends, as seen today or on another day. */
export function useAgreementEnd(day?: string): (site: Site) => AgreementEnd | null {
  const { anchors } = useProject()
  const today = useToday()
  return useCallback((site) => agreementEnd(site, anchors, day || today), [anchors, today, day])
}
