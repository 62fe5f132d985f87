import { useEffect, useState } from 'react'
import { searchPath } from '../../lib/paths.ts'

/** A word is asked of the server when it stands for this long. */
const PAUSE_MS = 250

const inAddress = (): string => {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    return ''
  }
}

/** What is typed, and what of it is asked: the address keeps it behind its `#`, so that Back finds it again. */
export function useAsked(): { typed: string; asked: string; type: (text: string) => void } {
  const [typed, setTyped] = useState(inAddress)
  const [asked, setAsked] = useState(typed)
  useEffect(() => {
    const changed = () => {
      setTyped(inAddress())
      setAsked(inAddress())
    }
    window.addEventListener('hashchange', changed)
    window.addEventListener('popstate', changed)
    return () => {
      window.removeEventListener('hashchange', changed)
      window.removeEventListener('popstate', changed)
    }
  }, [])
  useEffect(() => {
    if (typed === asked) return undefined
    const timer = setTimeout(() => {
      setAsked(typed)
      window.history.replaceState(window.history.state, '', searchPath(typed.trim()))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, asked])
  return { typed, asked: asked.trim(), type: setTyped }
}
