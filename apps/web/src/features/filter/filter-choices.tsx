import { fold } from '@meanwhile/domain/fold'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Popover } from '../../ui/popover.tsx'
import { TextField } from '../../ui/text-field.tsx'
import fields from '../card/card-fields.module.css'
import styles from './filter.module.css'

/** With fewer choices than this a search field is in the way. */
const WORTH_SEARCHING = 12

interface Choice<Value extends string> {
  value: Value
  /** What it can be found by; without one it always stays. */
  name?: string
  words: ReactNode
}

interface FilterChoicesProps<Value extends string> {
  label: string
  chosen: readonly string[]
  choices: readonly Choice<Value>[]
  onToggle(value: Value): void
  /** Whether what is ticked leaves anything out; unless told, as soon as one is ticked. */
  narrows?: boolean
  children?: ReactNode
}

/** One kind of condition: its choices open under a button that says how many are ticked. */
export function FilterChoices<Value extends string>(props: FilterChoicesProps<Value>) {
  const { label, chosen, narrows = chosen.length > 0 } = props
  const { t } = useMessages()
  return (
    <Popover
      label={label}
      trigger={
        <button type="button" className={styles.choice} data-on={narrows || undefined}>
          {narrows ? t('filter.chosen', { name: label, count: chosen.length }) : label}
          <ChevronDown size={14} aria-hidden />
        </button>
      }
    >
      <ChoiceList {...props} />
    </Popover>
  )
}

function ChoiceList<Value extends string>({ label, chosen, choices, onToggle, children }: FilterChoicesProps<Value>) {
  const { t } = useMessages()
  const [wanted, setWanted] = useState('')
  const folded = fold(wanted)
  const found = choices.filter(({ name }) => name === undefined || fold(name).includes(folded))
  return (
    <div className={fields.choices}>
      {choices.length >= WORTH_SEARCHING && (
        <TextField
          type="search"
          label={t('filter.find')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul className={fields.list} aria-label={label}>
        {found.map(({ value, words }) => (
          <li key={value}>
            <label className={fields.choice}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              {words}
            </label>
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}
