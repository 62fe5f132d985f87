import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import {
  COORDINATOR,
  done,
  doneAndUndone,
  id,
  MEMBER,
  OBSERVER,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import { setCardContributor, voteForCard, watchCard } from './card-ticks.ts'
import { setCardPartner } from './card-values.ts'

const project = sampleProject()
const face = (number: number, of = project) => of.get('cards', id('card', number))
const contribute = (card: number, partner: number, on = true) =>
  setCardContributor({ cardId: id('card', card), partnerId: id('partner', partner), on })

describe('card.contributor', () => {
  it('ticks once, however often, unticks, and [C3] is taken back', () => {
    const once = done(project, contribute(1, 2))
    expect(face(1, once)?.contributorIds).toEqual([id('partner', 2)])
    expect(face(1, done(once, contribute(1, 2)))?.contributorIds).toEqual([id('partner', 2)])
    expect(inverseOf(once, contribute(1, 2))).toBe(null)
    expect(rowsOf(doneAndUndone(project, contribute(1, 2)))).toEqual(rowsOf(project))
  })

  it('is refused for the responsible partner, an unknown one, and an archived card', () => {
    expect(refusalOf(project, contribute(2, 1))).toBe('exists')
    expect(refusalOf(project, contribute(2, 1, false))).toBe(null)
    expect(refusalOf(project, contribute(1, 99))).toBe('not-found')
    expect(refusalOf(project, contribute(4, 1))).toBe('archived')
  })
})

describe('card.partner', () => {
  const cardId = id('card', 2)
  const both = done(project, contribute(2, 2))

  it('[C1] makes a contributor responsible, and nobody takes part twice', () => {
    const after = done(both, setCardPartner({ cardId, value: id('partner', 2) }))
    expect(face(2, after)).toMatchObject({ partnerId: id('partner', 2), contributorIds: [] })
  })

  it('lets the partner before stay as a contributor', () => {
    const after = done(project, setCardPartner({ cardId, value: id('partner', 2), stays: true }))
    expect(face(2, after)).toMatchObject({ partnerId: id('partner', 2), contributorIds: [id('partner', 1)] })
  })

  it('[C3] is taken back with the contributor that it had', () => {
    for (const stays of [true, false])
      for (const value of [id('partner', 1), id('partner', 2), null])
        expect(rowsOf(doneAndUndone(both, setCardPartner({ cardId, value, stays })))).toEqual(rowsOf(both))
  })
})

describe.each([
  ['card.watch', watchCard, 'watcherIds'],
  ['card.vote', voteForCard, 'voterIds'],
] as const)('%s', (_type, tick, column) => {
  const mine = (card: number, member: number, on = true) =>
    tick({ cardId: id('card', card), memberId: id('member', member), on })

  it('ticks for oneself, and [C3] is taken back', () => {
    expect(face(1, done(project, mine(1, 3), MEMBER))?.[column]).toEqual([id('member', 3)])
    expect(rowsOf(doneAndUndone(project, mine(1, 3), MEMBER))).toEqual(rowsOf(project))
  })

  it('[A4] is refused for somebody else, whoever asks, but not to the product', () => {
    expect(refusalOf(project, mine(1, 3), COORDINATOR)).toBe('forbidden')
    expect(refusalOf(project, mine(1, 3), null)).toBe(null)
  })

  it('is refused for somebody who is not there or left, and on an archived card', () => {
    expect(refusalOf(project, mine(1, 99), null)).toBe('not-found')
    expect(refusalOf(project, mine(1, 5), null)).toBe('not-found')
    expect(refusalOf(project, mine(1, 5, false), null)).toBe(null)
    expect(refusalOf(project, mine(4, 3), MEMBER)).toBe('archived')
  })
})

it('[A4] an observer watches, but does not vote', () => {
  const own = { cardId: id('card', 1), memberId: id('member', 4), on: true }
  expect(refusalOf(project, watchCard(own), OBSERVER)).toBe(null)
  expect(refusalOf(project, voteForCard(own), OBSERVER)).toBe('forbidden')
})
