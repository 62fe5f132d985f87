import { useQuery } from '@tanstack/react-query'
import { ChevronsUpDown } from 'lucide-react'
import { useRoute } from 'wouter'
import { Link } from '../../lib/link.tsx'
import { projectPath, projectPattern } from '../../lib/paths.ts'
import { projectListQuery } from '../../lib/queries.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Menu, MenuItem, MenuLabel } from '../../ui/menu.tsx'
import css from './project-switcher.module.css'

/** The project I am in, and the way into another one. Nothing outside of projects. */
export function ProjectSwitcher({ narrow }: { narrow: boolean }) {
  const { t } = useMessages()
  const [, params] = useRoute(projectPattern)
  const { data: projects = [] } = useQuery(projectListQuery())
  const here = projects.find((project) => project.id === params?.projectId)
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
          <Link to={projectPath(project.id)}>
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
