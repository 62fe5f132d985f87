import { useNavigate } from '@tanstack/react-router'
import { Archive, Check, Ellipsis, Rows3, UserPlus } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { useBoard } from './board-context.ts'
import { usePreference } from './preference.ts'

/** On a phone there is room for one button more. */
export function ToolMenu() {
  const { ui } = useBoard()
  const projectId = useProjectId()
  const navigate = useNavigate()
  const [compact, setCompact] = usePreference('compact', false)
  const { t } = useMessages()
  return (
    <Menu
      trigger={
        <IconButton label={t('board.more')}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={compact ? <Check aria-hidden /> : <Rows3 aria-hidden />} onSelect={() => setCompact(!compact)}>
        {t('board.compact')}
      </MenuItem>
      <MenuItem icon={<Archive aria-hidden />} onSelect={() => ui.set({ archiveOpen: true })}>
        {t('board.archive')}
      </MenuItem>
      <MenuItem
        icon={<UserPlus aria-hidden />}
        onSelect={() => void navigate({ to: '/p/$projectId', params: { projectId } })}
      >
        {t('board.invite')}
      </MenuItem>
    </Menu>
  )
}
