import { Ellipsis } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, type TouchEvent, useRef } from 'react'
import { Link } from '../../../lib/link.tsx'
import { cardPath } from '../../../lib/paths.ts'
import { useMessages } from '../../../lib/use-messages.ts'
import { useProjectId, useRow } from '../../../project/use-project.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { CardFace } from '../../card/card-face.tsx'
import styles from '../../card/card-row.module.css'
import { CardTitleField } from '../../card/card-title-field.tsx'
import { useBoard, useBoardUi } from '../board-context.ts'
import type { LaneKind } from './lane-address.ts'
import { useLaneDrag, useLaneDrags } from './lane-drag-context.ts'

interface LaneCardProps {
  cardId: string
  kind: LaneKind
  lane: string
}

/** A card in a row of the board. Mouse and finger carry it, Space and its menu move it, also to another row. */
export function LaneCard({ cardId, kind, lane }: LaneCardProps) {
  const { boardId, ui, mayEditCards } = useBoard()
  const projectId = useProjectId()
  const card = useRow('cards', cardId)
  const selected = useBoardUi((state) => state.selected.has(cardId))
  const editing = useBoardUi((state) => state.editingCard === cardId)
  const lifted = useLaneDrag((drag) => drag.isLifted(cardId, lane))
  const { byPointer } = useLaneDrags()
  const node = useRef<HTMLDivElement>(null)
  const { t } = useMessages()
  if (!card) return null
  const here = () => ui.set({ lane: { kind, key: lane } })
  const press = ({ nativeEvent }: MouseEvent | TouchEvent) =>
    byPointer.press(nativeEvent, () => {
      here()
      return node.current && { kind: 'card', id: cardId, node: node.current, room: node.current.offsetHeight }
    })
  const openMenu = (event: MouseEvent) => {
    event.preventDefault()
    here()
    const box = event.currentTarget.getBoundingClientRect()
    const byPointer = event.type === 'contextmenu' && (event.clientX > 0 || event.clientY > 0)
    const [x, y] = byPointer ? [event.clientX, event.clientY] : [box.left, box.bottom]
    ui.set({ menu: { kind: 'card', id: cardId, x, y } })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !mayEditCards) return
    event.preventDefault()
    here()
    ui.set({ work: { kind: 'lane', cardId } })
  }
  return (
    <div
      ref={node}
      className={styles.card}
      data-card={cardId}
      data-selected={selected || undefined}
      data-still={mayEditCards ? undefined : true}
      data-lifted={lifted || undefined}
      {...(mayEditCards && !editing && { onMouseDown: press, onTouchStart: press })}
      onContextMenu={openMenu}
      onFocus={here}
    >
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
        onClick={openMenu}
      >
        <Ellipsis aria-hidden />
      </IconButton>
    </div>
  )
}
