import type { AgreementEnd } from '@meanwhile/domain/site/agreement'
import { formatDate } from '@meanwhile/wording/format'
import { sitePath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { StageMark } from '../stage/stage-mark.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { AgreementMark } from './agreement-mark.tsx'
import type { SiteThen } from './portfolio.ts'
import { RiskMark } from './risk-mark.tsx'
import css from './site-table.module.css'
import { useSiteWords } from './site-words.ts'

interface SiteTableProps {
  rows: readonly SiteThen[]
  endOf: (site: SiteThen['site']) => AgreementEnd | null
}

const COLUMNS = ['name', 'place', 'partner', 'owner', 'kind', 'area', 'stage', 'agreement', 'capacity'] as const

/** All sites with what an owner or a town asks about them. On a phone each row is a card with its labels. */
export function SiteTable({ rows, endOf }: SiteTableProps) {
  const { t } = useMessages()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, and keys must reach that
    <div className={css.scroller} tabIndex={0} role="region" aria-label={t('site.title')}>
      <table className={css.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`site.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((then) => (
            <SiteTableRow key={then.site.id} then={then} end={endOf(then.site)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SiteTableRow({ then: { site, stage, since }, end }: { then: SiteThen; end: AgreementEnd | null }) {
  const { t, locale } = useMessages()
  const projectId = useProjectId()
  const words = useSiteWords()
  const town = words.town(site)
  const capacity = words.capacity(site)
  const ownerKind = site.ownerKind && t(`site.owner.${site.ownerKind}`)
  const agreement = site.agreementKind && t(`site.agreement.${site.agreementKind}`)
  return (
    <tr>
      <th scope="row">
        <LoneLink name to={sitePath(projectId, site.id)}>
          <TranslatedText texts={site.names} />
        </LoneLink>
        <RiskMark atRisk={site.atRisk} />
      </th>
      <td data-label={t('site.column.place')}>{town && <bdi lang={town.lang}>{town.text}</bdi>}</td>
      <td data-label={t('site.column.partner')}>
        <PartnerMark partnerId={site.partnerId} />
      </td>
      <td data-label={t('site.column.owner')}>
        {ownerKind !== null && <span>{ownerKind}</span>}
        {site.owner !== null && <bdi className={css.quiet}>{site.owner}</bdi>}
      </td>
      <td data-label={t('site.column.kind')}>{site.kind && t(`site.kind.${site.kind}`)}</td>
      <td data-label={t('site.column.area')} className={css.number}>
        {words.area(site)}
      </td>
      <td data-label={t('site.column.stage')}>
        <StageMark stage={stage} />
        {since !== null && <span className={css.quiet}>{t('stage.from', { date: words.date(since) ?? '' })}</span>}
      </td>
      <td data-label={t('site.column.agreement')}>
        {agreement !== null && <span>{agreement}</span>}
        {site.permanent && <span>{t('site.permanent')}</span>}
        {site.agreementTo !== null && !site.permanent && (
          <span>{t('site.until', { date: words.date(site.agreementTo) ?? '' })}</span>
        )}
        {end?.noticeBy && (
          <span className={css.quiet}>{t('site.noticeBy', { date: formatDate(end.noticeBy, locale) })}</span>
        )}
        <AgreementMark end={end} />
      </td>
      <td data-label={t('site.column.capacity')} className={css.capacity}>
        {capacity.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </td>
    </tr>
  )
}
