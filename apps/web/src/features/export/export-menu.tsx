import { Download } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { ExportItems } from './lazy-items.ts'

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
