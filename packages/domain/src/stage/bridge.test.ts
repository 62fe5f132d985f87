import { describe, expect, it } from 'vitest'
import { setCardKind } from '../card/card-values.ts'
import { moveCard } from '../card/commands.ts'
import type { Command } from '../command.ts'
import '../commands.ts'
import { inverseOf } from '../decide.ts'
import { moveList } from '../list/commands.ts'
import { done, id, LEAD, MEMBER, NOW, OBSERVER, refusalOf, sampleProject } from '../sample-project.test-support.ts'
import type { Reader } from '../tables.ts'
import { showThing } from '../thing/show-thing.ts'
import { setStage } from './set-stage.ts'
import { historyOf, stageOn } from './stage-history.ts'
import { voidStage } from './void-stage.ts'

const SITE = { kind: 'site', thingId: id('site', 1) } as const
const RESULT = { kind: 'result', thingId: id('result', 2) } as const

/** Site 1 (in negotiation) is card 1 on board 1 and card 3 on board 2; both boards have a list for two of its stages. */
const project = sampleProject((rows) => {
  rows.lists.find((list) => list.id === id('list', 1))!.stage = 'negotiation'
  rows.lists.find((list) => list.id === id('list', 2))!.stage = 'active'
  rows.lists.find((list) => list.id === id('list', 3))!.stage = 'negotiation'
  const list = rows.lists.find((one) => one.id === id('list', 3))!
  rows.lists.push({ ...list, id: id('list', 6), stage: 'active', position: 'a6' })
  rows.lists.push({ ...list, id: id('list', 7), stage: null, position: 'a7' })
  rows.lists.push({ ...list, id: id('list', 8), stage: 'active', position: 'a8' })
  for (const number of [1, 3]) Object.assign(rows.cards.find((card) => card.id === id('card', number))!, SITE)
})

const move = (card: number, list: number) =>
  moveCard({ cardId: id('card', card), listId: id('list', list), position: 'a0' })
const stage = (reader: Reader) => reader.get('sites', SITE.thingId)?.stage
const listOf = (reader: Reader, card: number) => reader.get('cards', id('card', card))?.listId
const undone = (before: Reader, command: Command, after: Reader) => done(after, inverseOf(before, command)!)

describe('[T1] a card that is a thing', () => {
  it('takes the thing to the stage of its list, with a dated line of history, in the same command', () => {
    const after = done(project, move(1, 2), MEMBER_OF_ITS_PARTNER)
    expect(stage(after)).toBe('active')
    expect(historyOf(after, SITE.thingId).at(-1)).toMatchObject({
      stage: 'active',
      on: NOW.slice(0, 10),
      memberId: id('member', 6),
    })
  })

  it('is followed by the cards of the same thing on other boards, into the first list of the stage', () => {
    expect(listOf(done(project, move(1, 2)), 3)).toBe(id('list', 6))
  })

  it('changes nothing but its place in a list without a stage, or with one of another kind', () => {
    const after = done(project, move(3, 7))
    expect(stage(after)).toBe('negotiation')
    expect(after.size('stageChanges')).toBe(project.size('stageChanges'))
    const other = sampleProject((rows) => {
      rows.lists.find((list) => list.id === id('list', 2))!.stage = 'published'
      Object.assign(rows.cards.find((card) => card.id === id('card', 1))!, SITE)
    })
    expect(stage(done(other, move(1, 2)))).toBe('negotiation')
  })

  it('stays a card when it goes: the thing is never deleted with it', () => {
    const archived = done(project, { type: 'card.archive', body: { cardId: id('card', 1) } })
    const deleted = done(archived, { type: 'card.delete', body: { cardId: id('card', 1) } })
    expect(deleted.get('sites', SITE.thingId)).toEqual(project.get('sites', SITE.thingId))
    expect(historyOf(deleted, SITE.thingId)).toHaveLength(2)
  })
})

const MEMBER_OF_ITS_PARTNER = id('user', 6)

describe('[T2] the other way round', () => {
  const set = setStage({ changeId: id('change', 1), ...SITE, stage: 'active' })

  it('a stage that is set elsewhere moves the cards on every board whose lists carry stages', () => {
    const after = done(project, set)
    expect(listOf(after, 1)).toBe(id('list', 2))
    expect(listOf(after, 3)).toBe(id('list', 6))
  })

  it('leaves a card where it is on a board that has no list of the stage', () => {
    const after = done(project, setStage({ changeId: id('change', 1), ...SITE, stage: 'opening' }))
    expect([listOf(after, 1), listOf(after, 3)]).toEqual([id('list', 1), id('list', 3)])
  })

  it('moves no archived card and into no archived list', () => {
    const archived = done(project, { type: 'list.archive', body: { listId: id('list', 6) } })
    expect(listOf(done(archived, set), 3)).toBe(id('list', 8))
    const gone = done(project, { type: 'card.archive', body: { cardId: id('card', 3) } })
    expect(listOf(done(gone, set), 3)).toBe(id('list', 3))
  })
})

