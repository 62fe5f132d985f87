import { CARD_KINDS } from '../card/card.ts'
import { FILTER_NAMES, type FilterName } from './filter-names.ts'
import { readQuery, writeQuery } from './query.ts'

export const DUE_CHOICES = ['overdue', 'today', 'week', 'none'] as const
export type DueChoice = (typeof DUE_CHOICES)[number]

/** In a list of ids: cards that have none. */
export const NONE = 'none'
/** In the list of people: whoever reads, so that a shared view shows everybody their own cards. */
export const ME = 'me'

/** What cards to show. Kinds of conditions combine with *and*, the choices within one with *or*; empty asks nothing. */
export interface CardFilter {
  text: string
  labelIds: readonly string[]
  /** Members, ME or NONE. */
  memberIds: readonly string[]
  /** Partners, responsible or contributing, or NONE. */
  partnerIds: readonly string[]
  due: readonly DueChoice[]
  /** Days; a card is in when what its date can mean touches them. */
  dueFrom: string | null
  dueTo: string | null
  kinds: readonly (typeof CARD_KINDS)[number][]
  unread: boolean
}

export const NO_FILTER: CardFilter = {
  text: '',
  labelIds: [],
  memberIds: [],
  partnerIds: [],
  due: [],
  dueFrom: null,
  dueTo: null,
  kinds: [],
  unread: false,
}

const ID = /^[0-9A-Za-z]{12}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const MAX_TEXT = 200
/** An address is typed by people and shortened by mail programs: what makes no sense in it is passed over. */
const MAX_CHOICES = 50

const day = (text: string | undefined) =>
  text !== undefined && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null

/** Reads a filter from the query of an address. */
export function readFilter(search: string): CardFilter {
  const params = readQuery(search)
  const list = (name: FilterName) =>
    [...new Set((params.get(name) ?? '').split(','))].filter((choice) => choice !== '').slice(0, MAX_CHOICES)
  const ids = (name: FilterName, ...words: string[]) =>
    list(name).filter((choice) => ID.test(choice) || words.includes(choice))
  return {
    text: (params.get('q') ?? '').slice(0, MAX_TEXT),
    labelIds: ids('label', NONE),
    memberIds: ids('who', NONE, ME),
    partnerIds: ids('partner', NONE),
    due: DUE_CHOICES.filter((choice) => list('due').includes(choice)),
    dueFrom: day(params.get('from')),
    dueTo: day(params.get('to')),
    kinds: CARD_KINDS.filter((kind) => list('kind').includes(kind)),
    unread: params.get('unread') === '1',
  }
}

/** The query with this filter in it, and what else was there kept; without `?`, empty when there is nothing. */
export function writeFilter(search: string, filter: CardFilter): string {
  const params = readQuery(search)
  const said: Record<FilterName, string | null> = {
    q: filter.text,
    label: filter.labelIds.join(),
    who: filter.memberIds.join(),
    partner: filter.partnerIds.join(),
    due: filter.due.join(),
    from: filter.dueFrom,
    to: filter.dueTo,
    kind: filter.kinds.join(),
    unread: filter.unread ? '1' : '',
  }
  for (const name of FILTER_NAMES) {
    params.delete(name)
    const value = said[name]
    if (value) params.set(name, value)
  }
  return writeQuery(params)
}

export function isFiltering(filter: CardFilter): boolean {
  return writeFilter('', { ...filter, text: filter.text.trim() }) !== ''
}

/** A choice ticked on or off. */
export function toggled<Choice>(choices: readonly Choice[], choice: Choice): Choice[] {
  return choices.includes(choice) ? choices.filter((other) => other !== choice) : [...choices, choice]
}
