import { archiveCard, moveCard } from '@meanwhile/domain/card/commands'
import type { Command, Refusal } from '@meanwhile/domain/command'
import { archiveList } from '@meanwhile/domain/list/commands'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import type { Locale } from '@meanwhile/messages/locale'
import { beforeEach, describe, expect, it } from 'vitest'
import { ANNA, BOARD, CARDS, demoState, LISTS } from '../../../../test/fake-server.ts'
import { newId } from '../../../lib/new-id.ts'
import { ProjectStore } from '../../../project/project-store.ts'
import { BoardGeometry } from '../geometry.ts'
import { ShownCards } from '../shown-cards.ts'
import { Drag, type Surroundings } from './drag.ts'

const AT = '2026-02-02T12:00:00.000Z'
/** Every card of these tests is as high as this, in px. */
const HEIGHT = 100

let project: ProjectStore
let shown: ShownCards
let drag: Drag
let sent: Command[]
let said: string[]
let told: string[]
let refuse: Refusal | null
let around: Surroundings

const byOther = (command: Command) => project.dispatch({ id: newId(), ...command }, AT)

async function open(locale: Locale = 'en') {
  project = new ProjectStore(demoState(), ANNA)
  shown = new ShownCards(project, BOARD)
  sent = []
  said = []
  told = []
  refuse = null
  const geometry = new BoardGeometry()
  for (const listId of LISTS) {
    geometry.register(listId, {
      spans: () => shown.ids(listId).map((_, n) => ({ start: n * HEIGHT, size: HEIGHT })),
      rowOf: (cardId) => shown.ids(listId).indexOf(cardId),
      content: () => document.createElement('ul'),
      reveal: () => {},
    })
  }
  around = {
    boardId: BOARD,
    project,
    geometry,
    shown,
    mayEdit: true,
    t: await loadTranslator(locale),
    dispatch: (command) => {
      sent.push(command)
      return refuse ?? byOther(command)
    },
    say: (text) => said.push(text),
    tell: (text) => told.push(text),
    focus: () => {},
  }
  drag = new Drag(() => around)
}

beforeEach(() => open())

describe('a drag by pointer', () => {
  it('is exactly one command, sent at the drop', () => {
    drag.lift('card', CARDS[0], 'pointer', HEIGHT)
    for (const y of [40, 140, 260, 180, 90]) drag.point(0, y, LISTS[0])
    drag.point(0, 10, LISTS[1])
    expect(sent).toEqual([])
    drag.drop()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ type: 'card.move', body: { cardId: CARDS[0], listId: LISTS[1] } })
    expect(project.listCards(LISTS[1])).toEqual([CARDS[0]])
    expect(drag.lifts.get()).toBeNull()
  })

  it('lands between the neighbours that it showed', () => {
    drag.lift('card', CARDS[0], 'pointer', HEIGHT)
    drag.point(0, 160, LISTS[0])
    drag.drop()
    expect(project.listCards(LISTS[0])).toEqual([CARDS[1], CARDS[0], CARDS[2]])
  })

  it('sends nothing when it ends where it began', () => {
    drag.lift('card', CARDS[1], 'pointer', HEIGHT)
    drag.point(0, 290, LISTS[0])
    drag.point(0, 110, LISTS[0])
    drag.drop()
    expect(sent).toEqual([])
    expect(said.at(-1)).toBe(`Put back: ${CARDS[1]}.`)
  })

  it('sends nothing when it is put back', () => {
    drag.lift('card', CARDS[0], 'pointer', HEIGHT)
    drag.point(0, 10, LISTS[1])
    drag.putBack()
    drag.drop()
    expect(sent).toEqual([])
  })

  it('finds its gap again when somebody changes the list before the drop', () => {
    drag.lift('card', CARDS[2], 'pointer', HEIGHT)
    drag.point(0, 110, LISTS[0])
    byOther(moveCard({ cardId: CARDS[0], listId: LISTS[0], position: 'a9' }))
    byOther(moveCard({ cardId: CARDS[1], listId: LISTS[0], position: 'aB' }))
    drag.drop()
    expect(project.listCards(LISTS[0])).toEqual([CARDS[0], CARDS[2], CARDS[1]])
  })

  it('says nothing of success when the move is refused', () => {
    refuse = 'forbidden'
    drag.lift('card', CARDS[0], 'pointer', HEIGHT)
    drag.point(0, 10, LISTS[1])
    drag.drop()
    expect(sent).toHaveLength(1)
    expect(said.join()).not.toContain('Dropped')
    expect(project.listCards(LISTS[0])).toContain(CARDS[0])
  })

  it('does not begin for somebody who may only read', () => {
    around = { ...around, mayEdit: false }
    expect(drag.lift('card', CARDS[0], 'pointer', HEIGHT)).toBe(false)
  })
})

