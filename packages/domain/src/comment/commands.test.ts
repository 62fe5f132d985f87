import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import {
  COORDINATOR,
  done,
  doneAndUndone,
  id,
  LEAD,
  MEMBER,
  NOW,
  OBSERVER,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import { editComment, reactToComment, removeComment, writeComment } from './commands.ts'
import { MAX_COMMENTS, MAX_REACTIONS } from './comment.ts'
import { mentionsIn } from './mentions.ts'

const project = sampleProject()
const cardId = id('card', 1)
const commentId = id('comment', 1)
const place = { commentId, cardId }
const written = writeComment({ commentId: id('comment', 50), cardId, text: 'Rīt' })
const commentOf = (of = project, number = 1) => of.get('comments', id('comment', number))

describe('comment.write', () => {
  it('is of whoever sends it, counted on the card, and taken back by removing it', () => {
    const after = done(project, written, OBSERVER)
    expect(commentOf(after, 50)).toEqual({
      id: id('comment', 50),
      cardId,
      memberId: id('member', 4),
      at: NOW,
      text: 'Rīt',
      editedAt: null,
      reactions: [],
    })
    expect(after.get('cards', cardId)?.commentCount).toBe(3)
    expect(commentOf(done(project, written, null), 50)?.memberId).toBe(null)
    expect(rowsOf(doneAndUndone(project, written, OBSERVER))).toEqual(rowsOf(project))
  })

  it('[C5] takes no author from its sender and no blank text', () => {
    expect(refusalOf(project, { ...written, body: { ...written.body, memberId: id('member', 1) } })).toBe('invalid')
    expect(refusalOf(project, writeComment({ ...written.body, text: ' \n' }))).toBe('invalid')
  })

  it('is refused when the id is taken, the card is missing or archived, or there are too many', () => {
    expect(refusalOf(project, writeComment({ ...place, text: 'x' }))).toBe('exists')
    const on = (card: number) => writeComment({ ...written.body, cardId: id('card', card) })
    expect(refusalOf(project, on(99))).toBe('not-found')
    for (const card of [4, 5, 6, 7]) expect(refusalOf(project, on(card))).toBe('archived')
    const full = sampleProject((rows) => {
      rows.cards[0]!.commentCount = MAX_COMMENTS
    })
    expect(refusalOf(full, written)).toBe('too-many')
  })
})

describe('comment.edit and comment.remove', () => {
  const edit = editComment({ ...place, text: 'Better' })
  const remove = removeComment(place)

  it('edits one’s own and says that it was', () => {
    expect(commentOf(done(project, edit, MEMBER))).toEqual({ ...commentOf(), text: 'Better', editedAt: NOW })
    expect(commentOf(doneAndUndone(project, edit, MEMBER))?.text).toBe('Comment 1')
  })

  it('[A4] puts words into nobody’s mouth; those who lead may remove', () => {
    for (const user of [COORDINATOR, LEAD, OBSERVER]) expect(refusalOf(project, edit, user)).toBe('forbidden')
    for (const user of [COORDINATOR, LEAD, MEMBER, null]) expect(refusalOf(project, remove, user)).toBe(null)
    expect(refusalOf(project, remove, OBSERVER)).toBe('forbidden')
    expect(refusalOf(project, removeComment({ ...place, commentId: id('comment', 2) }), OBSERVER)).toBe(null)
    expect(refusalOf(project, removeComment({ ...place, commentId: id('comment', 2) }), MEMBER)).toBe('forbidden')
  })

  it('takes it off the card for good', () => {
    const after = done(project, remove, MEMBER)
    expect([commentOf(after), after.get('cards', cardId)?.commentCount]).toEqual([undefined, 1])
    expect(inverseOf(project, remove)).toBe(null)
  })

  it('[A3] knows no comment of another card, and none in an archived one', () => {
    const elsewhere = { commentId: id('comment', 3), cardId }
    expect(refusalOf(project, removeComment(elsewhere))).toBe('not-found')
    expect(refusalOf(project, editComment({ ...elsewhere, text: 'x' }), null)).toBe('not-found')
    expect(refusalOf(project, removeComment({ commentId: id('comment', 4), cardId: id('card', 4) }))).toBe('archived')
  })
})

describe('comment.react', () => {
  const react = (member: number, emoji: string, on = true) =>
    reactToComment({ ...place, memberId: id('member', member), emoji, on })
  const reactions = (of = project) => commentOf(of)?.reactions.map(({ emoji, memberIds }) => [emoji, memberIds.length])

  it('adds one’s own once, and takes it away; an emoji that nobody has is gone', () => {
    expect(reactions(done(project, react(3, '👍'), MEMBER))).toEqual([
      ['👍', 3],
      ['🎉', 1],
    ])
    expect(reactions(done(project, react(1, '👍')))).toEqual([
      ['👍', 2],
      ['🎉', 1],
    ])
    expect(reactions(done(project, react(4, '🎉', false), OBSERVER))).toEqual([['👍', 2]])
    expect(reactions(doneAndUndone(project, react(3, '🇱🇻'), MEMBER))).toEqual(reactions())
    expect(inverseOf(project, react(1, '👍'))).toBe(null)
  })

  it('[A4] is one’s own', () => expect(refusalOf(project, react(3, '👍'), COORDINATOR)).toBe('forbidden'))

  it('is refused for no emoji, nobody, and too many kinds', () => {
    for (const text of ['a', '', '1', '👍 👍']) expect(refusalOf(project, react(1, text))).toBe('invalid')
    expect(refusalOf(project, react(99, '👍'))).toBe('not-found')
    expect(refusalOf(project, react(5, '👍'), null)).toBe('not-found')
    const full = sampleProject((rows) => {
      const emoji = Array.from({ length: MAX_REACTIONS }, (_, n) => String.fromCodePoint(0x1f400 + n))
      rows.comments[0]!.reactions = emoji.map((one) => ({ emoji: one, memberIds: [id('member', 1)] }))
    })
    expect(refusalOf(full, react(1, '👍'))).toBe('too-many')
    expect(refusalOf(full, react(3, '🐀'), MEMBER)).toBe(null)
  })
})

it('mentionsIn finds each member once', () => {
  const text = 'Ask @[member000003], @[member000001] and @[member000003]; not @[short], @member000004 or [member000005]'
  expect(mentionsIn(text)).toEqual(['member000003', 'member000001'])
  expect(mentionsIn('')).toEqual([])
})
