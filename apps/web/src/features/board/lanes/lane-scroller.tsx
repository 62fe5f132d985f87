import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import styles from './lane-board.module.css'
import { useLaneDrag } from './lane-drag-context.ts'

interface LaneScrollerProps {
  ref: Ref<HTMLDivElement>
  phone: boolean
  onKeyDown(event: KeyboardEvent): void
  children: ReactNode
}

/** What scrolls the rows, and on a phone the lists; it does not jump back while something is carried. */
export function LaneScroller({ ref, phone, onKeyDown, children }: LaneScrollerProps) {
  const { t } = useMessages()
  const lifting = useLaneDrag((drag) => drag.lifts.get() !== null)
  return (
    <div
      ref={ref}
      role="region"
      aria-label={t('lanes.board')}
      className={phone ? styles.phone : styles.scroller}
      data-lifting={lifting || undefined}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}