describe('a drag that others end', () => {
  it('ends in words when the card is archived', () => {
    drag.lift('card', CARDS[0], 'pointer', HEIGHT)
    byOther(archiveCard({ cardId: CARDS[0] }))
    expect(drag.lifts.get()).toBeNull()
    expect(told).toEqual([`Somebody archived or deleted this card while you were moving it: ${CARDS[0]}.`])
    drag.drop()
    expect(sent).toEqual([])
  })

  it('ends in words when its target list is archived, and the card stays where it was', () => {
    drag.lift('card', CARDS[0], 'pointer', HEIGHT)
    drag.point(0, 10, LISTS[1])
    byOther(archiveList({ listId: LISTS[1] }))
    drag.drop()
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(LISTS[1])
    expect(sent).toEqual([])
    expect(project.listCards(LISTS[0])[0]).toBe(CARDS[0])
  })

  it('goes on when the card itself is moved, and drops it from there', () => {
    drag.lift('card', CARDS[0], 'pointer', HEIGHT)
    drag.point(0, 160, LISTS[0])
    byOther(moveCard({ cardId: CARDS[0], listId: LISTS[1], position: 'a0' }))
    drag.drop()
    expect(project.listCards(LISTS[0])).toEqual([CARDS[1], CARDS[0], CARDS[2]])
  })
})

describe('a drag by key', () => {
  it('says each step in the language of the reader, and sends one command', async () => {
    await open('lv')
    drag.lift('card', CARDS[0], 'keyboard', HEIGHT)
    drag.step('ArrowDown')
    drag.step('ArrowRight')
    drag.drop()
    expect(said).toEqual([
      `Pacelts: ${CARDS[0]}. Saraksts: ${LISTS[0]}. 1. vieta no 3.`,
      `Saraksts: ${LISTS[0]}. 2. vieta no 3.`,
      `Saraksts: ${LISTS[1]}. 1. vieta no 1.`,
      `Nolikts: ${CARDS[0]}. Saraksts: ${LISTS[1]}. 1. vieta no 1.`,
    ])
    expect(sent).toHaveLength(1)
  })

  it('moves a list', () => {
    drag.lift('list', LISTS[0], 'keyboard', 300)
    drag.step('ArrowRight')
    drag.drop()
    expect(sent).toHaveLength(1)
    expect(project.boardLists(BOARD)).toEqual([LISTS[1], LISTS[0]])
    expect(said.at(-1)).toBe(`Dropped: ${LISTS[0]}. Place 2 of 2.`)
  })
})

describe('between cards that a filter hides', () => {
  const hide = (...hidden: string[]) => shown.setMatch((card) => !hidden.includes(card.id))

  it('a card lands right below the one above it, with the hidden ones behind', () => {
    byOther(moveCard({ cardId: CARDS[0], listId: LISTS[1], position: 'a0' }))
    hide(CARDS[2])
    expect(shown.ids(LISTS[0])).toEqual([CARDS[1]])
    drag.lift('card', CARDS[0], 'pointer', HEIGHT)
    drag.point(0, 150, LISTS[0])
    drag.drop()
    expect(project.listCards(LISTS[0])).toEqual([CARDS[1], CARDS[0], CARDS[2]])
  })

  it('a card at the top of what is seen lands right above the next one that is seen', () => {
    byOther(moveCard({ cardId: CARDS[2], listId: LISTS[1], position: 'a0' }))
    hide(CARDS[0])
    drag.lift('card', CARDS[2], 'pointer', HEIGHT)
    drag.point(0, 10, LISTS[0])
    drag.drop()
    expect(project.listCards(LISTS[0])).toEqual([CARDS[0], CARDS[2], CARDS[1]])
  })

  it('a card goes to the end of a list whose cards are all hidden', () => {
    byOther(moveCard({ cardId: CARDS[2], listId: LISTS[1], position: 'a0' }))
    hide(CARDS[0], CARDS[1])
    drag.lift('card', CARDS[2], 'pointer', HEIGHT)
    drag.point(0, 10, LISTS[0])
    drag.drop()
    expect(project.listCards(LISTS[0])).toEqual([CARDS[0], CARDS[1], CARDS[2]])
  })

  it('a card put back where it was seen sends nothing, whatever is hidden around it', () => {
    hide(CARDS[0])
    drag.lift('card', CARDS[1], 'pointer', HEIGHT)
    drag.point(0, 180, LISTS[0])
    drag.point(0, 10, LISTS[0])
    drag.drop()
    expect(sent).toEqual([])
  })

  it('says places among the cards that are seen', () => {
    hide(CARDS[1])
    drag.lift('card', CARDS[0], 'keyboard', HEIGHT)
    drag.step('ArrowDown')
    expect(said.at(-1)).toContain('Place 2 of 2')
    drag.drop()
    expect(project.listCards(LISTS[0])).toEqual([CARDS[1], CARDS[2], CARDS[0]])
  })
})
