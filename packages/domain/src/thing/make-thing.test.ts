import { describe, expect, it } from 'vitest'
import { id } from '../sample-ids.test-support.ts'
import { cardsOfThings, makeCardAThing, makeThing } from './make-thing.ts'

const thing = { id: id('thing', 1), title: 'Viskaļi', lang: 'lv' }

describe('a thing made of a card', () => {
  it('takes its title in the language of the board and the stage of its list', () => {
    const made = makeCardAThing({ ...thing, cardId: id('card', 1), kind: 'site', stage: 'opening' })
    expect(made).toMatchObject([
      { type: 'site.create', body: { id: thing.id, stage: 'opening', fields: { names: { lv: 'Viskaļi' } } } },
      { type: 'card.show', body: { cardId: id('card', 1), kind: 'site', thingId: thing.id } },
    ])
  })

  it('begins at the first stage of its kind where the list carries none, or one of another kind', () => {
    expect(makeThing({ ...thing, kind: 'activity', stage: null })).toMatchObject({ body: { stage: 'idea' } })
    expect(makeThing({ ...thing, kind: 'site', stage: 'running' })).toMatchObject({ body: { stage: 'scouting' } })
    expect(makeThing({ ...thing, kind: 'result', stage: 'learning' })).toMatchObject({ body: { stage: 'draft' } })
  })

  it('cuts a title that is longer than that of a thing may be', () => {
    const { body } = makeThing({ ...thing, title: 'x'.repeat(500), kind: 'site', stage: null })
    expect((body as { fields: { names: { lv: string } } }).fields.names.lv).toHaveLength(300)
  })
})

describe('a portfolio', () => {
  it('has a card for every thing in the list of its stage, in order', () => {
    let made = 0
    const commands = cardsOfThings({
      kind: 'site',
      listOf: new Map([
        ['scouting', id('list', 1)],
        ['active', id('list', 2)],
      ]),
      things: [
        { id: id('site', 1), title: 'Mill', stage: 'active' },
        { id: id('site', 2), title: 'Depot', stage: 'active' },
        { id: id('site', 3), title: 'School', stage: 'closed' },
      ],
      newId: () => id('card', ++made),
    })
    const cards = commands.filter(({ type }) => type === 'card.create').map(({ body }) => body)
    expect(cards).toMatchObject([
      { listId: id('list', 2), title: 'Mill', kind: 'site' },
      { listId: id('list', 2), title: 'Depot', kind: 'site' },
    ])
    expect(commands).toHaveLength(4)
  })
})
