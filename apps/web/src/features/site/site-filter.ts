import { readQuery, writeQuery } from '@meanwhile/domain/filter/query'
import type { AgreementEnd } from '@meanwhile/domain/site/agreement'
import { OWNER_KINDS, SITE_KINDS } from '@meanwhile/domain/site/site'
import { STAGES } from '@meanwhile/domain/stage/stages'
import type { SiteThen } from './portfolio.ts'

export const ENDS = ['soon', 'over', 'none'] as const

/** Which sites are shown, as what, and on which day. An empty text: all; no day: today. */
export interface SiteFilter {
  as: 'stages' | 'list'
  stage: string
  partnerId: string
  kind: string
  ownerKind: string
  /** When the agreement ends. */
  ends: string
  risk: boolean
  on: string
  archived: boolean
}

export const ALL_SITES: SiteFilter = {
  as: 'stages',
  stage: '',
  partnerId: '',
  kind: '',
  ownerKind: '',
  ends: '',
  risk: false,
  on: '',
  archived: false,
}

const among = (known: readonly string[], text: string | undefined) => (text && known.includes(text) ? text : '')

/** What an address asks for; what it cannot mean is left out. */
export function readSiteFilter(search: string): SiteFilter {
  const query = readQuery(search)
  const on = query.get('on') ?? ''
  return {
    as: query.get('as') === 'list' ? 'list' : 'stages',
    stage: among(STAGES.site, query.get('stage')),
    partnerId: query.get('partner') ?? '',
    kind: among(SITE_KINDS, query.get('kind')),
    ownerKind: among(OWNER_KINDS, query.get('owner')),
    ends: among(ENDS, query.get('ends')),
    risk: query.get('risk') === 'yes',
    on: /^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(on)) ? on : '',
    archived: query.get('archived') === 'yes',
  }
}

export function writeSiteFilter(filter: SiteFilter): string {
  const pairs = [
    ['as', filter.as === 'list' ? 'list' : ''],
    ['stage', filter.stage],
    ['partner', filter.partnerId],
    ['kind', filter.kind],
    ['owner', filter.ownerKind],
    ['ends', filter.ends],
    ['risk', filter.risk ? 'yes' : ''],
    ['on', filter.on],
    ['archived', filter.archived ? 'yes' : ''],
  ] as const
  return writeQuery(new Map(pairs.filter(([, value]) => value !== '')))
}

/** Whether it asks for some of them only. */
export const isNarrow = ({ stage, partnerId, kind, ownerKind, ends, risk }: SiteFilter): boolean =>
  risk || [stage, partnerId, kind, ownerKind, ends].some((value) => value !== '')

export function fits({ site, stage }: SiteThen, end: AgreementEnd | null, filter: SiteFilter): boolean {
  return (
    (site.archivedAt !== null) === filter.archived &&
    (filter.stage === '' || stage === filter.stage) &&
    (filter.partnerId === '' || site.partnerId === filter.partnerId) &&
    (filter.kind === '' || site.kind === filter.kind) &&
    (filter.ownerKind === '' || site.ownerKind === filter.ownerKind) &&
    (filter.ends === '' || (end?.state ?? 'none') === filter.ends) &&
    (!filter.risk || site.atRisk)
  )
}
