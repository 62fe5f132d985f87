import type { MessageKey } from '@meanwhile/messages/messages'
import { useEffect, useRef } from 'react'
import { lettersAreKeys } from './preference.ts'

/** What a key does, named by the last part of its text: the texts themselves are loaded with the list of keys. */
type Named<Area extends string> = MessageKey extends infer Key
  ? Key extends `${Area}.${infer Name}`
    ? Name
    : never
  : never

/** One line of a table of keys: what the handler goes by and what the list of keys shows. */
export interface KeyRow<Action extends string = string> {
  /** As the layout writes them; with `Shift+` or `Mod+` (Ctrl, on a Mac Cmd) before them. */
  keys: readonly string[]
  does: Named<'palette.key'>
  /** Missing: the browser or the thing that has the focus does it; the row is only to be read. */
  action?: Action
  /** `dialogs`: over open dialogs too; `anywhere`: even while somebody types. Else only where the page itself listens. */
  where?: 'dialogs' | 'anywhere'
}

type Place = Named<'palette.keysOf'>
/** Further in goes first: a board may use a key that the page around it has too. */
const DEPTH: Record<Place, number> = { everywhere: 0, project: 1, board: 2 }

export interface KeyTable {
  place: Place
  rows: readonly KeyRow[]
}

interface Listening {
  table: KeyTable
  act: (action: string, key: string) => boolean
}

/** The tables of what is on the screen now, from the inside out. */
let listening: readonly Listening[] = []

/** All keys that work here now. */
export const currentKeyTables = (): readonly KeyTable[] => listening.map(({ table }) => table)

/**
 * Makes a table of keys work for as long as the component is there. `act` says whether it did something: what it leaves is
 * tried by the tables around it and then by the browser. Any feature may bring a table of its own.
 */
export function useKeys<Action extends string>(
  table: KeyTable & { rows: readonly KeyRow<Action>[] },
  act: (action: Action, key: string) => boolean,
): void {
  const current = useRef(act)
  current.current = act
  useEffect(() => {
    const mine: Listening = { table, act: (action, key) => current.current(action as Action, key) }
    if (listening.length === 0) document.addEventListener('keydown', onKey)
    listening = [...listening, mine].sort((a, b) => DEPTH[b.table.place] - DEPTH[a.table.place])
    return () => {
      listening = listening.filter((one) => one !== mine)
      if (listening.length === 0) document.removeEventListener('keydown', onKey)
    }
  }, [table])
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey) return
  for (const { table, act } of listening) {
    const row = rowFor(table.rows, event)
    if (!row?.action || (isCharacter(row) && !lettersAreKeys()) || !listensNow(row, event)) continue
    if (!act(row.action, event.key)) continue
    event.preventDefault()
    return
  }
}

/** Single letters, digits and signs are what people can switch off (WCAG 2.1.4). */
export function isCharacter({ keys }: Pick<KeyRow, 'keys'>): boolean {
  return keys.some((key) => key.replace('Shift+', '').length === 1 && !key.startsWith('Mod+'))
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

/**
 * The row of a key press. By the letter that the layout writes; where it writes no Latin one (Cyrillic, Greek), by the
 * place of the key.
 */
export function rowFor<Row extends KeyRow>(rows: readonly Row[], pressed: Pressed): Row | undefined {
  const key = pressed.key === ' ' ? 'space' : pressed.key.toLowerCase()
  const place = /^[a-z]$/.test(key) ? undefined : /^Key([A-Z])$/.exec(pressed.code)?.[1]?.toLowerCase()
  const modifiers = pressed.ctrlKey || pressed.metaKey ? ['mod+'] : pressed.shiftKey ? ['shift+', ''] : ['']
  for (const modifier of modifiers) {
    for (const name of [key, place]) {
      const row = name && rows.find(({ keys }) => keys.some((one) => one.toLowerCase() === modifier + name))
      if (row) return row
    }
  }
  return undefined
}

const TYPING = 'textarea, select, [contenteditable]:not([contenteditable="false"])'
/** Inputs of these types take no text, so a letter pressed in them is still a command. */
const NOT_TYPED = new Set(['button', 'checkbox', 'color', 'radio', 'range', 'reset', 'submit'])
const OVER_THE_PAGE = '[role="dialog"], [role="alertdialog"], [role="menu"]'

function listensNow({ where }: KeyRow, event: KeyboardEvent): boolean {
  if (where === 'anywhere') return true
  const target = event.target instanceof Element ? event.target : null
  if (isTyping(target)) return false
  return where === 'dialogs' || isForPage(target)
}

function isTyping(target: Element | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type)
  return target?.closest(TYPING) != null
}

/** Whether a key press belongs to the page: no control takes it, and no dialog or menu lies over the page. */
function isForPage(target: Element | null): boolean {
  if (target?.closest(`input, ${OVER_THE_PAGE}, [role="listbox"], [role="grid"]`)) return false
  return document.querySelector(OVER_THE_PAGE) === null
}
