import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { bareCard, type Card } from '@meanwhile/domain/card/card'
import { termsOf } from '@meanwhile/domain/search-query'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { ProjectState } from '@meanwhile/domain/state'
import { expect, test } from 'vitest'
import { ProjectStore } from '../../project/project-store.ts'
import { findNamed } from './named-rows.ts'
import { oneLineEach } from './one-line.ts'

function store() {
  const state = new ProjectState(1)
  const place = { id: 'aarhus', names: { da: 'Aarhus', lv: 'Orhūsa' }, aliases: ['Århus'], archivedAt: null }
  const course = {
    id: 'course',
    stage: 'planned',
    archivedAt: null,
    ...blankActivity({ type: 'training_course', titles: { en: 'Training in starting', lv: 'Apmācības sākšanai' } }),
    code: 'C1',
    placeId: 'aarhus',
  }
  const site = {
    id: 'site',
    stage: 'active',
    archivedAt: null,
    ...blankSite({ names: { lv: 'Viskaļi' } }),
    aliases: ['Die Brücke'],
  }
  state.load('places', [place] as never)
  state.load('activities', [course] as never)
  state.load('sites', [site] as never)
  return new ProjectStore(state, 'nobody')
}
const find = (query: string) =>
  findNamed(store(), termsOf(query), ['en'], 8).map(({ kind, label }) => `${kind}: ${label}`)

test('[S6] what happens in a town is found by every name of it', () => {
  expect(find('orhusa')).toEqual(['place: Aarhus', 'activity: Training in starting'])
  expect(find('arhus')).toContain('activity: Training in starting')
})

test('[S6] a thing is found by its name in any language, by its code and by its other names', () => {
  expect(find('apmacibas')).toEqual(['activity: Apmācības sākšanai'])
  expect(find('c1')).toEqual(['activity: Training in starting'])
  expect(find('viskali')).toEqual(['site: Viskaļi'])
  expect(find('brucke')).toEqual(['site: Viskaļi'])
  expect(find('nothing')).toEqual([])
})

test('[S8] a card that is a thing of the same name is no second line, one of another name is', () => {
  const card = (id: string, title: string, more: Partial<Card> = {}) => ({
    ...bareCard({ id, boardId: 'board', listId: 'list', position: 'a0', title, kind: 'site' }),
    thingId: 'site',
    ...more,
  })
  const named = findNamed(store(), termsOf('viskali'), ['en'], 8)
  const found = [card('same', 'VISKALI'), card('roof', 'Viskaļi: jumts'), card('task', 'Viskaļi', { thingId: null })]
  const lines = oneLineEach(found, named)
  expect(lines.cards.map(({ id }) => id)).toEqual(['roof', 'task'])
  expect(lines.named.map(({ id, card }) => [id, card?.id])).toEqual([['site', 'same']])
  const archived = oneLineEach([card('same', 'Viskaļi', { archivedAt: '2026-01-01T12:00:00.000Z' })], named)
  expect([archived.cards, archived.named[0]?.card]).toEqual([[], null])
})
