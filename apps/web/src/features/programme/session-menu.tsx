import { session as commands } from '@meanwhile/domain/session/commands'
import type { Session } from '@meanwhile/domain/session/session'
import { Archive, ArrowDown, ArrowUp, EllipsisVertical, Pencil } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useDispatchAll } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { moveSession, type SessionPlace, stepSession } from './session-moves.ts'
import type { Programme } from './use-programme.ts'

interface SessionMenuProps {
  session: Session
  name: string
  programme: Programme
  onEdit(session: Session): void
}

export function SessionMenu({ session, name, programme, onEdit }: SessionMenuProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const dispatchAll = useDispatchAll()
  const { sessions, groups } = programme
  const up = stepSession(sessions, groups, session.id, -1)
  const down = stepSession(sessions, groups, session.id, 1)
  const move = (place: SessionPlace | null) => place && dispatchAll(moveSession(sessions, session.id, place))
  return (
    <Menu
      trigger={
        <IconButton label={t('programme.menu', { session: name })}>
          <EllipsisVertical aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => onEdit(session)}>
        {t('programme.edit')}
      </MenuItem>
      <MenuItem disabled={!up} icon={<ArrowUp aria-hidden />} onSelect={() => move(up)}>
        {t('programme.earlier')}
      </MenuItem>
      <MenuItem disabled={!down} icon={<ArrowDown aria-hidden />} onSelect={() => move(down)}>
        {t('programme.later')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Archive aria-hidden />} onSelect={() => dispatch(commands.archive({ id: session.id }))}>
        {t('programme.archive')}
      </MenuItem>
    </Menu>
  )
}
