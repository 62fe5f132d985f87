import { Archive } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { projectPath } from '../../lib/paths.ts'
import type { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import css from './project-card.module.css'

export type ListedProject = Awaited<ReturnType<typeof trpcClient.project.list.query>>[number]

export function ProjectCard({ project }: { project: ListedProject }) {
  const { t } = useMessages()
  return (
    <Link to={projectPath(project.id)} className={css.card}>
      <h2 className={css.acronym} dir="auto">
        {project.acronym}
      </h2>
      <p className={css.title} dir="auto">
        {project.title}
      </p>
      <p className={css.meta}>
        <span>{t('project.partners', { count: project.partners })}</span>
        <span>{t('project.boards', { count: project.boards })}</span>
        <Badge>{t(`role.${project.role}`)}</Badge>
        {project.archivedAt !== null && (
          <Badge tone="warn" icon={<Archive aria-hidden />}>
            {t('project.archived')}
          </Badge>
        )}
      </p>
    </Link>
  )
}
