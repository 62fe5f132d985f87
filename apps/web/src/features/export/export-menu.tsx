import { Download } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { lazyOverlay } from '../../ui/lazy-code.ts'
import { Menu } from '../../ui/menu.tsx'

/** A board on paper or as a file, as entries of a menu. */
export const ExportItems = lazyOverlay(() => import('./export-items.tsx').then((part) => part.ExportItems))

/** Takes a board along. */
export function ExportMenu({ boardId }: { boardId: string }) {
  const { t } = useMessages()
  return (
    <Menu
      trigger={
        <IconButton label={t('board.takeAlong')}>
          <Download aria-hidden />
        </IconButton>
      }
    >
      <ExportItems boardId={boardId} />
    </Menu>
  )
}
