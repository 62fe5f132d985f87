import { renameCard } from '@meanwhile/domain/card/commands'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProjectStore } from '../../project/use-project.ts'
import { useBoard } from '../board/board-context.ts'
import { EditableTitle } from '../board/editable-title.tsx'
import { focusCard } from '../board/reveal.ts'
import { cardTitleDraft } from '../list/drafts.ts'
import { MAX_CARD_TITLE } from './title-length.ts'

/** The title of a card while it is edited where it stands. */
export function CardTitleField({ cardId, title }: { cardId: string; title: string }) {
  const dispatch = useDispatch()
  const project = useProjectStore()
  const { ui, geometry, lang } = useBoard()
  const { t } = useMessages()
  return (
    <EditableTitle
      title={title}
      label={t('card.title')}
      lang={lang}
      maxLength={MAX_CARD_TITLE}
      draftKey={cardTitleDraft(cardId)}
      onSave={(next) => dispatch(renameCard({ cardId, title: next })) === null}
      onClose={(byKey) => {
        ui.set({ editingCard: null })
        if (byKey) focusCard(project, geometry, cardId)
      }}
    />
  )
}
