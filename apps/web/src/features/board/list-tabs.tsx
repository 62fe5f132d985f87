import { useEffect, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { useBoardLists, useRows } from '../../project/use-project.ts'
import { useBoard } from './board-context.ts'
import styles from './list-tabs.module.css'

/** On a phone, where one list fills the screen: which one it is, and the way to the others. */
export function ListTabs() {
  return usePhone() ? <Tabs /> : null
}

function Tabs() {
  const { boardId, geometry } = useBoard()
  const ids = useBoardLists(boardId)
  const lists = useRows('lists')
  const { t } = useMessages()
  const shown = useShownList(ids)
  return (
    <nav className={styles.tabs} aria-label={t('board.lists')}>
      {ids.map((id) => {
        const title = lists.find((list) => list.id === id)?.title ?? ''
        return (
          <button
            key={id}
            ref={(element) => {
              if (id === shown) element?.scrollIntoView({ inline: 'center', block: 'nearest' })
            }}
            type="button"
            className={styles.tab}
            aria-current={id === shown || undefined}
            aria-label={t('board.showList', { list: title })}
            onClick={() => geometry.column(id)?.scrollIntoView({ inline: 'center', block: 'nearest' })}
          >
            <span dir="auto">{title}</span>
          </button>
        )
      })}
    </nav>
  )
}

/** The list that is mostly on the screen. */
function useShownList(ids: readonly string[]): string | null {
  const { geometry } = useBoard()
  const [shown, setShown] = useState(ids[0] ?? null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const visible = entries.find((entry) => entry.isIntersecting)?.target
        if (visible instanceof HTMLElement) setShown(visible.dataset.list ?? null)
      },
      { root: geometry.scroller, threshold: 0.6 },
    )
    for (const id of ids) {
      const column = geometry.column(id)
      if (column) observer.observe(column)
    }
    return () => observer.disconnect()
  }, [geometry, ids])
  return shown
}
