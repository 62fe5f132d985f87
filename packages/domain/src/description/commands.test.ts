import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import { done, doneAndUndone, id, MEMBER, NOW, refusalOf, sampleProject } from '../sample-project.test-support.ts'
import { describeCard } from './commands.ts'

const project = sampleProject()
const cardId = id('card', 1)
const write = (text: string, revision = 3, card = cardId) => describeCard({ cardId: card, text, revision })
const textOf = (of = project, card = cardId) => of.get('descriptions', card)

describe('card.describe', () => {
  it('says who wrote which version when, and that there is one', () => {
    const after = done(project, write('New', 0, id('card', 3)), MEMBER)
    const [row, card] = [textOf(after, id('card', 3)), after.get('cards', id('card', 3))]
    expect(row).toEqual({
      id: id('card', 3),
      cardId: id('card', 3),
      text: 'New',
      revision: 1,
      memberId: id('member', 3),
      at: NOW,
    })
    expect(card?.described).toBe(true)
  })

  it('is refused when somebody saved another version meanwhile', () => {
    expect(refusalOf(project, write('New', 2))).toBe('changed')
    expect(refusalOf(project, write('New', 0))).toBe('changed')
    expect(refusalOf(project, write('New', 1, id('card', 3)))).toBe('changed')
  })

  it('an emptied one is none for the board, and an old draft still cannot slip in', () => {
    const empty = done(project, write(''))
    expect(empty.get('cards', cardId)?.described).toBe(false)
    expect(refusalOf(empty, write('Old draft', 0))).toBe('changed')
    expect(refusalOf(empty, write('Old draft', 3))).toBe('changed')
    expect(refusalOf(empty, write('Old draft', 4))).toBe(null)
  })

  it('[C3] is taken back to the text before, but not over what somebody else wrote since', () => {
    expect(textOf(doneAndUndone(project, write('New')))?.text).toBe(textOf()?.text)
    const inverse = inverseOf(project, write('New'))!
    expect(refusalOf(done(done(project, write('New')), write('Newer', 4)), inverse)).toBe('changed')
    expect(inverseOf(project, write(textOf()!.text))).toBe(null)
  })

  it('is refused in a missing or archived card', () => {
    expect(refusalOf(project, write('New', 0, id('card', 99)))).toBe('not-found')
    for (const card of [5, 7]) expect(refusalOf(project, write('New', 0, id('card', card)))).toBe('archived')
  })
})
