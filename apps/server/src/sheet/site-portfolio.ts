import { projectOf } from '@meanwhile/domain/project/project-of'
import { historyOf } from '@meanwhile/domain/stage/stage-history'
import { STAGES } from '@meanwhile/domain/stage/stages'
import type { Report } from './report.ts'
import type { Words } from './words.ts'

/** All sites by stage, with what a town or an owner asks of them. */
export function sitePortfolio(words: Words): Report {
  const { t, project } = words
  const { acronym } = projectOf(project)
  const collator = new Intl.Collator(t.locale, { numeric: true })
  const sites = [...project.all('sites')]
    .filter(({ archivedAt }) => archivedAt === null)
    .sort(
      (a, b) =>
        STAGES.site.indexOf(a.stage) - STAGES.site.indexOf(b.stage) ||
        collator.compare(words.text(a.names), words.text(b.names)),
    )
  return {
    title: t('sheet.sitePortfolio', { acronym }),
    heads: [t('sheet.siteCount', { count: sites.length })],
    pairs: [],
    tables: [
      {
        title: t('sheet.sites'),
        columns: [
          { title: t('sheet.name'), width: 26 },
          { title: t('sheet.partner'), width: 22 },
          { title: t('sheet.place'), width: 22 },
          { title: t('sheet.owner'), width: 24 },
          { title: t('sheet.kind'), width: 14 },
          { title: t('sheet.area'), width: 8 },
          { title: t('sheet.stage'), width: 14 },
          { title: t('sheet.since'), width: 14 },
          { title: t('sheet.agreement'), width: 14 },
          { title: t('sheet.until'), width: 14 },
          { title: t('sheet.noticeDays'), width: 8 },
          { title: t('sheet.residents'), width: 8 },
          { title: t('sheet.businesses'), width: 8 },
          { title: t('sheet.guests'), width: 8 },
        ],
        rows: sites.map((site) => {
          const since = historyOf(project, site.id).at(-1)?.on
          return [
            words.text(site.names),
            words.partner(site.partnerId),
            [site.address ?? '', words.place(site.placeId)].filter(Boolean).join(', '),
            [site.owner ?? '', site.ownerKind ? t(`site.owner.${site.ownerKind}`) : ''].filter(Boolean).join(', '),
            site.kind ? t(`site.kind.${site.kind}`) : '',
            site.areaM2,
            t(`board.stage.${site.stage}`),
            since ? { date: since } : null,
            site.agreementKind ? t(`site.agreement.${site.agreementKind}`) : '',
            site.agreementTo ? { date: site.agreementTo } : null,
            site.noticeDays,
            site.residents,
            site.businesses,
            site.eventGuests,
          ]
        }),
      },
    ],
    landscape: true,
  }
}
