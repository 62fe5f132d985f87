import { useEffect, useRef } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import styles from './palette.module.css'
import type { Result, Section } from './result.ts'

const SECTIONS = {
  cards: 'palette.cards',
  named: 'palette.named',
  here: 'palette.here',
  places: 'palette.places',
  actions: 'palette.actions',
  everywhere: 'palette.everywhere',
  all: null,
} as const satisfies Record<Section, string | null>

interface ResultListProps {
  id: string
  /** Those of one section stand together. */
  results: readonly Result[]
  active: number
  optionId: (place: number) => string
  onChoose: (result: Result) => void
}

export function ResultList({ id, results, active, optionId, onChoose }: ResultListProps) {
  const { t } = useMessages()
  const sections = [...new Set(results.map(({ section }) => section))]
  return (
    <div id={id} role="listbox" aria-label={t('palette.title')} className={styles.results}>
      {sections.map((section) => {
        const title = SECTIONS[section]
        return (
          <div key={section} role="group" aria-label={title ? t(title) : t('palette.all')} className={styles.section}>
            {title && (
              <div className={styles.heading} role="presentation">
                {t(title)}
              </div>
            )}
            {results.map((result, place) => {
              if (result.section !== section) return null
              return (
                <Option
                  key={result.id}
                  id={optionId(place)}
                  result={result}
                  selected={place === active}
                  onChoose={() => onChoose(result)}
                />
              )
            })}
          </div>
        )
      })}
    </div>
  )
}

interface OptionProps {
  id: string
  result: Result
  selected: boolean
  onChoose: () => void
}

/** The focus stays in the field: keys are its business, and a pointer only chooses. */
function Option({ id, result, selected, onChoose }: OptionProps) {
  const { label, hits, note, lang, icon, keys, state } = result
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    // The focus stays in the search field, which has the keys of the whole list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={place}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-keyshortcuts={keys}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        <span lang={lang} dir="auto">
          <MarkedText text={label} hits={hits} />
        </span>
        {note && <small dir="auto">{note}</small>}
      </span>
      {state && <span className={styles.state}>{state}</span>}
      {keys && <kbd aria-hidden>{keys}</kbd>}
    </div>
  )
}
