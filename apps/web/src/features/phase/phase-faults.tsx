import type { Phase } from '@meanwhile/domain/phase/phase'
import { type PhaseFault, phaseFaults } from '@meanwhile/domain/phase/phase-range'
import { TriangleAlert } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { factsPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import css from './phase.module.css'

interface PhaseFaultsProps {
  phases: readonly (Phase & { name: string })[]
}

/** Where the months of the phases do not fit together or do not make up the project; told, never refused. */
export function PhaseFaults({ phases }: PhaseFaultsProps) {
  const { t } = useMessages()
  const { id, facts, anchors } = useProject()
  const faults = phaseFaults(phases, facts.period.months)
  const inMonths = phases.some(({ fromMonth, toMonth }) => fromMonth !== null || toMonth !== null)
  const nameOf = (phaseId: string) => phases.find((phase) => phase.id === phaseId)?.name ?? ''
  const wordsOf = (fault: PhaseFault) =>
    fault.fault === 'sum'
      ? t('phase.sum', { months: String(fault.months), duration: String(fault.of) })
      : t(`phase.${fault.fault}`, { after: nameOf(fault.afterId), phase: nameOf(fault.phaseId) })
  const noStart = inMonths && anchors.START === undefined
  if (faults.length === 0 && !noStart) return null
  return (
    <ul className={css.faults}>
      {faults.map((fault) => (
        <li key={wordsOf(fault)}>
          <TriangleAlert aria-hidden />
          <span>{wordsOf(fault)}</span>
        </li>
      ))}
      {noStart && (
        <li>
          <TriangleAlert aria-hidden />
          <span>
            {t('phase.noStart')} <Link to={factsPath(id)}>{t('phase.toStart')}</Link>
          </span>
        </li>
      )}
    </ul>
  )
}
