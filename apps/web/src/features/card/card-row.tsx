import { Check, Ellipsis } from 'lucide-react'
import { type MouseEvent, memo, useCallback } from 'react'
import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId, useRow } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useBoard, useBoardUi } from '../board/board-context.ts'
import { type LiftHandle, useLiftHandle } from '../board/dnd/use-lift-handle.ts'
import { CARD_HELP_ID } from '../board/help-ids.ts'
import { CardFace } from './card-face.tsx'
import styles from './card-row.module.css'
import { CardTitleField } from './card-title-field.tsx'

/** Room between two cards, in px; part of a row's height. */
export const CARD_GAP = 8

const roomOf = (node: HTMLElement) => node.offsetHeight + CARD_GAP

/** A card in its list: link, drag handle and menu around the face. It does not know its place: stepping aside renders no card. */
export const CardRow = memo(function CardRow({ cardId }: { cardId: string }) {
  const { ui, mayEditCards } = useBoard()
  const { t } = useMessages()
  const { ref, pointerListeners, onKeyDown, liftedBy } = useLiftHandle('card', cardId, mayEditCards, roomOf)
  const selected = useBoardUi((state) => state.selected.has(cardId))
  const openMenu = useCallback(
    (event: MouseEvent) => {
      event.preventDefault()
      const box = event.currentTarget.getBoundingClientRect()
      // The menu key sends a click without a place.
      const byPointer = event.type === 'contextmenu' && (event.clientX > 0 || event.clientY > 0)
      const [x, y] = byPointer ? [event.clientX, event.clientY] : [box.left, box.bottom]
      ui.set({ menu: { kind: 'card', id: cardId, x, y } })
    },
    [ui, cardId],
  )
  return (
    <div
      ref={ref}
      className={styles.card}
      data-card={cardId}
      data-lifted={liftedBy}
      data-selected={selected || undefined}
      data-still={mayEditCards ? undefined : true}
      onContextMenu={openMenu}
      {...pointerListeners}
    >
      <CardBody cardId={cardId} onKeyDown={onKeyDown} onMenu={openMenu} />
      {selected && (
        <span className={styles.tick}>
          <Check size={14} aria-hidden />
          <VisuallyHidden>{t('card.selected')}</VisuallyHidden>
        </span>
      )}
    </div>
  )
})

interface CardBodyProps {
  cardId: string
  onKeyDown: LiftHandle['onKeyDown']
  onMenu(event: MouseEvent): void
}

/** Apart from the row, so that lifting or selecting it does not render it. */
const CardBody = memo(function CardBody({ cardId, onKeyDown, onMenu }: CardBodyProps) {
  const card = useRow('cards', cardId)
  const projectId = useProjectId()
  const { boardId, mayEditCards } = useBoard()
  const editing = useBoardUi((ui) => ui.editingCard === cardId)
  const menuOpen = useBoardUi((ui) => ui.menu?.id === cardId)
  const { t } = useMessages()
  if (!card) return null
  return (
    <>
      <CardFace
        cardId={cardId}
        title={
          editing ? (
            <CardTitleField cardId={cardId} title={card.title} />
          ) : (
            <Link
              to={cardPath(projectId, boardId, cardId)}
              keepSearch
              state={{ overBoard: true }}
              className={styles.link}
              draggable={false}
              aria-describedby={mayEditCards ? CARD_HELP_ID : undefined}
              onKeyDown={onKeyDown}
            >
              {card.title}
            </Link>
          )
        }
      />
      <IconButton
        label={t('card.menu', { card: card.title })}
        className={styles.menu}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        onClick={onMenu}
      >
        <Ellipsis aria-hidden />
      </IconButton>
    </>
  )
})
