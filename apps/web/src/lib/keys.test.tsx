import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { currentKeyTables, isCharacter, type KeyRow, type KeyTable, rowFor, useKeys } from './keys.ts'

const ROWS: readonly KeyRow[] = [
  { keys: ['n'], does: 'new', action: 'new' },
  { keys: ['m'], does: 'people', action: 'people' },
  { keys: ['<', ','], does: 'left', action: 'left' },
  { keys: ['Shift+z'], does: 'redo', action: 'redo', where: 'dialogs' },
  { keys: ['z'], does: 'undo', action: 'undo', where: 'dialogs' },
  { keys: ['ArrowDown'], does: 'arrows', action: 'step' },
  { keys: ['Mod+k'], does: 'palette', action: 'palette', where: 'anywhere' },
]
const TABLE: KeyTable = { place: 'board', rows: ROWS }

const none = { code: '', shiftKey: false, ctrlKey: false, metaKey: false }
const actionFor = (pressed: Partial<KeyboardEvent> & { key: string }) => rowFor(ROWS, { ...none, ...pressed })?.action

describe('rowFor', () => {
  it('goes by the letter that the layout writes', () => {
    // On AZERTY the key at the place of `,` writes `;`, and `m` stands beside `l`.
    expect(actionFor({ key: 'm', code: 'Semicolon' })).toBe('people')
    expect(actionFor({ key: 'N', code: 'KeyN', shiftKey: true })).toBe('new')
    expect(actionFor({ key: '<', code: 'IntlBackslash', shiftKey: true })).toBe('left')
  })

  it('goes by the place of the key where the layout writes no Latin letter', () => {
    expect(actionFor({ key: 'т', code: 'KeyN' })).toBe('new')
    expect(actionFor({ key: 'Л', code: 'KeyK', ctrlKey: true })).toBe('palette')
    expect(actionFor({ key: 'β', code: 'KeyB' })).toBeUndefined()
  })

  it('does not take another letter for the one at that place, and no modifier for none', () => {
    expect(actionFor({ key: 'x', code: 'KeyN' })).toBeUndefined()
    expect(actionFor({ key: 'n', code: 'KeyN', ctrlKey: true })).toBeUndefined()
    expect(actionFor({ key: 'k', code: 'KeyK' })).toBeUndefined()
    expect(actionFor({ key: 'Z', code: 'KeyZ', shiftKey: true })).toBe('redo')
    expect(actionFor({ key: 'z', code: 'KeyZ' })).toBe('undo')
  })
})

describe('useKeys', () => {
  afterEach(() => {
    cleanup()
    localStorage.clear()
    document.body.innerHTML = ''
  })

  function Listener({ table = TABLE, act }: { table?: KeyTable; act: (action: string) => boolean }) {
    useKeys(table, act)
    return null
  }

  const press = (html: string, init: KeyboardEventInit) => {
    const place = document.createElement('div')
    place.innerHTML = html
    document.body.append(place)
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
    const target = place.querySelector('[data-target]') ?? document.body
    target.dispatchEvent(event)
    place.remove()
    return event.defaultPrevented
  }

  it('acts when nobody types and nothing is open; Mod keys act always', () => {
    const done: string[] = []
    render(<Listener act={(action) => done.push(action) > 0} />)
    expect(press('<a href="#" data-target>Card</a>', { key: 'n' })).toBe(true)
    expect(press('<input data-target>', { key: 'n' })).toBe(false)
    expect(press('<div contenteditable="true"><b data-target></b></div>', { key: 'n' })).toBe(false)
    expect(press('<div role="dialog"></div><p data-target></p>', { key: 'n' })).toBe(false)
    expect(press('<div role="menu"><p data-target></p></div>', { key: 'ArrowDown' })).toBe(false)
    expect(press('<div role="dialog"><p data-target></p></div>', { key: 'z' })).toBe(true)
    expect(press('<div role="dialog"><textarea data-target></textarea></div>', { key: 'z' })).toBe(false)
    expect(press('<textarea data-target></textarea>', { key: 'k', ctrlKey: true })).toBe(true)
    expect(done).toEqual(['new', 'undo', 'palette'])
  })

  it('leaves letters alone where they are switched off, and nothing else', () => {
    const done: string[] = []
    render(<Listener act={(action) => done.push(action) > 0} />)
    localStorage.setItem('meanwhile.letter-keys', 'no')
    for (const key of ['n', '<', 'z']) expect(press('<p data-target></p>', { key })).toBe(false)
    expect(press('<p data-target></p>', { key: 'ArrowDown' })).toBe(true)
    expect(press('<p data-target></p>', { key: 'k', metaKey: true })).toBe(true)
    expect(done).toEqual(['step', 'palette'])
    expect(ROWS.filter((row) => !isCharacter(row)).map(({ action }) => action)).toEqual(['step', 'palette'])
  })

  it('asks the innermost table first, and lists all that are there', () => {
    const done: string[] = []
    const outer: KeyTable = { ...TABLE, place: 'project' }
    const inner: KeyTable = {
      place: 'board',
      rows: [{ keys: ['n'], does: 'new', action: 'inner' }],
    }
    const { unmount } = render(
      <>
        <Listener table={inner} act={() => done.push('inner') > 2} />
        <Listener table={outer} act={(action) => done.push(action) > 0} />
      </>,
    )
    expect(currentKeyTables()).toEqual([inner, outer])
    press('<p data-target></p>', { key: 'n' })
    expect(done).toEqual(['inner', 'new'])
    unmount()
    expect(currentKeyTables()).toEqual([])
    expect(press('<p data-target></p>', { key: 'n' })).toBe(false)
  })
})
