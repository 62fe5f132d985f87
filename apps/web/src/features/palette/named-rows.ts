import { fold, foldWithOrigins } from '@meanwhile/domain/fold'
import { hitsIn, rankIn, type Term } from '@meanwhile/domain/search-query'
import type { Tables } from '@meanwhile/domain/tables'
import { textIn } from '@meanwhile/domain/translated'
import type { ProjectStore } from '../../project/project-store.ts'

/** What of a project has a name beside its cards. */
export const NAMED_KINDS = ['activity', 'site', 'result', 'partner', 'place', 'objective'] as const
export type NamedKind = (typeof NAMED_KINDS)[number]

/** A row with everything that somebody may call it. */
export interface NamedRow {
  kind: NamedKind
  id: string
  label: string
  lang: string
  /** Its code, its town: read beside the name. */
  note: string
  hits: readonly (readonly [number, number])[]
  /** All its names, folded; none when it is archived: a card that is still at work is no less than it. */
  names: readonly string[]
}

interface Names {
  /** By language, or the one name that there is. */
  texts: Readonly<Record<string, string>>
  /** Other names, codes and towns by which it is found as well. */
  also: readonly string[]
  note: string
  archived: boolean
}

const isArchived = (row: { archivedAt: string | null }) => row.archivedAt !== null

/** Towns lie in their places: what happens in Aarhus is found by every name of the town. */
const townOf = (store: ProjectStore, placeId: string | null): string[] => {
  const place = placeId === null ? undefined : store.row('places', placeId)
  return place ? [...Object.values(place.names), ...place.aliases] : []
}

const NAMES: { [Kind in NamedKind]: (store: ProjectStore) => (Names & { id: string })[] } = {
  activity: (store) =>
    store.rows('activities').map((row) => {
      const host = row.hostPartnerId === null ? undefined : store.row('partners', row.hostPartnerId)
      const also = [row.code, row.venue, host?.name, host?.city, ...townOf(store, row.placeId)]
      return { id: row.id, texts: row.titles, also: there(also), note: row.code ?? '', archived: isArchived(row) }
    }),
  site: (store) =>
    store.rows('sites').map((row) => {
      const also = [...row.aliases, row.address, ...townOf(store, row.placeId)]
      return { id: row.id, texts: row.names, also: there(also), note: row.address ?? '', archived: isArchived(row) }
    }),
  result: (store) =>
    store.rows('results').map((row) => {
      return { id: row.id, texts: row.titles, also: there([row.code]), note: row.code ?? '', archived: isArchived(row) }
    }),
  partner: (store) =>
    store.rows('partners').map((row: Tables['partners']) => {
      const also = [...row.aliases, row.unit, row.city, ...townOf(store, row.placeId)]
      const texts = { '': row.name, ...row.names }
      return { id: row.id, texts, also: there(also), note: row.city ?? '', archived: false }
    }),
  place: (store) =>
    store.rows('places').map((row) => {
      return { id: row.id, texts: row.names, also: row.aliases, note: '', archived: isArchived(row) }
    }),
  objective: (store) =>
    store.rows('objectives').map((row) => {
      return { id: row.id, texts: row.texts, also: [], note: '', archived: isArchived(row) }
    }),
}

const there = (words: readonly (string | null | undefined)[]) => words.flatMap((word) => word ?? [])

/** A name counts more than what it is found by as well, and what is archived less than all that is not. */
const weigh = (own: number | null, all: number, archived: boolean) => (archived ? 16 : 0) + (own ?? 4 + all) * 2

/** Activities, sites, results, partners and places of the open project that answer the query, in any of their languages. */
export function findNamed(
  store: ProjectStore,
  terms: readonly Term[],
  wanted: readonly string[],
  limit: number,
): NamedRow[] {
  if (terms.length === 0) return []
  const found = NAMED_KINDS.flatMap((kind) =>
    NAMES[kind](store).flatMap(({ id, texts, also, note, archived }) => {
      const all = rankIn(terms, fold([...Object.values(texts), ...also].join(' ')))
      if (all === null) return []
      const best = Object.entries(texts).find(([, text]) => rankIn(terms, fold(text)) !== null)
      const shown = best ? { lang: best[0], text: best[1] } : textIn(texts, wanted)
      const label = shown?.text ?? ''
      const hits = hitsIn(terms, foldWithOrigins(label))
      const own = best ? rankIn(terms, fold(label)) : null
      const names = archived ? [] : Object.values(texts).map(fold)
      const row = { kind, id, label, lang: shown?.lang ?? '', note, hits, names }
      return [{ row, weight: weigh(own, all, archived) }]
    }),
  )
  return found
    .sort((a, b) => a.weight - b.weight)
    .slice(0, limit)
    .map(({ row }) => row)
}