describe('[T3] undo', () => {
  it('of a move takes back the stage, the line and every card, and redo does it all again', () => {
    const command = move(1, 2)
    const after = done(project, command)
    const inverse = inverseOf(project, command)!
    const back = done(after, inverse)
    expect(stage(back)).toBe('negotiation')
    expect([listOf(back, 1), listOf(back, 3)]).toEqual([id('list', 1), id('list', 3)])
    expect(historyOf(back, SITE.thingId)).toHaveLength(2)
    expect(historyOf(back, SITE.thingId, { voided: true })).toHaveLength(3)
    const again = done(back, inverseOf(after, inverse)!)
    expect(stage(again)).toBe('active')
    expect([listOf(again, 1), listOf(again, 3)]).toEqual([id('list', 2), id('list', 6)])
  })

  it('of a move to another board brings the card back to its own', () => {
    const alone = sampleProject((rows) => {
      for (const list of rows.lists) if (list.id === id('list', 3)) list.stage = 'active'
      for (const card of rows.cards) if (card.id === id('card', 1)) Object.assign(card, SITE)
    })
    const command = move(1, 3)
    const after = done(alone, command)
    expect(after.get('cards', id('card', 1))?.boardId).toBe(id('board', 2))
    expect(undone(alone, command, after).get('cards', id('card', 1))).toEqual(alone.get('cards', id('card', 1)))
  })

  it('of a move out of a list whose stage the thing does not have does not set that stage', () => {
    const odd = sampleProject((rows) => {
      rows.lists.find((list) => list.id === id('list', 1))!.stage = 'closed'
      Object.assign(rows.cards.find((card) => card.id === id('card', 1))!, SITE)
    })
    const command = move(1, 2)
    expect(stage(undone(odd, command, done(odd, command)))).toBe('negotiation')
  })

  it('of a stage that was set takes its line and the cards back', () => {
    const command = setStage({ changeId: id('change', 1), ...SITE, stage: 'active' })
    const back = undone(project, command, done(project, command))
    expect(stage(back)).toBe('negotiation')
    expect([listOf(back, 1), listOf(back, 3)]).toEqual([id('list', 1), id('list', 3)])
  })
})

describe('[T4] history', () => {
  const before = setStage({ changeId: id('change', 1), ...SITE, stage: 'preparation', on: '2025-01-15' })

  it('takes a line of the past without changing what the thing is now', () => {
    const after = done(project, before)
    expect(stage(after)).toBe('negotiation')
    expect(historyOf(after, SITE.thingId).map((change) => change.stage)).toEqual([
      'scouting',
      'preparation',
      'negotiation',
    ])
  })

  it('is in the order in which it was written down, whatever the clocks say', () => {
    const write = (reader: Reader, number: number, stage: 'active' | 'winding_down', at?: string) =>
      done(reader, setStage({ changeId: id('change', number), ...SITE, stage }), undefined, at)
    for (const [first, second] of [
      [1, 2],
      [2, 1],
    ] as const) {
      expect(stage(write(write(project, first, 'active'), second, 'winding_down'))).toBe('winding_down')
      const earlier = new Date(Date.parse(NOW) - 1000).toISOString()
      expect(stage(write(write(project, first, 'active'), second, 'winding_down', earlier))).toBe('winding_down')
    }
  })

  it('says the stage of any day: the last line that began on it or before', () => {
    const history = historyOf(done(project, before), SITE.thingId)
    expect(stageOn(history, '2024-12-31')).toBe(undefined)
    expect(stageOn(history, '2025-01-14')?.stage).toBe('scouting')
    expect(stageOn(history, '2025-01-15')?.stage).toBe('preparation')
    expect(stageOn(history, '2026-06-01')?.stage).toBe('negotiation')
  })

  it('does not begin in the future', () => {
    const after = done(project, setStage({ changeId: id('change', 1), ...SITE, stage: 'active', on: '2027-01-01' }))
    expect(historyOf(after, SITE.thingId).at(-1)).toMatchObject({ stage: 'active', on: NOW.slice(0, 10) })
  })

  it('keeps what was voided, and never loses its only line', () => {
    const voided = voidStage({ changeId: id('stage', 4), voided: true })
    expect(stage(done(project, voided))).toBe('scouting')
    expect(done(project, voided).get('stageChanges', id('stage', 4))?.voidedAt).toBe(NOW)
    expect(refusalOf(project, voidStage({ changeId: id('stage', 1), voided: true }))).toBe('invalid')
  })
})

