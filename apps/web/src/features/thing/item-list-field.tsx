import { Plus, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import css from './item-list-field.module.css'

interface ItemListFieldProps<Item> {
  legend: string
  hint?: string
  items: readonly Item[]
  /** What a new one begins with. */
  blank: Item
  addLabel: string
  removeLabel: (number: string) => string
  onChange: (items: Item[]) => void
  children: (item: Item, number: number, set: (item: Item) => void) => ReactNode
}

/** Several of the same in a form: change each, add one at the end, take one away. */
export function ItemListField<Item>({
  legend,
  hint,
  items,
  blank,
  addLabel,
  removeLabel,
  onChange,
  children,
}: ItemListFieldProps<Item>) {
  // Controls keep what was typed in them, so each item is known by more than its place.
  const [keys, setKeys] = useState(() => items.map((_, at) => at))
  return (
    <fieldset className={css.list}>
      <legend className={css.legend}>{legend}</legend>
      {hint !== undefined && <p className={css.hint}>{hint}</p>}
      {items.map((item, at) => (
        <div key={keys[at]} className={css.item}>
          <div className={css.fields}>
            {children(item, at + 1, (next) => onChange(items.map((one, n) => (n === at ? next : one))))}
          </div>
          <IconButton
            label={removeLabel(String(at + 1))}
            onClick={() => {
              setKeys(keys.filter((_, n) => n !== at))
              onChange(items.filter((_, n) => n !== at))
            }}
          >
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          onClick={() => {
            setKeys([...keys, Math.max(-1, ...keys) + 1])
            onChange([...items, blank])
          }}
        >
          <Plus aria-hidden />
          {addLabel}
        </Button>
      </div>
    </fieldset>
  )
}
