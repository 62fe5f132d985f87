import { projectOf } from '@meanwhile/domain/project/project-of'
import type { Report } from './report.ts'
import type { Words } from './words.ts'

/** All partners with what the funder asks of them. */
export function partnerList(words: Words): Report {
  const { t, project } = words
  const { acronym, facts } = projectOf(project)
  const partners = [...project.all('partners')].sort((a, b) => a.number - b.number)
  const countries = new Set(partners.map(({ country }) => country))
  return {
    title: t('sheet.partnerList', { acronym }),
    heads: [
      facts.grantNumber ?? '',
      t('sheet.partnerCount', { count: partners.length, countries: countries.size }),
    ].filter(Boolean),
    pairs: [],
    tables: [
      {
        title: t('sheet.partners'),
        columns: [
          { title: t('sheet.number'), width: 6 },
          { title: t('sheet.name'), width: 36 },
          { title: t('sheet.unit'), width: 24 },
          { title: t('sheet.city'), width: 18 },
          { title: t('sheet.country'), width: 14 },
          { title: t('sheet.role'), width: 14 },
          { title: t('sheet.newcomer'), width: 12 },
          { title: t('sheet.joined'), width: 14 },
          { title: t('sheet.left'), width: 14 },
          { title: t('sheet.transfer'), width: 22 },
        ],
        rows: partners.map((partner) => [
          partner.number,
          words.partner(partner.id),
          [
            partner.unit ?? '',
            partner.parentId === null ? '' : t('sheet.with', { partner: words.partner(partner.parentId) }),
          ]
            .filter(Boolean)
            .join(', '),
          words.town(partner.placeId) || (partner.city ?? ''),
          words.country(partner.country),
          t(`overview.partnerRole.${partner.role}`),
          partner.newcomer,
          partner.joinedOn && { date: partner.joinedOn },
          partner.leftOn && { date: partner.leftOn },
          [
            partner.transferRole ? t(`sheet.transfer.${partner.transferRole}`) : '',
            partner.transferOutcome ? t(`sheet.outcome.${partner.transferOutcome}`) : '',
          ]
            .filter(Boolean)
            .join(': '),
        ]),
      },
    ],
    landscape: true,
  }
}