describe('[T5] one card of a thing on a board', () => {
  it('is bound once, whether the other is archived or not', () => {
    const second = showThing({ cardId: id('card', 2), ...SITE })
    expect(refusalOf(project, second)).toBe('exists')
    const archived = done(project, { type: 'card.archive', body: { cardId: id('card', 1) } })
    expect(refusalOf(archived, second)).toBe('exists')
    expect(refusalOf(project, showThing({ cardId: id('card', 2), kind: 'site', thingId: id('site', 2) }))).toBe(null)
  })

  it('does not come from another board, alone or with its list', () => {
    expect(refusalOf(project, move(1, 3))).toBe('exists')
    const list = moveList({ listId: id('list', 1), boardId: id('board', 2), position: 'a9' })
    expect(refusalOf(project, list)).toBe('exists')
  })

  it('is what it is until it is unbound', () => {
    expect(refusalOf(project, setCardKind({ cardId: id('card', 1), kind: 'task' }))).toBe('invalid')
    const free = done(project, showThing({ cardId: id('card', 1), kind: 'task', thingId: null }))
    expect(free.get('cards', id('card', 1))).toMatchObject({ kind: 'task', thingId: null })
  })
})

describe('[T6] who may', () => {
  it('move another partner’s thing to a stage: nobody but the coordinator, though its card moves freely elsewhere', () => {
    expect(refusalOf(project, move(1, 2), MEMBER)).toBe('forbidden')
    expect(refusalOf(project, move(3, 7), MEMBER)).toBe(null)
    expect(refusalOf(project, move(1, 2), LEAD)).toBe('forbidden')
    expect(refusalOf(project, setStage({ changeId: id('change', 1), ...SITE, stage: 'active' }), OBSERVER)).toBe(
      'forbidden',
    )
  })

  it('a trainer changes the activity that another partner hosts', () => {
    const edit = { type: 'activity.edit', body: { id: id('activity', 1), fields: { venue: 'Attic' } } }
    expect(refusalOf(project, edit, MEMBER)).toBe('forbidden')
    const trained = sampleProject((rows) => {
      rows.activities.find((activity) => activity.id === id('activity', 1))!.trainerIds = [id('member', 3)]
    })
    expect(refusalOf(trained, edit, MEMBER)).toBe(null)
  })

  it('nobody gives away a thing that is not theirs, nor takes one', () => {
    const take = (site: number, partner: number) => ({
      type: 'site.edit',
      body: { id: id('site', site), fields: { partnerId: id('partner', partner) } },
    })
    expect(refusalOf(project, take(1, 2), MEMBER)).toBe('forbidden')
    expect(refusalOf(project, take(2, 1), MEMBER)).toBe('forbidden')
  })
})

describe('[T7] the gate of a result', () => {
  const publish = (reason?: string) =>
    setStage({ changeId: id('change', 1), ...RESULT, stage: 'published', ...(reason !== undefined && { reason }) })

  it('is closed until the evaluation is recorded', () => {
    expect(refusalOf(project, publish())).toBe('gate-closed')
    const evaluated = done(project, {
      type: 'project.facts',
      body: { fields: { evaluation: { on: '2026-05', note: '' } } },
    })
    expect(done(evaluated, publish()).get('results', RESULT.thingId)?.stage).toBe('published')
  })

  it('is closed for a card on its way to the list of what is published, too', () => {
    const onBoard = sampleProject((rows) => {
      rows.lists.find((list) => list.id === id('list', 2))!.stage = 'published'
      Object.assign(rows.cards.find((card) => card.id === id('card', 1))!, RESULT)
    })
    expect(refusalOf(onBoard, move(1, 2))).toBe('gate-closed')
  })

  it('is passed by a coordinator who writes a reason, and the reason stays in the history', () => {
    const after = done(project, publish('The agency agreed by letter'))
    expect(historyOf(after, RESULT.thingId).at(-1)?.reason).toBe('The agency agreed by letter')
    expect(refusalOf(project, publish('Why not'), LEAD)).toBe('forbidden')
  })

  it('opens with the approval of the partners, where it waits for that', () => {
    const waiting = sampleProject((rows) => {
      const result = rows.results.find((one) => one.id === RESULT.thingId)!
      result.gate = 'after_partner_approval'
      result.stage = 'review'
      rows.stageChanges.find((change) => change.thingId === RESULT.thingId)!.stage = 'review'
    })
    expect(refusalOf(waiting, publish())).toBe('gate-closed')
    const approved = done(waiting, setStage({ changeId: id('change', 2), ...RESULT, stage: 'approved' }))
    expect(refusalOf(approved, publish())).toBe(null)
  })
})

it('[T8] a private owner has no name', () => {
  const fields = { ownerKind: 'private', owner: 'Somebody' }
  expect(refusalOf(project, { type: 'site.edit', body: { id: id('site', 1), fields } })).toBe('invalid')
  const own = { ownerKind: 'private', owner: null }
  expect(refusalOf(project, { type: 'site.edit', body: { id: id('site', 1), fields: own } })).toBe(null)
})

it('[T9] nothing is part of itself', () => {
  const part = (of: number) => ({
    type: 'activity.edit',
    body: { id: id('activity', of), fields: { parentId: id('activity', 3 - of) } },
  })
  expect(refusalOf(done(project, part(1)), part(2))).toBe('invalid')
})
