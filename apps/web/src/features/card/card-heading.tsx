import type { Card } from '@meanwhile/domain/card/card'
import { renameCard } from '@meanwhile/domain/card/commands'
import { ArrowRightLeft, Pencil } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useBoard } from '../board/board-context.ts'
import { EditableTitle } from '../board/editable-title.tsx'
import { cardTitleDraft, readDraft } from '../list/drafts.ts'
import styles from './card-dialog.module.css'
import { KindGlyph } from './card-kind.tsx'
import { MAX_CARD_TITLE } from './title-length.ts'

export interface CardPartProps {
  card: Card
  /** Whether this person may change it as it stands now. */
  editable: boolean
}

/** The title of an open card, edited in place. */
export function CardHeading({ card, editable }: CardPartProps) {
  const { lang } = useBoard()
  const { t } = useMessages()
  const dispatch = useDispatch()
  const draftKey = cardTitleDraft(card.id)
  const [editing, setEditing] = useState(() => editable && readDraft(draftKey) !== '')
  /** The title when the editing began: tells when somebody else changes it meanwhile. */
  const [before, setBefore] = useState(card.title)
  const edit = () => {
    setBefore(card.title)
    setEditing(true)
  }
  return (
    <div className={styles.heading}>
      <KindGlyph kind={card.kind} size={20} />
      <Dialog.Title
        className={editing ? styles.titleEdited : styles.title}
        tabIndex={editing ? undefined : -1}
        lang={lang}
        dir="auto"
      >
        {card.title}
      </Dialog.Title>
      {editing ? (
        <div className={styles.titleField}>
          <EditableTitle
            title={card.title}
            label={t('card.title')}
            lang={lang}
            maxLength={MAX_CARD_TITLE}
            draftKey={draftKey}
            onSave={(title) => dispatch(renameCard({ cardId: card.id, title })) === null}
            onClose={() => setEditing(false)}
          />
          {before !== card.title && (
            <p role="status" className={styles.notice}>
              {t('card.changedTitle', { title: card.title })}
            </p>
          )}
        </div>
      ) : (
        editable && (
          <IconButton label={t('card.rename')} onClick={edit}>
            <Pencil aria-hidden />
          </IconButton>
        )
      )}
    </div>
  )
}

/** Where the card lies, and the way elsewhere. */
export function CardPlace({ card, editable }: CardPartProps) {
  const { ui } = useBoard()
  const { t } = useMessages()
  const list = useRow('lists', card.listId)
  const board = useRow('boards', card.boardId)
  return (
    <div className={styles.where}>
      <span dir="auto">{t('card.whereIs', { list: list?.title ?? '', board: board?.title ?? '' })}</span>
      {editable && (
        <Button look="quiet" onClick={() => ui.set({ moving: { kind: 'card', id: card.id } })}>
          <ArrowRightLeft aria-hidden />
          {t('card.move')}
        </Button>
      )}
    </div>
  )
}
