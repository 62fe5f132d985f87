/** What is found. A card is on a board; the others have a page of their own, or stand on one. */
export const NAMED_KINDS = ['activity', 'site', 'result', 'partner', 'place', 'objective'] as const
export type NamedKind = (typeof NAMED_KINDS)[number]
export type FoundKind = 'card' | NamedKind

/** Where words stand, beside the name itself: `also` is what else it is called by, `town` to `register` what it belongs to. */
export const SOURCES = ['description', 'line', 'comment', 'file', 'also', 'text', 'town', 'host', 'register'] as const
export type Source = (typeof SOURCES)[number]

/** One text of a row `x` that is searched. */
export interface Searched {
  kind: FoundKind | 'organisation'
  source: 'name' | Source
  table: string
  /** The column with the id of what is found. */
  id: string
  /** As the expression of its two indexes, word for word (migration `search_things`). */
  text: string
  /** The same as JSON that still knows its languages. */
  shown: string
}

const card = (source: Searched['source'], table: string, id: string, column: string): Searched => {
  return { kind: 'card', source, table, id, text: `x.${column}`, shown: `to_jsonb(x.${column})` }
}

const thing = (kind: Searched['kind'], table: string) => (source: Searched['source'], text: string, shown: string) => {
  return { kind, source, table, id: 'id', text, shown }
}

const activity = thing('activity', 'Activity')
const site = thing('site', 'Site')
const result = thing('result', 'Result')
const partner = thing('partner', 'Partner')
const place = thing('place', 'Place')

/** Every text that is searched. An index each, so that a search never reads a table. */
export const SEARCHED: readonly Searched[] = [
  card('name', 'Card', 'id', 'title'),
  card('description', 'Description', 'cardId', 'text'),
  card('line', 'ChecklistLine', 'cardId', 'text'),
  card('comment', 'Comment', 'cardId', 'text'),
  card('file', 'Attachment', 'cardId', 'name'),

  activity('name', 'join_texts(x.titles)', 'x.titles'),
  activity('also', 'join_words(array[x.code, x.venue])', 'jsonb_build_array(x.code, x.venue)'),
  activity(
    'text',
    'join_words(array[join_texts(x.aims, x.topics, x.demonstrated, x.lessons, x."hostNote")] || x.themes || x."guestProfessions")',
    'jsonb_build_array(x.aims, x.topics, x.demonstrated, x.lessons, x."hostNote", x.themes, x."guestProfessions")',
  ),

  site('name', 'join_texts(x.names)', 'x.names'),
  site(
    'also',
    'join_words(array[x.address, x.owner] || x.aliases)',
    'jsonb_build_array(x.address, x.owner, x.aliases)',
  ),
  site(
    'text',
    'join_words(array[x.costs, join_texts(x.description, x."publicTexts", x.accessibility)])',
    'jsonb_build_array(x.costs, x.description, x."publicTexts", x.accessibility)',
  ),

  result('name', 'join_texts(x.titles)', 'x.titles'),
  result('also', 'join_words(array[x.code])', 'to_jsonb(x.code)'),
  result(
    'text',
    'join_texts(x.description, x.audience, x.contents)',
    'jsonb_build_array(x.description, x.audience, x.contents)',
  ),

  partner('name', 'join_words(array[x.name, join_texts(x.names)])', `jsonb_build_object('', x.name) || x.names`),
  partner('also', 'join_words(array[x.unit, x.city] || x.aliases)', 'jsonb_build_array(x.unit, x.city, x.aliases)'),
  partner('text', 'join_texts(x."outcomeReason")', 'x."outcomeReason"'),

  place('name', 'join_texts(x.names)', 'x.names'),
  place('also', 'join_words(x.aliases)', 'to_jsonb(x.aliases)'),

  thing('objective', 'Objective')('name', 'join_texts(x.texts)', 'x.texts'),

  // Of the register, whose organisations are in no project: it leads to the partners that are them.
  thing('organisation', 'Organisation')(
    'name',
    'join_words(array[x.name, x.place, join_texts(x.names)] || x.aliases)',
    `jsonb_build_array(jsonb_build_object('', x.name), x.names, x.place, x.aliases)`,
  ),
]

/** Who is found by the names of what it belongs to: what happens in Aarhus by every name of the town. */
export const BELONGS: readonly {
  kind: NamedKind
  table: string
  column: string
  to: { kind: Searched['kind']; source: Source }
}[] = [
  { kind: 'activity', table: 'Activity', column: 'placeId', to: { kind: 'place', source: 'town' } },
  { kind: 'site', table: 'Site', column: 'placeId', to: { kind: 'place', source: 'town' } },
  { kind: 'partner', table: 'Partner', column: 'placeId', to: { kind: 'place', source: 'town' } },
  { kind: 'activity', table: 'Activity', column: 'hostPartnerId', to: { kind: 'partner', source: 'host' } },
  { kind: 'partner', table: 'Partner', column: 'organisationId', to: { kind: 'organisation', source: 'register' } },
]

/** How the rows of a kind are told, in the columns of `named`. */
export const ROWS: Record<NamedKind, { table: string; names: string; note: string; archivedAt: string }> = {
  activity: { table: 'Activity', names: 'x.titles', note: 'x.code', archivedAt: 'x."archivedAt"' },
  site: { table: 'Site', names: 'x.names', note: 'x.address', archivedAt: 'x."archivedAt"' },
  result: { table: 'Result', names: 'x.titles', note: 'x.code', archivedAt: 'x."archivedAt"' },
  partner: { table: 'Partner', names: `jsonb_build_object('', x.name) || x.names`, note: 'x.city', archivedAt: 'null' },
  place: { table: 'Place', names: 'x.names', note: 'null', archivedAt: 'x."archivedAt"' },
  objective: { table: 'Objective', names: 'x.texts', note: 'null', archivedAt: 'x."archivedAt"' },
}
