import type { Label } from '@meanwhile/domain/label/label'
import { useBoard } from '../board/board-context.ts'
import styles from './label-chip.module.css'

/** A label: colour, pattern and its text. */
export function LabelChip({ label }: { label: Pick<Label, 'title' | 'colour' | 'pattern'> }) {
  const { lang } = useBoard()
  return (
    <span className={styles.chip}>
      <span className={styles.swatch} data-colour={label.colour} data-pattern={label.pattern} aria-hidden />
      <span className={styles.text} lang={lang} dir="auto">
        {label.title}
      </span>
    </span>
  )
}
