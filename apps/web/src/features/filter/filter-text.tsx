import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import styles from './filter.module.css'
import { setFilter } from './use-filter.ts'

/** A pause in typing after which the cards follow: shorter flickers, longer feels dead. */
const PAUSE_MS = 120

/** The words that a title must have. What is typed stands here at once; the address and the cards follow in a moment. */
export function FilterText({ text }: { text: string }) {
  const { t } = useMessages()
  const [typed, setTyped] = useState(text)
  const written = useRef(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Cleared or changed elsewhere, such as by going back.
  useEffect(() => {
    if (text === written.current) return
    written.current = text
    setTyped(text)
  }, [text])
  useEffect(() => () => clearTimeout(timer.current), [])
  const write = (next: string) => {
    clearTimeout(timer.current)
    written.current = next
    setFilter({ text: next })
  }
  return (
    <label className={styles.text}>
      <Search size={16} aria-hidden />
      <input
        type="search"
        data-filter-text
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          const next = event.target.value
          setTyped(next)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => write(next), PAUSE_MS)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') write(typed)
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </label>
  )
}
