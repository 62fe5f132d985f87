import { useQuery } from '@tanstack/react-query'
import { CircleUserRound, Columns3, FolderKanban, LayoutDashboard, ListChecks, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { accountPath, boardPath, homePath, minePath, projectPath, searchPath } from '../../lib/paths.ts'
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

/** The pages that the navigation leads to, and the other projects. */
export function usePagePlaces(): Result[] {
  const live = useCurrentLive()
  const { data: projects = [] } = useQuery(projectListQuery())
  const { t } = useMessages()
  const here = live?.store.rows('projects')[0]
  return [
    ...(here ? [place(projectPath(here.id), t('shell.overview'), <LayoutDashboard aria-hidden />, here.acronym)] : []),
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
