import type { Phase } from '@meanwhile/domain/phase/phase'
import { phaseRange } from '@meanwhile/domain/phase/phase-range'
import { formatDate } from '@meanwhile/wording/format'
import { dateWords } from '@meanwhile/wording/partial-date-words'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useRow } from '../../project/use-project.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { usePlainText } from '../thing/use-text.ts'
import css from './phase.module.css'

/** What is known of a phase: what it is called, when it is, who leads it. */
export function PhaseFacts({ phase }: { phase: Phase }) {
  const { t } = useMessages()
  const lead = useRow('partners', phase.leadPartnerId)
  const parent = useRow('phases', phase.parentId)
  const plain = usePlainText()
  const { kind, code, titles, purpose } = phase
  return (
    <div className={css.words}>
      <p className={css.name}>
        {code !== null && <span className={css.code}>{code}</span>}
        <TranslatedText texts={titles} />
      </p>
      <p className={css.meta}>
        <span>{t(`phase.kind.${kind}`)}</span>
        <span>
          <PhaseTime phase={phase} />
        </span>
        {lead && (
          <span className={css.lead}>
            <Swatch colour={lead.colour} pattern={lead.pattern} />
            <bdi>{lead.name}</bdi>
          </span>
        )}
        {parent && (
          <bdi>
            {t('phase.parent')}: {parent.code ?? plain(parent.titles)}
          </bdi>
        )}
      </p>
      <TranslatedText texts={purpose} lines />
    </div>
  )
}

/** The months of a phase, and the days that they mean once the project has begun; dates as their source has them. */
function PhaseTime({ phase }: { phase: Phase }) {
  const { t, locale } = useMessages()
  const project = useProject()
  const { fromMonth, toMonth, start, end } = phase
  const dates = [start, end].flatMap((date) => (date === null ? [] : [dateWords(date, t, project)]))
  if (dates.length > 0) return dates.join(' – ')
  if (fromMonth === null && toMonth === null) return t('phase.noTime')
  const from = String(fromMonth ?? '?')
  const to = String(toMonth ?? '?')
  const months = from === to ? t('phase.month', { from }) : t('phase.months', { from, to })
  const range = phaseRange(phase, project.anchors)
  const length = fromMonth !== null && toMonth !== null ? t('phase.length', { count: toMonth - fromMonth + 1 }) : null
  const days =
    range && t('phase.days', { from: formatDate(range.sortFrom, locale), to: formatDate(range.sortTo, locale) })
  return [months, length, days].filter(Boolean).join(' · ')
}
