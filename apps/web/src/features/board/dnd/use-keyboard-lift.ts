import { useEffect } from 'react'
import type { Drag } from './drag.ts'

/** While something is lifted by key, all keys are the drag's; the focus going elsewhere puts the thing back. */
export function useKeyboardLift(drag: Drag): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopPropagation()
      // The key that lifted is still held down.
      if (event.repeat && event.key === ' ') return
      if (event.key === ' ' || event.key === 'Enter') drag.drop()
      else if (event.key === 'Escape' || event.key === 'Tab') drag.putBack()
      else drag.step(event.key)
    }
    const onLeave = () => drag.putBack()
    let listening = false
    const follow = () => {
      const lifted = drag.lifts.get()?.by === 'keyboard'
      if (lifted === listening) return
      listening = lifted
      const change = lifted ? window.addEventListener : window.removeEventListener
      change('keydown', onKey as EventListener, { capture: true })
      change('pointerdown', onLeave, { capture: true })
      change('blur', onLeave)
    }
    const stop = drag.lifts.subscribe(follow)
    return () => {
      stop()
      drag.putBack()
      follow()
    }
  }, [drag])
}
