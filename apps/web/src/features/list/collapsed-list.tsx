import type { List } from '@meanwhile/domain/list/list'
import { formatNumber } from '@meanwhile/wording/format'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoard, useShownCards } from '../board/board-context.ts'
import styles from './collapsed-list.module.css'
import { collapseList } from './collapsed-lists.ts'

/** A list folded up: its name along the edge. What is dropped on it comes first. */
export function CollapsedList({ list }: { list: List }) {
  const { geometry, lang } = useBoard()
  const count = useShownCards(list.id).length
  const { t } = useMessages()
  const place = useRef<HTMLButtonElement>(null)
  useEffect(
    () =>
      geometry.register(list.id, {
        spans: () => [],
        content: () => place.current,
        rowOf: () => -1,
        reveal: () => {},
      }),
    [geometry, list.id],
  )
  return (
    <button
      ref={place}
      type="button"
      className={styles.opener}
      data-list-menu
      aria-label={t('board.list.expand', { list: list.title })}
      aria-expanded={false}
      onClick={() => collapseList(list.id, false)}
    >
      <span>{formatNumber(count, t.locale)}</span>
      <h2 className={styles.title} lang={lang} dir="auto">
        {list.title}
      </h2>
    </button>
  )
}
