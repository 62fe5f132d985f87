import type { Label } from '@meanwhile/domain/label/label'
import { Swatch } from '../../ui/swatch.tsx'
import { useBoard } from '../board/board-context.ts'
import styles from './label-chip.module.css'

/** A label: colour, pattern and its text. */
export function LabelChip({ label }: { label: Pick<Label, 'title' | 'colour' | 'pattern'> }) {
  const { lang } = useBoard()
  return (
    <span className={styles.chip} data-colour={label.colour}>
      <Swatch colour={label.colour} pattern={label.pattern} size={12} />
      <span className={styles.text} lang={lang} dir="auto">
        {label.title}
      </span>
    </span>
  )
}
