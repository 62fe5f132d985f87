import { archiveList } from '@meanwhile/domain/list/commands'
import { Archive, ArrowRightLeft, Pencil, Plus } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { MenuItem, MenuSeparator } from '../../ui/menu-parts.tsx'
import { useBoard } from '../board/board-context.ts'

export function ListMenuItems({ listId }: { listId: string }) {
  const { ui } = useBoard()
  const dispatch = useDispatch()
  const { t } = useMessages()
  return (
    <>
      <MenuItem keys="n" icon={<Plus aria-hidden />} onSelect={() => ui.set({ composingList: listId })}>
        {t('board.composer.add')}
      </MenuItem>
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => ui.set({ editingList: listId })}>
        {t('board.list.rename')}
      </MenuItem>
      <MenuItem icon={<ArrowRightLeft aria-hidden />} onSelect={() => ui.set({ moving: { kind: 'list', id: listId } })}>
        {t('board.list.move')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Archive aria-hidden />} onSelect={() => dispatch(archiveList({ listId }))}>
        {t('board.list.archive')}
      </MenuItem>
    </>
  )
}
