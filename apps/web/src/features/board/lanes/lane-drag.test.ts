import type { Command } from '@meanwhile/domain/command'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import { beforeEach, describe, expect, it } from 'vitest'
import { ANNA, CARDS, demoState, LISTS } from '../../../../test/fake-server.ts'
import { ProjectStore } from '../../../project/project-store.ts'
import { type CellPoint, LaneDrag } from './lane-drag.ts'
import { NO_LANE } from './lanes.ts'

const [cardId] = CARDS
const partnerId = 'partner00001'
const [here, there] = LISTS

let project: ProjectStore
let drag: LaneDrag
let sent: Command[]
let said: string[]
let under: CellPoint | null
let mayEdit: boolean
let selected: ReadonlySet<string>

beforeEach(async () => {
  project = new ProjectStore(demoState(), ANNA)
  const t = await loadTranslator('en')
  sent = []
  said = []
  under = null
  mayEdit = true
  selected = new Set()
  drag = new LaneDrag(() => ({
    kind: 'partner',
    project,
    mayEdit,
    selected: () => selected,
    t,
    from: () => NO_LANE,
    laneTitle: () => 'Riga',
    cellAt: () => under,
    dispatchAll: (commands) => {
      sent.push(...commands)
      return null
    },
    say: (text) => said.push(text),
  }))
})

function carry(point: CellPoint | null): void {
  expect(drag.lift('card', cardId, 'pointer', 80)).toBe(true)
  under = point
  drag.point(10, 10)
  drag.drop()
}

describe('a card that is carried between rows', () => {
  it('[D2] becomes one of the row and of the list where it is let go', () => {
    carry({ lane: partnerId, listId: there, cardId: null })
    expect(sent.map(({ type }) => type)).toEqual(['card.partner', 'card.move'])
    expect(sent[0]?.body).toEqual({ cardId, value: partnerId })
    expect(sent[1]?.body).toMatchObject({ cardId, listId: there })
    expect(said).toEqual([expect.stringContaining('Riga')])
    expect(drag.lifts.get()).toBe(null)
  })

  it('takes along what is selected together with it, in one step, and says how many went', () => {
    const [first = '', second = ''] = project.listCards(here)
    selected = new Set([cardId, first, second])
    const others = [...selected].filter((id) => id !== cardId)
    carry({ lane: partnerId, listId: there, cardId: null })
    const moved = (type: string) =>
      sent.filter((one) => one.type === type).map(({ body }) => (body as { cardId: string }).cardId)
    expect(new Set(moved('card.partner'))).toEqual(selected)
    expect(new Set(moved('card.move'))).toEqual(selected)
    expect(others.length).toBeGreaterThan(0)
    expect(said).toEqual([`Moved: ${selected.size} cards. Row: Riga. List: ${project.row('lists', there)?.title}.`])
  })

  it('goes alone when it is none of those that are selected', () => {
    selected = new Set(project.listCards(here).filter((id) => id !== cardId))
    carry({ lane: partnerId, listId: here, cardId: null })
    expect(sent.map(({ body }) => (body as { cardId: string }).cardId)).toEqual([cardId])
  })

  it('stays in its place among the cards of its list when only the row is another', () => {
    carry({ lane: partnerId, listId: here, cardId: null })
    expect(sent.map(({ type }) => type)).toEqual(['card.partner'])
  })

  it('goes before the card that the hand is over', () => {
    const below = project.listCards(here).filter((id) => id !== cardId)
    carry({ lane: NO_LANE, listId: here, cardId: below[1] ?? '' })
    const { position = '' } = (sent[0]?.body ?? {}) as { position?: string }
    expect(position > (project.row('cards', below[0] ?? '')?.position ?? '')).toBe(true)
    expect(position < (project.row('cards', below[1] ?? '')?.position ?? '')).toBe(true)
  })

  it('is put back beside every cell, on itself and by a second thought', () => {
    carry(null)
    carry({ lane: NO_LANE, listId: here, cardId })
    drag.lift('card', cardId, 'pointer', 80)
    drag.putBack()
    expect(sent).toEqual([])
    expect(said).toHaveLength(3)
  })

  it('is not lifted by whoever may only look', () => {
    mayEdit = false
    expect(drag.lift('card', cardId, 'pointer', 80)).toBe(false)
  })

  it('tells which cell it is over', () => {
    drag.lift('card', cardId, 'pointer', 80)
    under = { lane: partnerId, listId: there, cardId: null }
    drag.point(1, 1)
    expect([drag.isOver(partnerId, there), drag.isOver(NO_LANE, there), drag.isLifted(cardId, NO_LANE)]).toEqual([
      true,
      false,
      true,
    ])
  })
})
