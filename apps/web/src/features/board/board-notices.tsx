import { Archive, Eye } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { useBoard } from './board-context.ts'
import styles from './board-notices.module.css'

/** Why a board can only be read, in one line. */
export function BoardNotices({ archived, onRestore }: { archived: boolean; onRestore: (() => void) | null }) {
  const { mayEditCards } = useBoard()
  const projectArchived = useProject().archivedAt !== null
  const { t } = useMessages()
  if (mayEditCards) return null
  const words = projectArchived ? 'board.projectArchived' : archived ? 'board.archived' : 'board.readOnly'
  const Icon = projectArchived || archived ? Archive : Eye
  return (
    <div className={styles.notice} role="note">
      <Icon size={18} aria-hidden />
      <p>{t(words)}</p>
      {onRestore && <Button onClick={onRestore}>{t('board.restore')}</Button>}
    </div>
  )
}
