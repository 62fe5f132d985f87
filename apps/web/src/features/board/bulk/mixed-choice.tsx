import type { ReactNode } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import styles from '../../card/card-fields.module.css'
import type { Having } from './bulk-commands.ts'

interface MixedChoiceProps {
  label: string
  options: readonly { id: string; having: Having; content: ReactNode }[]
  onChange(id: string, on: boolean): void
}

/** Ticks for several things at once: what only some of them have is neither on nor off. */
export function MixedChoice({ label, options, onChange }: MixedChoiceProps) {
  const { t } = useMessages()
  return (
    <ul className={styles.list} aria-label={label}>
      {options.map(({ id, having, content }) => (
        <li key={id}>
          <label className={styles.choice}>
            <input
              ref={(box) => {
                if (box) box.indeterminate = having === 'some'
              }}
              type="checkbox"
              checked={having === 'all'}
              onChange={() => onChange(id, having !== 'all')}
            />
            {content}
            {having === 'some' && <small className={styles.note}>{t('bulk.some')}</small>}
          </label>
        </li>
      ))}
    </ul>
  )
}
