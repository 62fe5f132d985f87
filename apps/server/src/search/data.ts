import type { Term } from '@meanwhile/domain/search-query'
import type pg from 'pg'

/** Where the words of a card are. */
export const SOURCES = ['title', 'description', 'line', 'comment', 'file'] as const
export type Source = (typeof SOURCES)[number]

const TABLE: Record<Source, { name: string; text: string; cardId: string }> = {
  title: { name: 'Card', text: 'title', cardId: 'id' },
  description: { name: 'Description', text: 'text', cardId: 'cardId' },
  line: { name: 'ChecklistLine', text: 'text', cardId: 'cardId' },
  comment: { name: 'Comment', text: 'text', cardId: 'cardId' },
  file: { name: 'Attachment', text: 'name', cardId: 'cardId' },
}

export interface FoundRow {
  projectId: string
  boardId: string
  cardId: string
  title: string
  kind: string
  acronym: string
  board: string
  list: string
  lang: string
  done: boolean
  /** The card, its list, its board or its project is. */
  archived: boolean
  /** Outside of the title; null when the title says it all. */
  source: Exclude<Source, 'title'> | null
  text: string | null
}

/** A word counts less in another form than as it was typed, and less inside a card than in its title. */
const weightOf = (source: Source, rank: 1 | 2) => (source === 'title' ? 0 : 2) + (rank - 1) * 3

/**
 * The cards that have every word somewhere, in the projects where the person has a place now. One branch for each word and
 * place of text, so that each is an index's work.
 */
export async function findCards(
  pool: pg.Pool,
  search: { userId: string; terms: readonly Term[]; offset: number; limit: number },
): Promise<FoundRow[]> {
  const { text, values } = searchStatement(search)
  const { rows } = await pool.query<FoundRow>(text, values)
  return rows
}

/** Separate, so that a test can ask the database how it would do it. */
export function searchStatement(search: { userId: string; terms: readonly Term[]; offset: number; limit: number }): {
  text: string
  values: unknown[]
} {
  const { userId, terms, offset, limit } = search
  const values: unknown[] = [userId, terms.length, limit, offset]
  const parameter = (value: string) => `$${values.push(value)}`
  const branches = terms.flatMap((term, place) => {
    const words = `search_words(x.%) @@ ${parameter(wordsOf(term))}::tsquery`
    const forms = term.forms.length > 0 ? `fold_text(x.%) ~ ${parameter(formsOf(term))}` : null
    return SOURCES.flatMap((source) => [
      branch(source, place, 1, words),
      ...(forms === null ? [] : [branch(source, place, 2, forms)]),
    ])
  })
  const inside = SOURCES.filter((source) => source !== 'title')
  const texts = inside.map((source) => {
    const { name, text } = TABLE[source]
    return `when '${source}' then (select x.${text} from "${name}" x where x."projectId" = f."projectId" and x.id = b.id)`
  })
  const text = `
    with hits as (${branches.join('\nunion all ')}),
    mine as materialized (select "projectId" from "Member" where "userId" = $1 and "leftAt" is null),
    met as (
      select "projectId", "cardId", term, min(weight) as weight from hits
      where "projectId" in (select "projectId" from mine) group by 1, 2, 3
    ),
    ranked as (select "projectId", "cardId", sum(weight) as weight from met group by 1, 2 having count(*) = $2::int),
    found as (
      select r."projectId", r."cardId", r.weight, c."boardId", c.title, c.kind, c."doneAt" is not null as done, p.acronym,
        b.title as board, b.lang, l.title as list,
        coalesce(c."archivedAt", l."archivedAt", b."archivedAt", p."archivedAt") is not null as archived
      from ranked r
      join "Card" c on c."projectId" = r."projectId" and c.id = r."cardId"
      join "List" l on l."projectId" = c."projectId" and l.id = c."listId"
      join "Board" b on b."projectId" = c."projectId" and b.id = c."boardId"
      join "Project" p on p.id = c."projectId"
      order by archived, r.weight, done, fold_text(c.title), r."projectId", r."cardId"
      limit $3::int offset $4::int
    )
    select f."projectId", f."boardId", f."cardId", f.title, f.kind, f.acronym, f.board, f.list, f.lang, f.done, f.archived,
      b.source, case b.source ${texts.join('\n')} end as text
    from found f left join lateral (
      select h.source, h.id from hits h
      where h."projectId" = f."projectId" and h."cardId" = f."cardId" and h.source <> 'title'
      group by h.source, h.id order by count(distinct h.term) desc, min(h.weight), h.source, h.id limit 1
    ) b on true
    order by f.archived, f.weight, f.done, fold_text(f.title), f."projectId", f."cardId"`
  return { text, values }
}

function branch(source: Source, term: number, rank: 1 | 2, condition: string): string {
  const { name, text, cardId } = TABLE[source]
  return `select x."projectId", x."${cardId}" as "cardId", x.id, '${source}' as source, ${term} as term,
    ${weightOf(source, rank)} as weight from "${name}" x where ${condition.replace('%', text)}`
}

/** Folded words have no sign in them that a tsquery or a regular expression reads, but quotes are cheap. */
const quoted = (word: string) => `'${word.replace(/['\\]/g, '$&$&')}'`

function wordsOf({ whole, prefixes }: Term): string {
  return whole === null ? prefixes.map((prefix) => `${quoted(prefix)}:*`).join(' | ') : quoted(whole)
}

function formsOf({ forms }: Term): string {
  const endings = forms.map(({ stem, longest }) => {
    return `${stem.replace(/[^\p{L}\p{N}]/gu, '\\$&')}[^ ]{0,${longest - stem.length}}`
  })
  return `(^| )(${endings.join('|')})( |$)`
}
