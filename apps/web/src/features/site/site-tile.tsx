import type { AgreementEnd } from '@meanwhile/domain/site/agreement'
import { sitePath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { AgreementMark } from './agreement-mark.tsx'
import type { SiteThen } from './portfolio.ts'
import { RiskMark } from './risk-mark.tsx'
import css from './site.module.css'
import { useSiteWords } from './site-words.ts'

/** One site among those of its stage. */
export function SiteTile({ then: { site, since }, end }: { then: SiteThen; end: AgreementEnd | null }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const words = useSiteWords()
  const town = words.town(site)
  const kind = site.kind && t(`site.kind.${site.kind}`)
  return (
    <li className={css.tile}>
      <p className={css.name}>
        <LoneLink name to={sitePath(projectId, site.id)}>
          <TranslatedText texts={site.names} />
        </LoneLink>
      </p>
      <p className={css.meta}>
        {town && <bdi lang={town.lang}>{town.text}</bdi>}
        {kind !== null && <span>{kind}</span>}
        {site.areaM2 !== null && <span>{words.area(site)}</span>}
      </p>
      <PartnerMark partnerId={site.partnerId} />
      {since !== null && <p className={css.meta}>{t('stage.from', { date: words.date(since) ?? '' })}</p>}
      <span className={css.marks}>
        <AgreementMark end={end} />
        <RiskMark atRisk={site.atRisk} />
      </span>
    </li>
  )
}
