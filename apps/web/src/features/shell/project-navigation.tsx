import { Columns3, History, LayoutDashboard } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { boardPath, feedPath, projectPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoards, useProjectId, useRow } from '../../project/use-project.ts'
import { Menu, MenuItem, MenuLabel } from '../../ui/menu.tsx'
import css from './project-navigation.module.css'
import entry from './rail-link.module.css'
import { RailLink } from './rail-link.tsx'
import { Slot } from './slots.tsx'

/** The pages of the open project, in the rail and in the bottom bar. */
export function ProjectNavigation() {
  const { t } = useMessages()
  const projectId = useProjectId()
  const boards = useBoards()
  const overview = (
    <RailLink to={projectPath(projectId)} icon={<LayoutDashboard aria-hidden />} label={t('shell.overview')} exact />
  )
  const feed = <RailLink to={feedPath(projectId)} icon={<History aria-hidden />} label={t('shell.feed')} />
  return (
    <>
      <Slot into="rail">
        {overview}
        {feed}
        {boards.length > 0 && <h2 className={css.heading}>{t('shell.boards')}</h2>}
        {boards.map((boardId) => (
          <BoardLink key={boardId} boardId={boardId} />
        ))}
      </Slot>
      <Slot into="phone">
        {overview}
        {feed}
        {boards.length > 0 && <BoardsMenu boards={boards} />}
      </Slot>
    </>
  )
}

function BoardLink({ boardId }: { boardId: string }) {
  const projectId = useProjectId()
  const board = useRow('boards', boardId)
  if (!board) return null
  return (
    <RailLink
      to={boardPath(projectId, boardId)}
      icon={<Columns3 aria-hidden />}
      label={board.title}
      lang={board.lang}
    />
  )
}

function BoardsMenu({ boards }: { boards: readonly string[] }) {
  const { t } = useMessages()
  const trigger = (
    <button type="button" className={entry.entry}>
      <span className={entry.icon}>
        <Columns3 aria-hidden />
      </span>
      <span className={entry.label}>{t('shell.boards')}</span>
    </button>
  )
  return (
    <Menu trigger={trigger} align="start">
      <MenuLabel>{t('shell.boards')}</MenuLabel>
      {boards.map((boardId) => (
        <BoardItem key={boardId} boardId={boardId} />
      ))}
    </Menu>
  )
}

function BoardItem({ boardId }: { boardId: string }) {
  const projectId = useProjectId()
  const board = useRow('boards', boardId)
  if (!board) return null
  return (
    <MenuItem asChild>
      <Link to={boardPath(projectId, boardId)} lang={board.lang} dir="auto">
        {board.title}
      </Link>
    </MenuItem>
  )
}
