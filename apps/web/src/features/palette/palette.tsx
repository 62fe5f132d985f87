import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { closeOverlay, type Where } from '../../lib/overlays.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { announce } from '../../ui/announcer.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './palette.module.css'
import type { Result } from './result.ts'
import { ResultList } from './result-list.tsx'
import { useActive } from './use-active.ts'
import { useResults } from './use-results.tsx'

/** Counts are spoken when the typing rests. */
const CALM_MS = 700

interface PaletteProps {
  only: 'boards' | null
  from: Where
}

/** Finds cards and pages and does what the menus do, all by typing. A combobox (WAI-ARIA 1.2) in a dialog. */
export function Palette({ only, from }: PaletteProps) {
  const { t } = useMessages()
  const [query, setQuery] = useState('')
  const answered = useDeferredValue(query)
  const { results, server } = useResults(answered, only)
  const chosen = useRef<Result | null>(null)
  const listId = useId()
  const { active, setActive, onKeyDown } = useActive(results, answered !== query, (result) => choose(result))
  const choose = (result: Result) => {
    chosen.current = result
    closeOverlay()
  }
  useSpokenCount(results.length, query)
  /** The focus is where it was before something is done: what is done may take it somewhere else. */
  const afterwards = (event: Event) => {
    event.preventDefault()
    if (from.focused instanceof HTMLElement && from.focused.isConnected) from.focused.focus({ preventScroll: true })
    chosen.current?.run()
  }
  const hint = server === 'offline' || server === 'failed' ? t(`palette.${server}`) : null
  return (
    <Radix.Root open onOpenChange={closeOverlay}>
      <Radix.Portal>
        <Radix.Overlay className={styles.shade} />
        <Radix.Content className={styles.palette} aria-describedby={undefined} onCloseAutoFocus={afterwards}>
          <VisuallyHidden>
            <Radix.Title>{t('palette.title')}</Radix.Title>
          </VisuallyHidden>
          <div className={styles.head}>
            <input
              className={styles.input}
              type="text"
              role="combobox"
              aria-label={t('palette.label')}
              aria-expanded={results.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={results[active] ? optionId(listId, active) : undefined}
              placeholder={t('palette.placeholder')}
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="go"
              value={query}
              onChange={(event) => {
                setQuery(event.target.value)
                setActive(0)
              }}
              onKeyDown={onKeyDown}
            />
            <Radix.Close asChild>
              <IconButton label={t('palette.close')} className={styles.close}>
                <X aria-hidden />
              </IconButton>
            </Radix.Close>
          </div>
          <ResultList
            id={listId}
            results={results}
            active={active}
            optionId={(place) => optionId(listId, place)}
            onChoose={choose}
          />
          {results.length === 0 && server !== 'looking' && (
            <p className={styles.nothing}>
              <strong>{t('palette.nothing')}</strong>
              <span>{t('palette.nothingHint')}</span>
            </p>
          )}
          <p className={styles.hint} role="status">
            {server === 'looking' ? t('palette.looking') : hint}
          </p>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const optionId = (listId: string, place: number) => `${listId}-${place}`

function useSpokenCount(count: number, query: string): void {
  const { t } = useMessages()
  useEffect(() => {
    if (query === '') return undefined
    const timer = setTimeout(
      () => announce(count === 0 ? t('palette.nothing') : t('palette.results', { count })),
      CALM_MS,
    )
    return () => clearTimeout(timer)
  }, [count, query, t])
}
