import { readQuery, writeQuery } from '@meanwhile/domain/filter/query'
import { RESULT_TYPES, type Result } from '@meanwhile/domain/result/result'
import { STAGES } from '@meanwhile/domain/stage/stages'

/** Which results are shown, and what they are grouped by. An empty text: all. */
export interface ResultFilter {
  type: string
  stage: string
  partnerId: string
  lang: string
  group: 'stage' | 'type'
  archived: boolean
}

export const ALL_RESULTS: ResultFilter = {
  type: '',
  stage: '',
  partnerId: '',
  lang: '',
  group: 'stage',
  archived: false,
}

const among = (known: readonly string[], text: string | undefined) => (text && known.includes(text) ? text : '')

/** What an address asks for; what it cannot mean is left out. */
export function readResultFilter(search: string): ResultFilter {
  const query = readQuery(search)
  return {
    type: among(RESULT_TYPES, query.get('type')),
    stage: among(STAGES.result, query.get('stage')),
    partnerId: query.get('partner') ?? '',
    lang: query.get('lang') ?? '',
    group: query.get('group') === 'type' ? 'type' : 'stage',
    archived: query.get('archived') === 'yes',
  }
}

export function writeResultFilter({ type, stage, partnerId, lang, group, archived }: ResultFilter): string {
  const pairs = [
    ['type', type],
    ['stage', stage],
    ['partner', partnerId],
    ['lang', lang],
    ['group', group === 'type' ? group : ''],
    ['archived', archived ? 'yes' : ''],
  ] as const
  return writeQuery(new Map(pairs.filter(([, value]) => value !== '')))
}

/** Whether it asks for some of them only. */
export const isNarrow = ({ type, stage, partnerId, lang }: ResultFilter): boolean =>
  [type, stage, partnerId, lang].some((value) => value !== '')

/** A partner's results are those that it leads, helps to make, or that are about it. */
export function fits(result: Result, { type, stage, partnerId, lang, archived }: ResultFilter): boolean {
  const partners = [result.leadPartnerId, result.partnerId, ...result.contributorIds]
  return (
    (result.archivedAt !== null) === archived &&
    (type === '' || result.type === type) &&
    (stage === '' || result.stage === stage) &&
    (partnerId === '' || partners.includes(partnerId)) &&
    (lang === '' || result.languages.some((language) => language.lang === lang))
  )
}
