import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARD_KINDS } from '../card/card.ts'
import {
  type CardFilter,
  DUE_CHOICES,
  isFiltering,
  ME,
  NO_FILTER,
  NONE,
  readFilter,
  toggled,
  writeFilter,
} from './card-filter.ts'
import { type FilterContext, matcher } from './match-card.ts'
import { readQuery } from './query.ts'

const A = 'aaaaaaaaaaaa'
const B = 'bbbbbbbbbbbb'
const C = 'cccccccccccc'

const context: FilterContext = {
  fold: (text) => text.toLowerCase(),
  // A Thursday.
  now: '2026-11-26T10:00',
  anchors: {},
  memberId: A,
  unread: new Set([B]),
}

const card = {
  id: A,
  title: 'Visit to Viskaļi',
  kind: 'task' as (typeof CARD_KINDS)[number],
  partnerId: null as string | null,
  contributorIds: [] as string[],
  memberIds: [] as string[],
  labelIds: [] as string[],
  due: null as string | null,
  doneAt: null as string | null,
}

const matches = (filter: Partial<CardFilter>, change: Partial<typeof card> = {}) =>
  matcher({ ...NO_FILTER, ...filter }, context)({ ...card, ...change })

describe('the filter in the address', () => {
  const choice = fc.constantFrom(A, B, C)
  const filters = fc.record({
    text: fc.string({ unit: 'grapheme', maxLength: 30 }),
    labelIds: fc.uniqueArray(fc.oneof(choice, fc.constant(NONE)), { maxLength: 4 }),
    memberIds: fc.uniqueArray(fc.oneof(choice, fc.constantFrom(NONE, ME)), { maxLength: 4 }),
    partnerIds: fc.uniqueArray(choice, { maxLength: 3 }),
    due: fc.subarray([...DUE_CHOICES]),
    dueFrom: fc.constantFrom(null, '2026-01-31'),
    dueTo: fc.constantFrom(null, '2026-12-31'),
    kinds: fc.subarray([...CARD_KINDS]),
    unread: fc.boolean(),
  })

  it('is read as it was written, with what else stands there kept', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const search = writeFilter('sort=due&q=before', filter)
        expect(readFilter(search)).toEqual(filter)
        expect(readQuery(search).get('sort')).toBe('due')
      }),
    )
  })

  it('is legible, and empty when it asks for nothing', () => {
    expect(writeFilter('', { ...NO_FILTER, text: 'rīga', labelIds: [A, B], due: ['overdue'] })).toBe(
      `q=r%C4%ABga&label=${A},${B}&due=overdue`,
    )
    expect(writeFilter('?q=x', NO_FILTER)).toBe('')
    expect(readFilter('q=100%+sure').text).toBe('100%+sure')
    expect(isFiltering(readFilter('sort=due&q=%20'))).toBe(false)
  })

  it('passes over what makes no sense', () => {
    expect(readFilter(`label=${A},<script>,&due=soon,today&from=2026-02-31x&kind=x&who=${'z'.repeat(13)}`)).toEqual({
      ...NO_FILTER,
      labelIds: [A],
      due: ['today'],
    })
  })

  it('ticks on and off', () => {
    expect(toggled([A], B)).toEqual([A, B])
    expect(toggled([A, B], A)).toEqual([B])
  })
})

describe('a card in the filter', () => {
  it('has all words of the text, in any order', () => {
    expect(matches({ text: 'VISKAĻI visit' })).toBe(true)
    expect(matches({ text: 'visit Kiel' })).toBe(false)
  })

  it('meets every kind of condition, and one choice of each', () => {
    const change = { labelIds: [B], kind: 'site' as const }
    expect(matches({ labelIds: [A, B], kinds: ['site', 'task'] }, change)).toBe(true)
    expect(matches({ labelIds: [A, B], kinds: ['task'] }, change)).toBe(false)
    expect(matches({ labelIds: [A], kinds: ['site'] }, change)).toBe(false)
  })

  it('is mine, nobody’s, or of a partner in either role', () => {
    expect(matches({ memberIds: [ME] }, { memberIds: [A] })).toBe(true)
    expect(matches({ memberIds: [ME] }, { memberIds: [B] })).toBe(false)
    expect(matches({ memberIds: [NONE] })).toBe(true)
    expect(matches({ memberIds: [NONE, B] }, { memberIds: [B, C] })).toBe(true)
    expect(matches({ partnerIds: [B] }, { partnerId: A, contributorIds: [B] })).toBe(true)
    expect(matches({ partnerIds: [C] }, { partnerId: A, contributorIds: [B] })).toBe(false)
  })

  it('is overdue only when its whole date has passed and it is not done', () => {
    expect(matches({ due: ['overdue'] }, { due: '2026-11-25' })).toBe(true)
    expect(matches({ due: ['overdue'] }, { due: '2026-11-25', doneAt: '2026-11-20T00:00:00.000Z' })).toBe(false)
    expect(matches({ due: ['overdue'] }, { due: '2026-11' })).toBe(false)
    expect(matches({ due: ['overdue'] }, { due: 'M3' })).toBe(false)
  })

  it('is due today or in the week from Monday to Sunday', () => {
    expect(matches({ due: ['today'] }, { due: '2026-11-26T18:00' })).toBe(true)
    expect(matches({ due: ['today'] }, { due: '2026' })).toBe(false)
    expect(
      ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'].map((due) => matches({ due: ['week'] }, { due })),
    ).toEqual([false, true, true, false])
    expect(matches({ due: ['none'] })).toBe(true)
    expect(matches({ due: ['none', 'today'] }, { due: '2026-11-27' })).toBe(false)
  })

  it('touches the days asked for', () => {
    const filter = { dueFrom: '2026-11-10', dueTo: '2026-11-20' }
    expect(['2026-11-09', '2026-11-10', '2026-11', '2026-12'].map((due) => matches(filter, { due }))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(matches({ dueFrom: '2026-11-10' }, { due: '2027' })).toBe(true)
    expect(matches(filter)).toBe(false)
  })

  it('changed since I saw it', () => {
    expect(matches({ unread: true })).toBe(false)
    expect(matches({ unread: true }, { id: B })).toBe(true)
  })
})
