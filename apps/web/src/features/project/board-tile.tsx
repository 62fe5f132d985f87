import { archiveBoard, renameBoard } from '@meanwhile/domain/board/commands'
import { partnerName } from '@meanwhile/domain/partner/partner-name'
import { Archive, ArrowLeft, ArrowRight, EllipsisVertical, Pencil } from 'lucide-react'
import { useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { boardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoardLists, useCan, useDispatch, useProjectId, useRow } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import css from './board-tiles.module.css'
import { TitleDialog } from './title-dialog.tsx'

export interface BoardTileProps {
  boardId: string
  /** Null: it is the first, or I may not. */
  onEarlier: (() => void) | null
  onLater: (() => void) | null
}

export function BoardTile({ boardId, onEarlier, onLater }: BoardTileProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const board = useRow('boards', boardId)
  const partner = useRow('partners', board?.partnerId ?? null)
  const lists = useBoardLists(boardId)
  const mayEdit = useCan('boards.edit')
  const dispatch = useDispatch()
  const [renaming, setRenaming] = useState(false)
  if (!board) return null
  return (
    <li className={css.tile}>
      <Link className={css.link} to={boardPath(projectId, boardId)} lang={board.lang} dir="auto">
        {board.title}
      </Link>
      {mayEdit && (
        <span className={css.menu}>
          <Menu
            trigger={
              <IconButton label={t('overview.more', { name: board.title })}>
                <EllipsisVertical aria-hidden />
              </IconButton>
            }
          >
            <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setRenaming(true)}>
              {t('overview.rename')}
            </MenuItem>
            <MenuItem icon={<ArrowLeft aria-hidden />} disabled={!onEarlier} onSelect={() => onEarlier?.()}>
              {t('overview.moveUp')}
            </MenuItem>
            <MenuItem icon={<ArrowRight aria-hidden />} disabled={!onLater} onSelect={() => onLater?.()}>
              {t('overview.moveDown')}
            </MenuItem>
            <MenuItem icon={<Archive aria-hidden />} onSelect={() => dispatch(archiveBoard({ boardId }))}>
              {t('overview.archive')}
            </MenuItem>
          </Menu>
        </span>
      )}
      <span className={css.meta}>
        {t('overview.lists', { count: lists.length })}
        {partner && (
          <>
            <Swatch colour={partner.colour} pattern={partner.pattern} />
            <bdi>{partnerName(partner, t.locale)}</bdi>
          </>
        )}
      </span>
      {renaming && (
        <TitleDialog
          title={t('overview.rename')}
          label={t('overview.boardTitle')}
          submit={t('overview.save')}
          value={board.title}
          maxLength={200}
          onSubmit={(title) => dispatch(renameBoard({ boardId, title }))}
          onClose={() => setRenaming(false)}
        />
      )}
    </li>
  )
}
