import { Columns3 } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { AddList } from '../list/add-list.tsx'
import { useBoard } from './board-context.ts'

/** A board without lists: what they are for, and the one next step. */
export function BoardEmpty() {
  const { mayEditLists } = useBoard()
  const { t } = useMessages()
  return (
    <EmptyState icon={<Columns3 />} title={t('board.empty')} action={mayEditLists && <AddList first />}>
      {t(mayEditLists ? 'board.emptyHint' : 'board.emptyReadOnly')}
    </EmptyState>
  )
}
