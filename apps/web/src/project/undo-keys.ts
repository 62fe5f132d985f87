import { useEffect } from 'react'
import { lettersAreKeys } from '../lib/preference.ts'

/** Inputs of these types take no text, so a letter pressed in them is still a command. */
const NOT_TYPED = new Set(['button', 'checkbox', 'color', 'radio', 'range', 'reset', 'submit'])

/** Whether a key that is pressed now belongs to a text that somebody writes. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

/** `z` takes back, `shift+z` does again. By the letter and not by the place of the key: layouts differ. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'z') return
      if (isTyping(event.target) || !lettersAreKeys()) return
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [undo, redo])
}
