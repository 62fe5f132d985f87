import { useQuery } from '@tanstack/react-query'
import {
  Bell,
  CalendarDays,
  CircleUserRound,
  Columns3,
  FolderKanban,
  History,
  LayoutDashboard,
  ListChecks,
  Search,
  Table2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import {
  accountPath,
  type BoardViewName,
  boardPath,
  boardPattern,
  feedPath,
  homePath,
  inboxPath,
  minePath,
  projectPath,
  searchPath,
} from '../../lib/paths.ts'
import { projectListQuery } from '../../lib/queries.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCurrentLive } from '../../project/current-live.ts'
import type { Result } from './result.ts'

function place(path: string, label: string, icon: ReactNode, note = '', lang?: string): Result {
  return { id: path, section: 'places', label, hits: [], note, lang, icon, run: () => navigate(path) }
}

/** The boards of the open project, in their order. */
export function useBoardPlaces(): Result[] {
  const live = useCurrentLive()
  const { t } = useMessages()
  if (!live) return []
  const { store, projectId } = live
  return store.liveBoards().flatMap((boardId) => {
    const board = store.row('boards', boardId)
    const path = boardPath(projectId, boardId)
    const note = t('shell.boards')
    return board ? [place(path, board.title, <Columns3 aria-hidden />, note, board.lang)] : []
  })
}

/** The board of the page in its other forms. */
export function useViewPlaces(): Result[] {
  const live = useCurrentLive()
  const [path] = useLocation()
  const { t } = useMessages()
  const { boardId, view } = boardPattern.exec(path)?.groups ?? {}
  const board = boardId === undefined ? undefined : live?.store.row('boards', boardId)
  if (!live || !board) return []
  const of = (name: BoardViewName, icon: ReactNode) => {
    const label = t(`view.${name}`)
    return name === (view ?? 'board')
      ? []
      : [place(boardPath(live.projectId, board.id, name), label, icon, board.title)]
  }
  return [...of('table', <Table2 aria-hidden />), ...of('calendar', <CalendarDays aria-hidden />)]
}

/** The pages that the navigation leads to, and the other projects. */
export function usePagePlaces(): Result[] {
  const live = useCurrentLive()
  const { data: projects = [] } = useQuery(projectListQuery())
  const { t } = useMessages()
  const here = live?.store.rows('projects')[0]
  return [
    ...(here
      ? [
          place(projectPath(here.id), t('shell.overview'), <LayoutDashboard aria-hidden />, here.acronym),
          place(feedPath(here.id), t('shell.feed'), <History aria-hidden />, here.acronym),
        ]
      : []),
    place(inboxPath, t('inbox.title'), <Bell aria-hidden />),
    place(minePath, t('mine.title'), <ListChecks aria-hidden />),
    place(homePath, t('shell.projects'), <FolderKanban aria-hidden />),
    place(searchPath(''), t('search.title'), <Search aria-hidden />),
    place(accountPath, t('shell.account'), <CircleUserRound aria-hidden />),
    ...projects
      .filter((project) => project.id !== here?.id)
      .map((project) => {
        const note = project.archivedAt === null ? project.title : `${project.title} · ${t('palette.archived')}`
        return place(projectPath(project.id), project.acronym, <FolderKanban aria-hidden />, note)
      }),
  ]
}
