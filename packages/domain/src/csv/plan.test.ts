import { describe, expect, it } from 'vitest'
import { derivedId } from '../id.ts'
import type { ImportedCard } from '../import/imported-card.ts'
import { Losses } from '../import/losses.ts'
import { SCHEMAS } from '../schemas.ts'
import { runToEnd } from '../trello/read-sample.test-support.ts'
import { guessColumns } from './columns.ts'
import { type CsvContext, planCsv } from './plan.ts'
import { csvRows } from './rows.ts'

const TABLE = `Nosaukums;Saraksts;Apraksts;Etiķetes;Cilvēki;Partneris;Sākums;Termiņš;Veids;Kontrolsaraksts;Izdarīts
Jumts;Remonts;"Divas rindas:
otrā";Steidzami, Nauda;ilze kalnina;Free Riga;2022. gada maijs;29.10.2022;aktivitāte;[x] Izmērīt; jā
Logi;remonts;;Nauda;Nobody;Unknown;;soon;thing;;
;Ideas;;;;;;;;;
Bez saraksta;;;;;;;;;;`

function context(header: readonly string[]): CsvContext {
  return {
    idOf: derivedId,
    people: new Map([['ilze kalnina', 'memberIlze00']]),
    partners: new Map([['free riga', 'partnerRiga0']]),
    kinds: new Map([['aktivitate', 'activity']]),
    labels: new Map([['nauda', 'labelMoney00']]),
    timeZone: 'Europe/Riga',
    lang: 'lv',
    boardPosition: 'a0',
    now: '2026-11-23T01:00:00.000Z',
    words: { untitled: 'Untitled', labelNamed: () => '', location: (place) => place, reminder: () => '' },
    losses: new Losses(),
    title: 'Tabula',
    columns: guessColumns(header),
    dateOrder: 'day-first',
    firstList: 'To do',
    checklistTitle: 'Checklist',
  }
}

function plan() {
  const { items: rows } = runToEnd(csvRows(TABLE, ';'))
  const [header = [], ...body] = rows
  const made = context(header)
  const { items } = runToEnd(planCsv(body, made))
  return { items, losses: made.losses.list() }
}

describe('[IM9] a table becomes a board', () => {
  const { items, losses } = plan()
  const cards = items.filter(({ type }) => type === 'card.import').map(({ body }) => body as ImportedCard)

  it('with lists in the order in which they are named, and labels that the project has', () => {
    const titles = (type: string) => items.filter((item) => item.type === type).map(({ body }) => body)
    expect(titles('list.create')).toMatchObject([{ title: 'Remonts' }, { title: 'To do' }])
    expect(titles('label.create')).toMatchObject([{ fields: { title: 'Steidzami' } }])
  })

  it('with everything that the columns say', () => {
    expect(cards.map(({ card }) => card.title)).toEqual(['Jumts', 'Logi', 'Bez saraksta'])
    const [roof] = cards
    expect(roof!.card).toMatchObject({
      kind: 'activity',
      partnerId: 'partnerRiga0',
      memberIds: ['memberIlze00'],
      start: '2022-05',
      due: '2022-10-29',
      lineCount: 1,
      linesDone: 1,
      described: true,
    })
    expect(roof!.card.labelIds).toContain('labelMoney00')
    expect(roof!.card.doneAt).not.toBeNull()
    expect(roof!.description?.text).toBe('Divas rindas:\notrā')
    expect(roof!.lines[0]?.text).toBe('Izmērīt')
    for (const { card } of cards) expect(SCHEMAS.cards.safeParse(card).success).toBe(true)
  })

  it('and says row by row what it could not read', () => {
    expect(losses).toEqual([
      { code: 'person-unknown', count: 1, places: ['3'] },
      { code: 'partner-unknown', count: 1, places: ['3'] },
      { code: 'kind-unknown', count: 1, places: ['3'] },
      { code: 'date-unknown', count: 1, places: ['3'] },
      { code: 'row-without-title', count: 1, places: ['4'] },
    ])
  })

  it('[IM6] the same in every run', () => {
    expect(plan().items).toEqual(items)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })
})

it('[IM9] headings are known in the languages of the product, and the first column is the title otherwise', () => {
  expect(guessColumns(['Card Name', 'List Name', 'Members', 'Due Date', 'Anything'])).toEqual({
    title: 0,
    list: 1,
    people: 2,
    due: 3,
  })
  expect(guessColumns(['Užduotis', 'Būsena', 'Terminas'])).toEqual({ title: 0, list: 1, due: 2 })
  expect(guessColumns(['?', 'x'])).toEqual({ title: 0 })
})
