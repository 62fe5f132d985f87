import { useLift } from '../board/dnd/drag-context.ts'
import { CardFace } from '../card/card-face.tsx'
import styles from './list-cards.module.css'

/** The place that a lifted card would take. Lifted by key it is shown here, as no hand carries it. */
export function DropGap({ top, height }: { top: number; height: number }) {
  const byKey = useLift((lift) => (lift?.by === 'keyboard' ? lift.id : null))
  return (
    <li
      aria-hidden
      className={styles.gap}
      data-carries={byKey === null ? undefined : true}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {byKey !== null && <CardFace cardId={byKey} />}
    </li>
  )
}
