import { expect, test } from 'vitest'
import { dayOfInstant, groupNotifications, type Notification } from './notification-groups.ts'

let id = 0
const item = (more: Partial<Notification>): Notification => ({
  id: `n${++id}`,
  kind: 'comment',
  at: '2026-01-15T10:00:00.000Z',
  read: false,
  projectId: 'bitu',
  acronym: 'BITU',
  lang: 'lv',
  boardId: 'board',
  cardId: 'card',
  title: 'Viskaļi',
  actor: 'Anna',
  ...more,
})

test('what happened on one card in one day is one entry, each kind with everybody once', () => {
  const [day] = groupNotifications([
    item({ actor: 'Peter' }),
    item({ actor: 'Anna', read: true }),
    item({ kind: 'mention', actor: 'Anna' }),
    item({ actor: 'Peter' }),
  ])
  const [card] = day?.projects[0]?.cards ?? []
  expect(card?.told).toEqual([
    { kind: 'comment', actors: ['Peter', 'Anna'], count: 3 },
    { kind: 'mention', actors: ['Anna'], count: 1 },
  ])
  expect(card?.unread).toHaveLength(3)
})

test('days, projects and cards keep the order of their newest notification', () => {
  const days = groupNotifications([
    item({ cardId: 'b', at: '2026-01-15T12:00:00.000Z' }),
    item({ projectId: 'act', acronym: 'ACT', at: '2026-01-15T11:30:00.000Z' }),
    item({ cardId: 'a', at: '2026-01-15T11:00:00.000Z' }),
    item({ cardId: 'a', at: '2026-01-13T11:00:00.000Z' }),
  ])
  expect(days.map(({ day }) => day)).toEqual([
    dayOfInstant('2026-01-15T12:00:00.000Z'),
    dayOfInstant('2026-01-13T11:00:00.000Z'),
  ])
  expect(days[0]?.projects.map(({ acronym, cards }) => [acronym, cards.map(({ card }) => card.cardId)])).toEqual([
    ['BITU', ['b', 'a']],
    ['ACT', ['card']],
  ])
})
