import { describe, expect, it } from 'vitest'
import { Draft } from './draft.ts'
import { copyOf, id, rowsOf, sampleProject } from './sample-project.test-support.ts'

const base = sampleProject()
const cardId = id('card', 1)
const card = base.get('cards', cardId)!

describe('a draft', () => {
  it('reads through to its base', () => {
    const draft = new Draft(base)
    expect(rowsOf(draft)).toEqual(rowsOf(base))
    expect(draft.size('cards')).toBe(base.size('cards'))
    expect(draft.changes()).toEqual({ rows: {}, gone: {} })
    expect([...draft.touched('cards')]).toEqual([])
  })

  it('[C4] holds written, new and removed rows, and leaves the base alone', () => {
    const before = JSON.parse(JSON.stringify(rowsOf(base)))
    const draft = new Draft(base)
    draft.edit('cards', cardId, { title: 'New' })
    draft.put('cards', { ...card, id: id('card', 50) })
    draft.remove('cards', id('card', 2))
    expect(draft.get('cards', cardId)?.title).toBe('New')
    expect(draft.get('cards', id('card', 50))).toBeDefined()
    expect(draft.get('cards', id('card', 2))).toBe(undefined)
    expect(draft.size('cards')).toBe(base.size('cards'))
    expect([...draft.all('cards')]).toHaveLength(base.size('cards'))
    expect([...draft.touched('cards')].sort()).toEqual([cardId, id('card', 2), id('card', 50)])
    expect(rowsOf(base)).toEqual(before)
  })

  it('[C2] gives changes that make the base the same as the draft', () => {
    const draft = new Draft(base)
    draft.edit('cards', cardId, { title: 'One' })
    draft.edit('cards', cardId, { position: 'a9' })
    draft.remove('origins', id('card', 2))
    draft.remove('cards', id('card', 2))
    const changes = draft.changes()
    expect(changes).toEqual({
      rows: { cards: [{ ...card, title: 'One', position: 'a9' }] },
      gone: { cards: [id('card', 2)], origins: [id('card', 2)] },
    })
    const patched = copyOf(base)
    patched.patch(changes)
    expect(rowsOf(patched)).toEqual(rowsOf(draft))
  })

  it('can lie over another draft, which it does not change', () => {
    const lower = new Draft(base)
    lower.edit('cards', cardId, { title: 'Lower' })
    const upper = new Draft(lower)
    upper.remove('cards', cardId)
    expect(upper.get('cards', cardId)).toBe(undefined)
    expect(upper.size('cards')).toBe(base.size('cards') - 1)
    expect(lower.get('cards', cardId)?.title).toBe('Lower')
    upper.put('cards', { ...card, title: 'Back' })
    expect(upper.get('cards', cardId)?.title).toBe('Back')
    expect(upper.size('cards')).toBe(base.size('cards'))
  })

  it('writes no field that is undefined, and no row that is not there', () => {
    const draft = new Draft(base)
    draft.edit('cards', cardId, { title: undefined, due: '2026-01-01' })
    expect(draft.get('cards', cardId)).toEqual({ ...card, due: '2026-01-01' })
    expect(() => draft.edit('cards', id('card', 99), { title: 'New' })).toThrow(/no row/)
  })
})
