import { describe, expect, it } from 'vitest'
import { renameCard } from './card/commands.ts'
import { decide, inverseOf, parseBody, step } from './decide.ts'
import { Draft } from './draft.ts'
import {
  archivedProject,
  attempt,
  COORDINATOR,
  GONE,
  id,
  MEMBER,
  NOW,
  OBSERVER,
  refusalOf,
  STRANGER,
  sampleProject,
} from './sample-project.test-support.ts'

const project = sampleProject()
const rename = renameCard({ cardId: id('card', 1), title: 'New' })

describe('who may', () => {
  it('[A2] a stranger, and somebody who left, get not-found: not even for a card that is there', () => {
    for (const user of [STRANGER, GONE]) {
      expect(refusalOf(project, rename, user)).toBe('not-found')
      expect(refusalOf(archivedProject(), rename, user)).toBe('not-found')
    }
  })

  it('[A4] without the capability a command is forbidden, before anything else is said', () => {
    expect(refusalOf(project, rename, OBSERVER)).toBe('forbidden')
    expect(refusalOf(project, renameCard({ cardId: id('card', 99), title: 'New' }), OBSERVER)).toBe('forbidden')
    expect(refusalOf(archivedProject(), rename, OBSERVER)).toBe('forbidden')
  })

  it('lets the product do what people may', () => {
    expect(refusalOf(project, rename, MEMBER)).toBe(null)
    expect(refusalOf(project, rename, null)).toBe(null)
  })
})

describe('parseBody', () => {
  it('[C5] names what it does not know', () => {
    expect(parseBody({ type: 'card.explode', body: {} })).toEqual({ refused: 'unknown-command' })
    for (const type of ['__proto__', 'constructor', 'toString', ''])
      expect(parseBody({ type, body: {} })).toEqual({ refused: 'unknown-command' })
    expect(parseBody({ type: 'card.rename', body: { cardId: id('card', 1) } })).toEqual({ refused: 'invalid' })
  })

  it('gives the body in its proper form', () => {
    expect(parseBody(renameCard({ cardId: id('card', 1), title: ' New ' }))).toEqual({ body: rename.body })
  })
})

describe('step and decide', () => {
  it('gives the changed rows, or why not', () => {
    const stamp = { actorId: COORDINATOR, at: NOW }
    const cards = [{ ...project.get('cards', id('card', 1)), title: 'New' }]
    expect(step(project, { id: id('command', 1), ...rename }, stamp)).toEqual({
      changes: { rows: { cards }, gone: {} },
    })
    expect(step(project, { id: id('command', 1), ...rename }, { ...stamp, actorId: OBSERVER })).toEqual({
      refusal: 'forbidden',
    })
  })

  it('knows no command and no inverse of a type that is not registered', () => {
    expect(decide(new Draft(project), { type: 'card.explode', body: {} }, { actorId: null, at: NOW })).toBe(
      'unknown-command',
    )
    expect(inverseOf(project, { type: 'card.explode', body: {} })).toBe(null)
  })

  it('[W6] writes the time of the stamp; one in the body is refused', () => {
    const archive = { type: 'card.archive', body: { cardId: id('card', 1) } }
    const { after } = attempt(project, archive, COORDINATOR, '2030-01-01T00:00:00.000Z')
    expect(after?.get('cards', id('card', 1))?.archivedAt).toBe('2030-01-01T00:00:00.000Z')
    expect(refusalOf(project, { ...archive, body: { ...archive.body, at: NOW } })).toBe('invalid')
  })
})
