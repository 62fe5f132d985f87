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
import type { ComponentType } from 'react'
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

/** What the rail and the menu of a phone show of one place. */
type Place = Pick<RailLinkProps, 'to' | 'icon' | 'label' | 'lang' | 'exact'>

/** The pages of the open project, in the rail and in the bottom bar. */
export function ProjectNavigation() {
  const { t } = useMessages()
  const boards = useBoards()
  const places = usePlaces()
  return (
    <>
      <Slot into="rail">
        {places.map((place) => (
          <RailLink key={place.to} {...place} />
        ))}
        {boards.length > 0 && <h2 className={css.heading}>{t('shell.boards')}</h2>}
        {boards.map((boardId) => (
          <BoardPlace key={boardId} boardId={boardId} As={RailLink} />
        ))}
      </Slot>
      <Slot into="phone">
        <ProjectMenu places={places} boards={boards} />
      </Slot>
    </>
  )
}

/** Every page of the project but its boards, in their order. */
function usePlaces(): Place[] {
  const { t } = useMessages()
  const id = useProjectId()
  const me = useMe()
  const trains = useRows('activities').some(
    ({ trainerIds, archivedAt }) => archivedAt === null && trainerIds.includes(me.id),
  )
  return [
    { to: projectPath(id), icon: <LayoutDashboard aria-hidden />, label: t('shell.overview'), exact: true },
    { to: feedPath(id), icon: <History aria-hidden />, label: t('shell.feed') },
    { to: activitiesPath(id), icon: <CalendarCheck2 aria-hidden />, label: t('shell.activities') },
    ...(trains ? [{ to: trainingPath(id), icon: <GraduationCap aria-hidden />, label: t('shell.training') }] : []),
    { to: calendarPath(id), icon: <CalendarDays aria-hidden />, label: t('shell.calendar') },
    { to: timelinePath(id), icon: <CalendarRange aria-hidden />, label: t('shell.timeline') },
    { to: resultsPath(id), icon: <PackageCheck aria-hidden />, label: t('shell.results') },
    { to: sitesPath(id), icon: <House aria-hidden />, label: t('shell.sites') },
    { to: mapPath(id), icon: <MapPinned aria-hidden />, label: t('shell.map') },
    { to: phasesPath(id), icon: <Milestone aria-hidden />, label: t('shell.phases') },
    { to: factsPath(id), icon: <Info aria-hidden />, label: t('shell.about') },
  ]
}

function BoardPlace({ boardId, As }: { boardId: string; As: ComponentType<Place> }) {
  const projectId = useProjectId()
  const board = useRow('boards', boardId)
  if (!board) return null
  return <As to={boardPath(projectId, boardId)} icon={<Columns3 aria-hidden />} label={board.title} lang={board.lang} />
}

/** All places of the project behind one entry: the bottom bar of a phone has room for five. */
function ProjectMenu({ places, boards }: { places: readonly Place[]; boards: readonly string[] }) {
  const { t } = useMessages()
  const { acronym } = useProject()
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
      {places.map((place) => (
        <PlaceItem key={place.to} {...place} />
      ))}
      {boards.map((boardId) => (
        <BoardPlace key={boardId} boardId={boardId} As={PlaceItem} />
      ))}
      <MenuSeparator />
      <PlaceItem to={homePath} icon={<FolderKanban aria-hidden />} label={t('shell.projects')} />
    </Menu>
  )
}

function PlaceItem({ to, icon, label, lang }: Place) {
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
