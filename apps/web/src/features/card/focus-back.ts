import { useCallback, useRef } from 'react'

/** Gives the focus back to the button that an editor stood in for, once the editor is closed. */
export function useFocusBack(): { leave: () => void; button: (element: HTMLElement | null) => void } {
  const left = useRef(false)
  const leave = useCallback(() => {
    left.current = true
  }, [])
  const button = useCallback((element: HTMLElement | null) => {
    if (!element || !left.current) return
    left.current = false
    element.focus()
  }, [])
  return { leave, button }
}
