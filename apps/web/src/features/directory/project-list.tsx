import { Skeleton } from '../../ui/skeleton.tsx'
import { type ListedProject, ProjectCard } from './project-card.tsx'
import css from './project-list.module.css'

export function ProjectList({ projects }: { projects: readonly ListedProject[] }) {
  return (
    <ul className={css.list}>
      {projects.map((project) => (
        <li key={project.id}>
          <ProjectCard project={project} />
        </li>
      ))}
    </ul>
  )
}

export function ProjectListSkeleton({ label }: { label: string }) {
  return (
    <div className={css.list} role="status" aria-busy aria-label={label}>
      {[0, 1, 2, 3].map((place) => (
        <div key={place} className={css.waiting}>
          <Skeleton width="45%" height={26} />
          <Skeleton width="90%" />
          <Skeleton width="70%" />
          <Skeleton width="55%" height={14} />
        </div>
      ))}
    </div>
  )
}
