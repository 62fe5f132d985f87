import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Result } from './result.ts'

/**
 * Which option is meant: arrows go round, Enter takes it. Who types faster than the list follows (`late`) means the list
 * that answers: Enter waits for it.
 */
export function useActive(results: readonly Result[], late: boolean, choose: (result: Result) => void) {
  const [wanted, setActive] = useState(0)
  const entered = useRef(false)
  const active = Math.min(wanted, Math.max(0, results.length - 1))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    entered.current = event.key === 'Enter' && late
    if (entered.current) event.preventDefault()
    if (entered.current || results.length === 0) return
    const result = results[active]
    if (event.key === 'ArrowDown') setActive((active + 1) % results.length)
    else if (event.key === 'ArrowUp') setActive((active + results.length - 1) % results.length)
    else if (event.key === 'PageDown') setActive(Math.min(results.length - 1, active + 8))
    else if (event.key === 'PageUp') setActive(Math.max(0, active - 8))
    else if (event.key === 'Enter' && result) choose(result)
    else return
    event.preventDefault()
  }
  useEffect(() => {
    if (late || !entered.current) return
    entered.current = false
    const result = results[active]
    if (result) choose(result)
  })
  return { active, setActive, onKeyDown }
}
