import { archiveCard } from '@meanwhile/domain/card/commands'
import { Archive, ArrowRightLeft, CalendarDays, Tag, Users } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useDispatch } from '../../../project/use-project.ts'
import { useBoard } from '../board-context.ts'
import type { QuickField } from '../board-ui.ts'
import styles from './quick-edit.module.css'

const FIELDS = [
  ['labels', Tag, 'card.labels'],
  ['people', Users, 'card.assign'],
  ['due', CalendarDays, 'card.due'],
] as const satisfies readonly (readonly [QuickField, typeof Tag, string])[]

/** Width of the panel and its distance from the card, in px. */
const WIDTH = 180
const AWAY = 8

function cardBox(cardId: string): DOMRect | null {
  return document.querySelector(`[data-card="${cardId}"]`)?.getBoundingClientRect() ?? null
}

/** Beside the card while there is room, else below it. */
function placeBeside(box: DOMRect): CSSProperties {
  const right = box.right + AWAY
  if (right + WIDTH <= window.innerWidth) return { left: right, top: box.top }
  if (box.left - AWAY - WIDTH >= 0) return { left: box.left - AWAY - WIDTH, top: box.top }
  return { left: box.left, top: box.bottom + AWAY }
}

/** What else can be changed of a card while its title is edited in place. Tab leads here from the title. */
export function QuickEdit({ cardId }: { cardId: string }) {
  const { ui } = useBoard()
  const dispatch = useDispatch()
  const { t } = useMessages()
  const panel = useRef<HTMLDivElement>(null)
  const [place] = useState(() => {
    const box = cardBox(cardId)
    return box && placeBeside(box)
  })

  useEffect(() => {
    const onTab = (event: globalThis.KeyboardEvent) => {
      const inTitle = document.activeElement?.matches(`[data-card="${cardId}"] textarea`)
      if (event.key !== 'Tab' || event.shiftKey || !inTitle) return
      event.preventDefault()
      panel.current?.querySelector('button')?.focus()
    }
    document.addEventListener('keydown', onTab, { capture: true })
    return () => document.removeEventListener('keydown', onTab, { capture: true })
  }, [cardId])

  const title = () => document.querySelector<HTMLElement>(`[data-card="${cardId}"] textarea`)
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(panel.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    if (event.key === 'ArrowDown') buttons[at + 1]?.focus()
    else if (event.key === 'ArrowUp') buttons[at - 1]?.focus()
    else if (event.key === 'Escape' || (event.key === 'Tab' && event.shiftKey)) title()?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (!place) return null
  return (
    <div
      ref={panel}
      role="toolbar"
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={t('bulk.beside')}
      className={styles.panel}
      style={{ ...place, width: WIDTH }}
      data-beside-title
      onKeyDown={onKeyDown}
      // A press must not take the focus from the title before it is known what was pressed.
      onPointerDown={(event) => event.preventDefault()}
      onBlur={({ relatedTarget }) => {
        const stays =
          relatedTarget instanceof Element && (panel.current?.contains(relatedTarget) || relatedTarget === title())
        if (!stays) ui.set({ editingCard: null })
      }}
    >
      {FIELDS.map(([field, Icon, words]) => (
        <button
          key={field}
          type="button"
          className={styles.item}
          onClick={() => {
            title()?.blur()
            ui.set({ editingCard: null, quick: { cardId, field } })
          }}
        >
          <Icon size={16} aria-hidden />
          {t(words)}
        </button>
      ))}
      <button
        type="button"
        className={styles.item}
        onClick={() => {
          title()?.blur()
          ui.set({ editingCard: null, moving: { kind: 'card', id: cardId } })
        }}
      >
        <ArrowRightLeft size={16} aria-hidden />
        {t('card.move')}
      </button>
      <button
        type="button"
        className={styles.item}
        onClick={() => {
          title()?.blur()
          ui.set({ editingCard: null })
          dispatch(archiveCard({ cardId }))
        }}
      >
        <Archive size={16} aria-hidden />
        {t('card.archive')}
      </button>
    </div>
  )
}
