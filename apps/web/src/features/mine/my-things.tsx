import { useQuery } from '@tanstack/react-query'
import { CloudOff, ListChecks } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { homePath } from '../../lib/paths.ts'
import { mineQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { Bucket } from './bucket.ts'
import { groupThings, type Mine, nextActivities, type ProjectGroup } from './group-things.ts'
import { MentionRow } from './mention-row.tsx'
import styles from './my-things.module.css'
import { ActivityRow, ThingRow } from './thing-row.tsx'

/** What waits for me in all projects: with a date, without one, who mentions me, and what happens next. */
export function MyThings() {
  const { t } = useMessages()
  const mine = useQuery({ ...mineQuery(), refetchOnWindowFocus: true })
  if (mine.data) return <Loaded mine={mine.data} />
  if (mine.isError) {
    return (
      <EmptyState
        icon={<CloudOff />}
        title={t('shell.loadFailed')}
        action={<Button onClick={() => void mine.refetch()}>{t('shell.retry')}</Button>}
      >
        {t(`refusal.${refusalOf(mine.error)}`)}
      </EmptyState>
    )
  }
  return (
    <div role="status" aria-label={t('shell.loading')} className={styles.page}>
      <Skeleton width="30%" height={26} />
      <Skeleton height={64} />
      <Skeleton height={64} />
      <Skeleton height={64} />
    </div>
  )
}

function Loaded({ mine }: { mine: Mine }) {
  const { t } = useMessages()
  const groups = groupThings(mine)
  const dated = groups.filter(([bucket, projects]) => bucket !== 'none' && projects.length > 0)
  const undated = groups.find(([bucket]) => bucket === 'none')?.[1] ?? []
  const activities = nextActivities(mine)
  if (mine.things.length === 0 && mine.mentions.length === 0 && activities.length === 0) {
    return (
      <EmptyState
        icon={<ListChecks />}
        title={t('mine.emptyTitle')}
        action={<Link to={homePath}>{t('shell.toProjects')}</Link>}
      >
        {t('mine.emptyText')}
      </EmptyState>
    )
  }
  return (
    <div className={styles.page}>
      <Section title={t('mine.due')} count={countOf(dated.flatMap(([, projects]) => projects))}>
        {dated.length === 0 && <p className={styles.nothing}>{t('mine.nothingDue')}</p>}
        {dated.map(([bucket, projects]) => (
          <DueGroup key={bucket} bucket={bucket as Exclude<Bucket, 'none'>} projects={projects} />
        ))}
      </Section>
      {undated.length > 0 && (
        <Section title={t('mine.waiting')} count={countOf(undated)}>
          <Projects groups={undated} level={3} />
        </Section>
      )}
      {mine.more && <p className={styles.nothing}>{t('mine.more')}</p>}
      {mine.mentions.length > 0 && (
        <Section title={t('mine.mentioned')} count={mine.mentions.length}>
          <ul className={styles.rows}>
            {mine.mentions.map((mention) => (
              <MentionRow key={`${mention.cardId} ${mention.at}`} mention={mention} projects={mine.projects} />
            ))}
          </ul>
        </Section>
      )}
      {activities.length > 0 && (
        <Section title={t('mine.activities')} count={activities.length}>
          <ul className={styles.rows}>
            {activities.map(({ project, thing }) => (
              <ActivityRow key={`${thing.projectId} ${thing.cardId}`} project={project} thing={thing} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

const countOf = (groups: readonly ProjectGroup[]) => groups.reduce((sum, { things }) => sum + things.length, 0)

function DueGroup({ bucket, projects }: { bucket: Exclude<Bucket, 'none'>; projects: readonly ProjectGroup[] }) {
  const { t } = useMessages()
  return (
    <section className={styles.bucket} data-bucket={bucket}>
      <h3 className={styles.when}>
        {t(`mine.${bucket}`)} <span className={styles.count}>{countOf(projects)}</span>
      </h3>
      <Projects groups={projects} level={4} />
    </section>
  )
}

function Projects({ groups, level }: { groups: readonly ProjectGroup[]; level: 3 | 4 }) {
  const Heading = `h${level}` as const
  return groups.map(({ project, things }) => (
    <div key={project.id} className={styles.project}>
      <Heading className={styles.acronym} title={project.title} dir="auto">
        {project.acronym}
      </Heading>
      <ul className={styles.rows}>
        {things.map((thing) => (
          <ThingRow key={`${thing.cardId} ${thing.lineId}`} project={project} thing={thing} />
        ))}
      </ul>
    </div>
  ))
}
