import { afterEach, describe, expect, it } from 'vitest'
import { isForPage, letterAction, stepFocus } from './board-keys.ts'

describe('letterAction', () => {
  it('goes by the letter that the layout writes', () => {
    // On AZERTY the key at the place of `,` writes `;`, and `m` stands beside `l`.
    expect(letterAction({ key: 'm', code: 'Semicolon' })).toBe('people')
    expect(letterAction({ key: 'E', code: 'KeyE' })).toBe('rename')
    expect(letterAction({ key: '<', code: 'IntlBackslash' })).toBe('left')
  })

  it('goes by the place of the key where the layout writes no Latin letter', () => {
    expect(letterAction({ key: 'т', code: 'KeyN' })).toBe('new')
    expect(letterAction({ key: 'β', code: 'KeyB' })).toBeNull()
  })

  it('does not take another letter for the one at that place', () => {
    expect(letterAction({ key: 'x', code: 'KeyN' })).toBeNull()
  })
})

describe('isForPage', () => {
  afterEach(() => {
    document.body.innerHTML = ''
  })

  const pressed = (html: string, init: KeyboardEventInit = {}) => {
    document.body.innerHTML = html
    let answer = false
    const listen = (event: KeyboardEvent) => {
      answer = isForPage(event)
    }
    document.addEventListener('keydown', listen)
    const target = document.body.querySelector('[data-target]') ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, ...init }))
    document.removeEventListener('keydown', listen)
    return answer
  }

  it('is when nobody types and nothing is open', () => {
    expect(pressed('<a href="#" data-target>Card</a>')).toBe(true)
  })

  it('is not while typing, with a modifier, or over a dialog or menu', () => {
    expect(pressed('<input data-target>')).toBe(false)
    expect(pressed('<div contenteditable="true"><b data-target></b></div>')).toBe(false)
    expect(pressed('<p data-target></p>', { ctrlKey: true })).toBe(false)
    expect(pressed('<p data-target></p>', { metaKey: true })).toBe(false)
    expect(pressed('<div role="dialog"></div><p data-target></p>')).toBe(false)
    expect(pressed('<div role="menu"><p data-target></p></div>')).toBe(false)
  })
})

describe('stepFocus', () => {
  const columns = [['a', 'b', 'c'], [], ['d']]

  it('moves in a list and stops at its ends', () => {
    expect(stepFocus(columns, { column: 0, row: 0 }, 'ArrowDown')).toEqual({ column: 0, row: 1 })
    expect(stepFocus(columns, { column: 0, row: 2 }, 'ArrowDown')).toBeNull()
  })

  it('goes over empty lists to the nearest row of the next', () => {
    expect(stepFocus(columns, { column: 0, row: 2 }, 'ArrowRight')).toEqual({ column: 2, row: 0 })
    expect(stepFocus(columns, { column: 2, row: 0 }, 'ArrowRight')).toBeNull()
  })
})
