import { describe, expect, it } from 'vitest'
import type { Envelope } from '../command.ts'
import type { ImportedCard } from '../import/imported-card.ts'
import { byPosition } from '../position.ts'
import { SCHEMAS } from '../schemas.ts'
import type { TrelloBoard } from './board.ts'
import { planTrello } from './plan.ts'
import { readBoard, runToEnd, sampleContext } from './read-sample.test-support.ts'
import { sampleExport } from './sample-export.test-support.ts'

function plan(board: TrelloBoard, context = sampleContext(board)) {
  const { items } = runToEnd(planTrello(board, context))
  const bodies = <Body>(type: string) => items.filter((item) => item.type === type).map(({ body }) => body as Body)
  const cards = bodies<ImportedCard>('card.import')
  const cardOf = (fileId: string) => {
    const found = cards.find(({ card }) => card.id === context.idOf('card', fileId))
    if (!found) throw new Error(`no card ${fileId}`)
    return found
  }
  const losses = Object.fromEntries(context.losses.list().map(({ code, count }) => [code, count]))
  return { items, bodies, cards, cardOf, losses, context, report: context.losses.list() }
}

const small = (card: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  readBoard({
    id: 'b',
    name: 'Small',
    lists: [{ id: 'l', name: 'To do', pos: 1 }],
    members: [
      { id: 'm1', fullName: 'Madara Vītola', username: 'madara' },
      { id: 'm2', fullName: 'Tomas Šimkūnas', username: 'Tomas_S' },
    ],
    cards: [{ id: 'c', idList: 'l', name: 'A card', pos: 1, ...card }],
    ...more,
  })

describe('the plan of a realistic board', () => {
  const board = readBoard(sampleExport())
  const planned = plan(board)

  it('[IM5] holds rows that every table takes', () => {
    for (const { card, description, checklists, lines, comments, attachments } of planned.cards) {
      const rows = { cards: [card], descriptions: description ? [description] : [], checklists, checklistLines: lines }
      for (const [table, list] of Object.entries({ ...rows, comments, attachments })) {
        for (const row of list) {
          const parsed = SCHEMAS[table as keyof typeof SCHEMAS].safeParse(row)
          expect(parsed.error?.issues, `${table} ${card.title}`).toBeUndefined()
        }
      }
    }
    expect(planned.cards).toHaveLength(64)
  })

  it('[IM6] gives the same commands under the same ids in every run, each id once', () => {
    const again = plan(board)
    expect(again.items).toEqual(planned.items)
    expect(new Set(planned.items.map(({ id }: Envelope) => id)).size).toBe(planned.items.length)
  })

  it('keeps when a card was made where the id of the file says it', () => {
    const made = (id: string) => plan(small({ id })).cards[0]?.createdAt
    expect(made('63a1f2c05e0b4f0012345678')).toBe('2022-12-20T17:37:04.000Z')
    expect(made('c')).toBe(undefined)
    // A second that is still to come is no time of creation.
    expect(made('fffffff05e0b4f0012345678')).toBe(undefined)
  })

  it('keeps the order of the board where places are equal or very close', () => {
    for (const list of board.lists) {
      const inFile = board.cards
        .filter(({ idList }) => idList === list.id)
        .sort((a, b) => (a.pos ?? 0) - (b.pos ?? 0) || (a.id < b.id ? -1 : 1))
      const listId = planned.context.idOf('list', list.id)
      const ours = planned.cards.map(({ card }) => card).filter((card) => card.listId === listId)
      expect([...ours].sort(byPosition).map(({ title }) => title)).toEqual(inFile.map(({ name }) => name))
      expect(new Set(ours.map(({ position }) => position)).size).toBe(ours.length)
    }
    expect(planned.bodies<{ title: string }>('list.create').map(({ title }) => title)).toEqual([
      'Ideas',
      'Permissions',
      'Repairs',
      'This month',
      'Waiting for others',
      'Done',
      'Last year',
    ])
  })

  it('keeps dates, people, votes, labels, covers, fields and states', () => {
    const due = planned.cardOf(board.cards[10]!.id).card
    expect(due).toMatchObject({ due: '2022-05-11T23:59', start: '2022-05-04', doneAt: null, archivedAt: null })
    expect(due.memberIds).toHaveLength(2)
    const done = planned.cards.filter(({ card }) => card.doneAt !== null)
    expect(done).toHaveLength(10)
    expect(done[0]!.card.doneAt).toMatch(/^2022-06-1/)
    expect(planned.cards.filter(({ card }) => card.archivedAt !== null)).toHaveLength(4)
    expect(planned.cardOf(board.cards[3]!.id).card.template).toBe(true)
    expect(planned.cardOf(board.cards[9]!.id).card.voterIds).toHaveLength(1)
    expect(planned.cardOf(board.cards[4]!.id).card.cover).toBe('#sky')
    const { fields } = planned.cardOf(board.cards[10]!.id).card
    expect(Object.values(fields)).toEqual(
      expect.arrayContaining([
        'The gatehouse',
        10.5,
        '2022-05-11T13:00',
        true,
        expect.stringMatching(/^[0-9A-Za-z]{12}$/),
      ]),
    )
    expect(planned.bodies('list.archive')).toHaveLength(1)
    expect(planned.bodies('list.limit')).toMatchObject([{ softLimit: 12 }])
    expect(planned.bodies('list.colour')).toMatchObject([{ colour: 'moss' }])
    expect(planned.bodies<{ type: string }>('field.create').map(({ type }) => type)).toEqual([
      'text',
      'number',
      'date',
      'tick',
      'choice',
    ])
  })

  it('keeps checklists with who, when and by when, and comments with author and date', () => {
    const { lines, card } = planned.cardOf(board.cards[8]!.id)
    expect(lines.map(({ text }) => text)).toEqual(['Measure', 'Ask for a price', 'Order', 'Tell everybody'])
    expect(lines[0]).toMatchObject({ memberId: expect.any(String), doneAt: '2022-06-01T12:00:00.000Z' })
    expect(lines[1]?.due).toBe('2022-05-12T12:30')
    expect(card).toMatchObject({ lineCount: 4, linesDone: 3 })
    const { comments } = planned.cardOf(board.cards[1]!.id)
    const tomas = planned.context.idOf('member', board.comments[0]!.memberId!)
    expect(comments[0]).toMatchObject({ at: '2022-05-02T12:00:00.000Z', editedAt: null, memberId: tomas })
    expect(planned.cards.flatMap(({ comments }) => comments).every(({ memberId }) => memberId !== null)).toBe(true)
  })

  it('gives each of the thirty colours and none a look, and a name where there is none', () => {
    const labels = planned.bodies<{ fields: { title: string; colour: string; pattern: string } }>('label.create')
    expect(new Set(labels.map(({ fields }) => `${fields.colour} ${fields.pattern}`)).size).toBe(31)
    expect(labels.filter(({ fields }) => fields.title.startsWith('Label '))).toHaveLength(20)
  })

  it('[IM7] says what could not be kept, with where', () => {
    expect(planned.losses).toEqual({
      'file-as-link': 8,
      'location-in-description': 1,
      'label-named': 20,
      'card-as-link': 8,
      'older-history': 23,
      reminder: 10,
      'link-refused': 1,
      'power-up': 1,
      'cover-picture': 1,
      'board-description': 1,
    })
    const files = planned.report.find(({ code }) => code === 'file-as-link')
    expect(files?.places[0]).toBe('Repair café in the paint shop: hall-0.jpg')
    expect(planned.bodies('card.link')).toHaveLength(8)
  })

  it('[IM5] keeps in words when Trello would have reminded', () => {
    const board = small(
      { dueReminder: 2_880, desc: 'Text' },
      { checklists: [{ id: 'l', name: 'L', idCard: 'c', checkItems: [{ id: 'i', name: 'Key', dueReminder: 60 }] }] },
    )
    const { cards, losses } = plan(board)
    expect(cards[0]!.description?.text).toBe('Text\n\nreminder 2880 min before\n\nKey: reminder 60 min before')
    expect(losses).toEqual({ reminder: 2 })
  })

  it('[IM8] holds the name of nobody', () => {
    const text = JSON.stringify(planned.items)
    for (const { fullName } of board.members.values()) expect(text).not.toContain(fullName)
  })
})

describe('the plan of a difficult card', () => {
  it('cuts nothing of a long title: the whole of it begins the description', () => {
    const name = `${'Ļoti gara '.repeat(60)}beigas`
    const { cards, losses } = plan(small({ name, desc: 'Text' }))
    expect(cards[0]!.card.title.length).toBeLessThanOrEqual(500)
    expect(cards[0]!.description?.text).toBe(`${name}\n\nText`)
    expect(losses).toEqual({ 'title-cut': 1 })
  })

  it('[IM2] cleans what cannot be written', () => {
    const { cards, losses } = plan(small({ name: 'A\u0000 \ud800 card', desc: 'x\u0007y' }))
    expect(cards[0]!.card.title).toBe('A \ufffd card')
    expect(cards[0]!.description?.text).toBe('xy')
    expect(losses).toEqual({ 'text-cleaned': 2 })
  })

  it('skips people who are not mapped and counts them', () => {
    const board = small(
      { idMembers: ['m1', 'm2'], idMembersVoted: ['m2', 'stranger'] },
      {
        actions: [
          {
            id: 'a',
            type: 'commentCard',
            date: '2022-05-01T12:00:00.000Z',
            idMemberCreator: 'm2',
            data: { text: 'Hm', card: { id: 'c' } },
          },
        ],
      },
    )
    const member = sampleContext(board).people.get('m1')!
    const { cards, losses } = plan(board, sampleContext(board, { people: new Map([['m1', member]]) }))
    expect(cards[0]!.card).toMatchObject({ memberIds: [member], voterIds: [], commentCount: 1 })
    expect(cards[0]!.comments[0]).toMatchObject({ memberId: null, text: 'Hm', at: '2022-05-01T12:00:00.000Z' })
    expect(losses).toEqual({ 'person-skipped': 3, 'person-unknown': 1 })
  })

  it('mentions members, and leaves addresses and strangers as they are', () => {
    const { cards, context } = plan(small({ desc: '@tomas_s and (@Madara), not @nobody or info@madara.lv' }))
    const [madara, tomas] = ['m1', 'm2'].map((id) => context.people.get(id))
    expect(cards[0]!.description?.text).toBe(`@[${tomas}] and (@[${madara}]), not @nobody or info@madara.lv`)
  })

  it('reads values that are none as a loss, not as a fault', () => {
    const board = small(
      {
        due: 'tomorrow',
        customFieldItems: [
          { id: 'i', idCustomField: 'f', value: { number: '12 or 13' } },
          { id: 'j', idCustomField: 'unknown', value: { text: 'x' } },
        ],
        dueReminder: -1,
      },
      {
        customFields: [
          { id: 'f', name: 'Seats', type: 'number' },
          { id: 'g', name: 'Stars', type: 'rating' },
        ],
      },
    )
    const { cards, losses } = plan(board)
    expect(cards[0]!.card).toMatchObject({ due: null, fields: {} })
    expect(losses).toEqual({ 'field-unknown': 1, 'field-value': 1, 'date-unknown': 1 })
  })

  it('links cards from the one that is not archived, and keeps the address between two archived ones', () => {
    const attachment = (shortLink: string) => [{ id: `to-${shortLink}`, url: `https://trello.com/c/${shortLink}` }]
    const card = (id: string, more: Record<string, unknown>) => ({
      id,
      idList: 'l',
      name: id,
      shortLink: `${id}Link`,
      ...more,
    })
    const board = small(
      {},
      {
        cards: [
          card('open', { attachments: attachment('goneLink') }),
          card('gone', { closed: true, attachments: attachment('lostLink') }),
          card('lost', { closed: true, attachments: attachment('openLink') }),
        ],
      },
    )
    const { bodies, cardOf, context } = plan(board)
    const [open, gone, lost] = ['open', 'gone', 'lost'].map((id) => context.idOf('card', id))
    expect(bodies('card.link')).toMatchObject([
      { fromId: open, toId: lost },
      { fromId: open, toId: gone },
    ])
    expect(cardOf('gone').attachments).toHaveLength(1)
  })

  it('leaves out cards without a list and comments without a card', () => {
    const board = small(
      { idList: 'nowhere' },
      {
        checklists: [{ id: 'k', idCard: 'gone', name: 'x' }],
        actions: [{ id: 'a', type: 'commentCard', date: 'x', data: { text: 'Hm', card: { id: 'gone' } } }],
      },
    )
    const { cards, losses } = plan(board)
    expect(cards).toEqual([])
    expect(losses).toEqual({ 'card-without-list': 1, 'part-without-card': 2 })
  })

  it('says that the oldest comments are missing when the file is full', () => {
    const actions = Array.from({ length: 1000 }, (_, n) => ({ id: `a${n}`, type: 'createCard', date: 'x' }))
    expect(plan(small({}, { actions })).losses).toEqual({ 'older-comments': 1, 'older-history': 1000 })
  })
})
