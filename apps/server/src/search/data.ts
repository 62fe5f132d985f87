import type { Term } from '@meanwhile/domain/search-query'
import type pg from 'pg'
import { BELONGS, type FoundKind, NAMED_KINDS, ROWS, SEARCHED, type Searched, type Source } from './sources.ts'

export interface FoundRow {
  projectId: string
  kind: FoundKind
  id: string
  acronym: string
  /** Its name by language; `''` is one whose language nobody has said. */
  names: Record<string, string>
  /** The code, the address or the town, to tell it from others. */
  note: string | null
  /** Only of a card. */
  boardId: string | null
  /** Of a thing: the board where the card lies that would have been found beside it. */
  board: string | null
  list: string | null
  done: boolean
  /** It, its list, its board or its project is. */
  archived: boolean
  /** Languages of the project and of the reader, in which a name is shown that does not have the words. */
  lang: string
  locale: string | null
  /** Outside of the name; null when the name says it all. */
  source: Source | null
  /** JSON: a text, texts by language, or a list of either. */
  texts: unknown
}

/** A word counts less in another form than as it was typed, and less beside the name than in it. */
const weightOf = (source: Searched['source'], rank: 1 | 2) => (source === 'name' ? 0 : 2) + (rank - 1) * 3
/** The name of what something belongs to says less of it than what is written of it. */
const BELONGING = 3

interface Asked {
  userId: string
  terms: readonly Term[]
  offset: number
  limit: number
}

/**
 * What has every word somewhere, in the projects where the person has a place now. One branch for each word and place of
 * text, so that each is an index's work.
 */
export async function find(pool: pg.Pool, asked: Asked): Promise<FoundRow[]> {
  const { text, values } = searchStatement(asked)
  const { rows } = await pool.query<FoundRow>(text, values)
  return rows
}

/** Separate, so that a test can ask the database how it would do it. */
export function searchStatement({ userId, terms, offset, limit }: Asked): { text: string; values: unknown[] } {
  const values: unknown[] = [userId, terms.length, limit, offset]
  const parameter = (value: string) => `$${values.push(value)}`
  const branches = terms.flatMap((term, place) => {
    const words = parameter(wordsOf(term))
    const forms = term.forms.length > 0 ? parameter(formsOf(term)) : null
    return SEARCHED.flatMap((searched) => [
      branch(searched, place, 1, `search_words(${searched.text}) @@ ${words}::tsquery`),
      ...(forms === null ? [] : [branch(searched, place, 2, `fold_text(${searched.text}) ~ ${forms}`)]),
    ])
  })
  const text = `
    with met as (${branches.join('\nunion all ')}),
    mine as materialized (select "projectId" from "Member" where "userId" = $1 and "leftAt" is null),
    own as materialized (select * from met where kind = 'organisation' or "projectId" in (select "projectId" from mine)),
    hits as materialized (select * from own where kind <> 'organisation' ${BELONGS.map(belonging).join('\n')}),
    best as (
      select "projectId", kind, id, term, min(weight) as weight, bool_or(source = 'name') as named from hits
      group by "projectId", kind, id, term
    ),
    ranked as materialized (
      select "projectId", kind, id, sum(weight) as weight, bool_and(named) as "byName" from best
      group by "projectId", kind, id having count(*) = $2::int
    ),
    named as (
      select r.*, jsonb_build_object(b.lang, c.title) as names, null as note, c."boardId", b.title as board, l.title as list,
        c."doneAt" is not null as done, coalesce(c."archivedAt", l."archivedAt", b."archivedAt") as "archivedAt",
        c."thingId"
      from ranked r
      join "Card" c on c."projectId" = r."projectId" and c.id = r.id
      join "List" l on l."projectId" = c."projectId" and l.id = c."listId"
      join "Board" b on b."projectId" = c."projectId" and b.id = c."boardId"
      where r.kind = 'card' ${NAMED_KINDS.map(named).join('\n')}
    ),
    -- A card that is a thing under the thing's own name is no second line: the thing's says on which board it lies.
    same as materialized (
      select t."projectId", t.kind, t.id, c.id as "cardId", case when c."archivedAt" is null then c.board end as board
      from named c join named t on t."projectId" = c."projectId" and t.id = c."thingId" and t.kind <> 'card'
      where c.kind = 'card' and c."byName" and (t."archivedAt" is null or c."archivedAt" is not null)
        and exists (select 1 from jsonb_each_text(c.names) mine join jsonb_each_text(t.names) its
          on fold_text(mine.value) = fold_text(its.value))
    ),
    found as (
      select n.*, p.acronym, p.lang, coalesce(n."archivedAt", p."archivedAt") is not null as archived,
        fold_text(join_texts(n.names)) as folded
      from named n join "Project" p on p.id = n."projectId"
      where not exists (select 1 from same s where n.kind = 'card' and s."projectId" = n."projectId" and s."cardId" = n.id)
      order by archived, n.weight, n.done, folded, n."projectId", n.kind, n.id
      limit $3::int offset $4::int
    )
    select f."projectId", f.kind, f.id, f.acronym, f.names, f.note, f."boardId",
      coalesce(f.board, (select min(s.board) from same s where s."projectId" = f."projectId" and s.kind = f.kind and s.id = f.id)) as board,
      f.list, f.done, f.archived, f.lang,
      (select locale from "User" where id = $1) as locale, b.source,
      case b.said ${SEARCHED.map(texts).join('\n')} end as texts
    from found f left join lateral (
      select h.source, h.said, h."rowId" from hits h
      where h."projectId" = f."projectId" and h.kind = f.kind and h.id = f.id and h.source <> 'name'
      group by h.source, h.said, h."rowId" order by count(distinct h.term) desc, min(h.weight), h.source, h."rowId" limit 1
    ) b on true
    order by f.archived, f.weight, f.done, f.folded, f."projectId", f.kind, f.id`
  return { text, values }
}

/** The name of a text that is searched, for the choice of what is shown of it. */
const saidBy = ({ kind, source }: Pick<Searched, 'kind' | 'source'>) => `${kind} ${source}`

function branch(searched: Searched, term: number, rank: 1 | 2, condition: string): string {
  const { kind, source, table, id } = searched
  const project = kind === 'organisation' ? 'null' : 'x."projectId"'
  return `select ${project} as "projectId", '${kind}' as kind, x."${id}" as id, x.id as "rowId", '${source}' as source,
    '${saidBy(searched)}' as said, ${term} as term, ${weightOf(source, rank)} as weight from "${table}" x where ${condition}`
}

function belonging({ kind, table, column, to }: (typeof BELONGS)[number]): string {
  const project = to.kind === 'organisation' ? 'in (select "projectId" from mine)' : '= o."projectId"'
  return `union all select x."projectId", '${kind}', x.id, o."rowId", '${to.source}', o.said, o.term, o.weight + ${BELONGING}
    from own o join "${table}" x on x."projectId" ${project} and x."${column}" = o.id
    where o.kind = '${to.kind}' and o.source in ('name', 'also')`
}

function named(kind: keyof typeof ROWS): string {
  const { table, names, note, archivedAt } = ROWS[kind]
  return `union all select r.*, ${names}, ${note}, null, null, null, false, ${archivedAt}, null
    from ranked r join "${table}" x on x."projectId" = r."projectId" and x.id = r.id where r.kind = '${kind}'`
}

function texts(searched: Searched): string {
  const inProject = searched.kind === 'organisation' ? '' : 'x."projectId" = f."projectId" and '
  return `when '${saidBy(searched)}' then (select ${searched.shown} from "${searched.table}" x where ${inProject}x.id = b."rowId")`
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
