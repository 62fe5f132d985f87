import type { Partner } from '@meanwhile/domain/partner/partner'
import { partnerName } from '@meanwhile/domain/partner/partner-name'
import type { Result } from '@meanwhile/domain/result/result'
import { resultPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { StageMark } from '../stage/stage-mark.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { GateMark } from './gate-mark.tsx'
import { LanguageMarks } from './language-marks.tsx'
import css from './result.module.css'

interface ResultRowProps {
  result: Result
  partners: ReadonlyMap<string, Partner>
}

/** One result in the list. */
export function ResultRow({ result, partners }: ResultRowProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const { id, code, type, titles, stage, languages } = result
  const lead = partners.get(result.leadPartnerId ?? '')
  const others = result.contributorIds.flatMap((one) => {
    const partner = partners.get(one)
    return partner ? [partnerName(partner, t.locale)] : []
  })
  return (
    <li className={css.row}>
      <div className={css.main}>
        <p className={css.name}>
          <LoneLink name to={resultPath(projectId, id)}>
            <TranslatedText texts={titles} />
          </LoneLink>
        </p>
        <p className={css.meta}>
          {code !== null && <span className={css.code}>{code}</span>}
          <span>{t(`result.type.${type}`)}</span>
          {lead && (
            <span className={css.lead}>
              <Swatch colour={lead.colour} pattern={lead.pattern} />
              <bdi>{t('result.leads', { partner: partnerName(lead, t.locale) })}</bdi>
            </span>
          )}
          {others.length > 0 && <bdi>{t('result.with', { partners: others.join(', ') })}</bdi>}
        </p>
        {languages.length > 0 && <LanguageMarks languages={languages} />}
      </div>
      <div className={css.state}>
        <StageMark stage={stage} />
        <GateMark result={result} />
      </div>
    </li>
  )
}
