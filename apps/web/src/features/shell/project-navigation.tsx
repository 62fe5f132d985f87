import {
  CalendarCheck2,
  CalendarDays,
  CalendarRange,
  Columns3,
  FolderKanban,
  GraduationCap,
  History,
  House,
  Info,
  LayoutDashboard,
  MapPinned,
  Milestone,
  PackageCheck,
} from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import {
  activitiesPath,
  boardPath,
  calendarPath,
  factsPath,
  feedPath,
  homePath,
  mapPath,
  phasesPath,
  projectPath,
  resultsPath,
  sitesPath,
  timelinePath,
  trainingPath,
} from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoards, useMe, useProject, useProjectId, useRow, useRows } from '../../project/use-project.ts'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'
import css from './project-navigation.module.css'
import entry from './rail-link.module.css'
import { RailLink, type RailLinkProps } from './rail-link.tsx'
import { Slot } from './slots.tsx'

/** The pages of the open project, in the rail and in the bottom bar. */
export function ProjectNavigation() {
  const { t } = useMessages()
  const projectId = useProjectId()
  const boards = useBoards()
  const trains = useTrains()
  const overview = (
    <RailLink to={projectPath(projectId)} icon={<LayoutDashboard aria-hidden />} label={t('shell.overview')} exact />
  )
  const feed = <RailLink to={feedPath(projectId)} icon={<History aria-hidden />} label={t('shell.feed')} />
  return (
    <>
      <Slot into="rail">
        {overview}
        {feed}
        <RailLink to={activitiesPath(projectId)} icon={<CalendarCheck2 aria-hidden />} label={t('shell.activities')} />
        {trains && (
          <RailLink to={trainingPath(projectId)} icon={<GraduationCap aria-hidden />} label={t('shell.training')} />
        )}
        <RailLink to={calendarPath(projectId)} icon={<CalendarDays aria-hidden />} label={t('shell.calendar')} />
        <RailLink to={timelinePath(projectId)} icon={<CalendarRange aria-hidden />} label={t('shell.timeline')} />
        <RailLink to={resultsPath(projectId)} icon={<PackageCheck aria-hidden />} label={t('shell.results')} />
        <RailLink to={sitesPath(projectId)} icon={<House aria-hidden />} label={t('shell.sites')} />
        <RailLink to={mapPath(projectId)} icon={<MapPinned aria-hidden />} label={t('shell.map')} />
        <RailLink to={phasesPath(projectId)} icon={<Milestone aria-hidden />} label={t('shell.phases')} />
        <RailLink to={factsPath(projectId)} icon={<Info aria-hidden />} label={t('shell.about')} />
        {boards.length > 0 && <h2 className={css.heading}>{t('shell.boards')}</h2>}
        {boards.map((boardId) => (
          <BoardLink key={boardId} boardId={boardId} />
        ))}
      </Slot>
      <Slot into="phone">
        <ProjectMenu boards={boards} />
      </Slot>
    </>
  )
}

/** Whether I train in some activity of the project. */
function useTrains(): boolean {
  const me = useMe()
  return useRows('activities').some(({ trainerIds, archivedAt }) => archivedAt === null && trainerIds.includes(me.id))
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

/** All places of the project behind one entry: the bottom bar of a phone has room for five. */
function ProjectMenu({ boards }: { boards: readonly string[] }) {
  const { t } = useMessages()
  const { id, acronym } = useProject()
  const trains = useTrains()
  const trigger = (
    <button type="button" className={entry.entry} aria-current="true">
      <span className={entry.icon}>
        <LayoutDashboard aria-hidden />
      </span>
      <span className={entry.label}>{t('shell.project')}</span>
    </button>
  )
  return (
    <Menu trigger={trigger} align="start">
      <MenuLabel>
        <span dir="auto">{acronym}</span>
      </MenuLabel>
      <PlaceItem to={projectPath(id)} icon={<LayoutDashboard aria-hidden />} label={t('shell.overview')} />
      <PlaceItem to={feedPath(id)} icon={<History aria-hidden />} label={t('shell.feed')} />
      <PlaceItem to={activitiesPath(id)} icon={<CalendarCheck2 aria-hidden />} label={t('shell.activities')} />
      {trains && <PlaceItem to={trainingPath(id)} icon={<GraduationCap aria-hidden />} label={t('shell.training')} />}
      <PlaceItem to={calendarPath(id)} icon={<CalendarDays aria-hidden />} label={t('shell.calendar')} />
      <PlaceItem to={timelinePath(id)} icon={<CalendarRange aria-hidden />} label={t('shell.timeline')} />
      <PlaceItem to={resultsPath(id)} icon={<PackageCheck aria-hidden />} label={t('shell.results')} />
      <PlaceItem to={sitesPath(id)} icon={<House aria-hidden />} label={t('shell.sites')} />
      <PlaceItem to={mapPath(id)} icon={<MapPinned aria-hidden />} label={t('shell.map')} />
      <PlaceItem to={phasesPath(id)} icon={<Milestone aria-hidden />} label={t('shell.phases')} />
      <PlaceItem to={factsPath(id)} icon={<Info aria-hidden />} label={t('shell.about')} />
      {boards.map((boardId) => (
        <BoardItem key={boardId} boardId={boardId} />
      ))}
      <MenuSeparator />
      <PlaceItem to={homePath} icon={<FolderKanban aria-hidden />} label={t('shell.projects')} />
    </Menu>
  )
}

function PlaceItem({ to, icon, label, lang }: Pick<RailLinkProps, 'to' | 'icon' | 'label' | 'lang'>) {
  return (
    <MenuItem asChild>
      <Link to={to}>
        {icon}
        <span lang={lang} dir="auto">
          {label}
        </span>
      </Link>
    </MenuItem>
  )
}

function BoardItem({ boardId }: { boardId: string }) {
  const projectId = useProjectId()
  const board = useRow('boards', boardId)
  if (!board) return null
  const { title, lang } = board
  return <PlaceItem to={boardPath(projectId, boardId)} icon={<Columns3 aria-hidden />} label={title} lang={lang} />
}
