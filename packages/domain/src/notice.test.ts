import { expect, test } from 'vitest'
import { mentionsIn } from './comment/mentions.ts'
import { dueNotice, type Happening, noticesOf } from './notice.ts'

const card = { memberIds: ['annaAnnaAnna'], watcherIds: ['peteripeteri', 'annaAnnaAnna'] }
const cardId = 'cardCardCard'
const commentId = 'commentComme'
const told = (happening: Partial<Happening>) =>
  noticesOf({ version: 7, type: '', body: {}, card, leftList: false, ...happening }).map(
    ({ kind, memberId, source }) => `${kind} ${memberId} ${source}`,
  )

test('a text mentions whom it names, each once', () => {
  expect(mentionsIn('@[annaAnnaAnna] and @[peteripeteri], @[annaAnnaAnna]; not @[short] nor a@b [x]')).toEqual([
    'annaAnnaAnna',
    'peteripeteri',
  ])
})

test('[N1] a comment tells whom it mentions, and those who work on the card or watch it; nobody twice', () => {
  const body = { cardId, commentId, text: 'Ask @[annaAnnaAnna] or @[ilzeIlzeIlze]' }
  expect(told({ type: 'comment.write', body })).toEqual([
    'mention annaAnnaAnna comment:commentComme',
    'mention ilzeIlzeIlze comment:commentComme',
    'comment peteripeteri v7',
  ])
})

test('[N1] an edited text tells only whom it mentions, by a cause that stays the same', () => {
  const body = { cardId, commentId, text: '@[ilzeIlzeIlze]' }
  expect(told({ type: 'comment.edit', body })).toEqual(['mention ilzeIlzeIlze comment:commentComme'])
  expect(told({ type: 'card.describe', body: { cardId, text: '@[ilzeIlzeIlze]', revision: 3 } })).toEqual([
    'mention ilzeIlzeIlze description',
  ])
})

test('[N1] an assignment tells the person, taking it back tells nobody', () => {
  const assign = { cardId, memberId: 'ilzeIlzeIlze' }
  expect(told({ type: 'card.assign', body: { ...assign, on: true } })).toEqual(['assigned ilzeIlzeIlze v7'])
  expect(told({ type: 'card.assign', body: { ...assign, on: false } })).toEqual([])
  expect(told({ type: 'line.assign', body: { ...assign, lineId: 'lineLineLine' } })).toEqual([
    'assigned ilzeIlzeIlze v7',
  ])
  expect(told({ type: 'line.assign', body: { cardId, memberId: null, lineId: 'lineLineLine' } })).toEqual([])
})

test('[N1] those who watch hear of a move to another list and of the archive; a move inside a list is no news', () => {
  const watchers = (kind: string) => [`${kind} peteripeteri v7`, `${kind} annaAnnaAnna v7`]
  expect(told({ type: 'card.move', body: { cardId }, leftList: true })).toEqual(watchers('moved'))
  expect(told({ type: 'card.move', body: { cardId }, leftList: false })).toEqual([])
  expect(told({ type: 'card.archive', body: { cardId } })).toEqual(watchers('archived'))
})

test('[N1] what names no card, or a verb that tells nothing, tells nobody', () => {
  expect(told({ type: 'card.rename', body: { cardId, title: '@[annaAnnaAnna]' } })).toEqual([])
  expect(told({ type: 'comment.write', body: { text: '@[annaAnnaAnna]' } })).toEqual([])
  expect(told({ type: 'constructor', body: { cardId } })).toEqual([])
})

test.each([
  ['2026-03-10', '2026-03-08T23:59', undefined],
  ['2026-03-10', '2026-03-09T00:00', 'due'],
  ['2026-03-10', '2026-03-10T23:59', 'due'],
  ['2026-03-10', '2026-03-11T00:00', 'overdue'],
  ['2026-03-10', '2026-03-17T23:59', 'overdue'],
  ['2026-03-10', '2026-03-18T00:00', undefined],
  ['2026-03-10T14:30', '2026-03-10T14:30', 'due'],
  ['2026-03-10T14:30', '2026-03-10T14:31', 'overdue'],
  ['2026-03', '2026-03-29T12:00', undefined],
  ['2026-03', '2026-03-30T12:00', 'due'],
  ['2026-03', '2026-03-31T23:59', 'due'],
  ['2026-03', '2026-04-01T00:00', 'overdue'],
  ['2026-spring', '2026-05-31T12:00', 'due'],
  ['2026-spring', '2026-06-01T00:00', 'overdue'],
  ['2026', '2026-12-30T00:00', 'due'],
  ['GA+1M', '2026-03-14T00:00', 'due'],
  ['GA+1M', '2026-03-16T00:00', 'overdue'],
  ['START+1M', '2026-03-16T00:00', undefined],
])('[N8] %s at %s', (due, now, kind) => {
  expect(dueNotice(due, { GA: '2026-02-15' }, now)?.kind).toBe(kind)
})

test('[N8] a date that is moved is another cause, one that is only said more exactly is not', () => {
  const source = (due: string) => dueNotice(due, {}, '2026-03-31T12:00')?.source
  expect(source('2026-03')).toBe(source('2026-03-31'))
  expect(source('2026-03-31')).not.toBe(source('2026-04-01'))
})
