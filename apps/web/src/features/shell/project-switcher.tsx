import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ChevronsUpDown } from 'lucide-react'
import { trpc } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Menu, MenuItem, MenuLabel } from '../../ui/menu.tsx'
import css from './project-switcher.module.css'

/** The project I am in, and the way into another one. Nothing outside of projects. */
export function ProjectSwitcher({ narrow }: { narrow: boolean }) {
  const { t } = useMessages()
  const { projectId } = useParams({ strict: false })
  const { data: projects = [] } = useQuery(trpc.project.list.queryOptions())
  const here = projects.find((project) => project.id === projectId)
  if (!here) return null
  const open = projects.filter((project) => project.archivedAt === null)
  const trigger = (
    <button type="button" className={css.switcher} title={here.title}>
      <span className={css.acronym}>{narrow ? here.acronym.slice(0, 2) : here.acronym}</span>
      {!narrow && <ChevronsUpDown aria-hidden />}
    </button>
  )
  return (
    <Menu trigger={trigger} align="start">
      <MenuLabel>{t('shell.switchProject')}</MenuLabel>
      {open.map((project) => (
        <MenuItem key={project.id} asChild>
          <Link to="/p/$projectId" params={{ projectId: project.id }}>
            <span className={css.option}>
              <span className={css.short}>{project.acronym}</span>
              <span className={css.title} dir="auto">
                {project.title}
              </span>
            </span>
          </Link>
        </MenuItem>
      ))}
    </Menu>
  )
}
