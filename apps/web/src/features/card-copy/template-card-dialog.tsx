import type { Card } from '@meanwhile/domain/card/card'
import { LayoutTemplate } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useBoard } from '../board/board-context.ts'
import { CardSearch } from '../card-link/card-search.tsx'
import { CopyCardDialog } from './copy-card-dialog.tsx'

/** A card of one of the board's templates, in a list. */
export function TemplateCardDialog({ listId, onClose }: { listId: string; onClose(): void }) {
  const { boardId } = useBoard()
  const { t } = useMessages()
  const cards = useRows('cards')
  const isTemplate = useCallback(
    (card: Card) => card.template && card.boardId === boardId && card.archivedAt === null,
    [boardId],
  )
  const [chosen, setChosen] = useState<Card | null>(null)
  if (chosen) return <CopyCardDialog card={chosen} listId={listId} onClose={onClose} />
  return (
    <Dialog open onOpenChange={onClose} title={t('copy.fromTemplate')} closeLabel={t('copy.close')}>
      {cards.some(isTemplate) ? (
        <CardSearch eager label={t('copy.findTemplate')} wanted={isTemplate} onChoose={setChosen} />
      ) : (
        <EmptyState icon={<LayoutTemplate size={24} />} title={t('copy.noTemplates')}>
          {t('copy.noTemplatesHint')}
        </EmptyState>
      )}
    </Dialog>
  )
}
