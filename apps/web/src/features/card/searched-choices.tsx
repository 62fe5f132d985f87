import { fold } from '@meanwhile/domain/fold'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { TextField } from '../../ui/text-field.tsx'
import styles from './card-fields.module.css'

/** With fewer than this a search field is in the way. */
const WORTH_SEARCHING = 8

interface SearchedChoicesProps<Item> {
  /** What they are together. */
  label: string
  findLabel: string
  noneFound: string
  items: readonly Item[]
  /** What an item is found by. */
  wordsOf(item: Item): string
  /** What stands before them, whatever is searched for. */
  before?: ReactNode
  /** The list item. */
  children(item: Item): ReactNode
}

/** People or partners to choose from, with a field to find them by where they are many. */
export function SearchedChoices<Item>(props: SearchedChoicesProps<Item>) {
  const { label, findLabel, noneFound, items, wordsOf, before, children } = props
  const [search, setSearch] = useState('')
  const wanted = fold(search)
  const found = items.filter((item) => fold(wordsOf(item)).includes(wanted))
  // Inside a form it would send it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
  }
  return (
    <div className={styles.choices}>
      {items.length >= WORTH_SEARCHING && (
        <TextField
          type="search"
          label={findLabel}
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <p role="status" className={styles.note}>
        {found.length === 0 ? noneFound : ''}
      </p>
      <ul className={styles.list} aria-label={label}>
        {before}
        {found.map(children)}
      </ul>
    </div>
  )
}
