import { useQuery } from '@tanstack/react-query'
import { CloudOff, FolderPlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { NewProjectDialog } from '../features/directory/new-project-dialog.tsx'
import { ProjectList, ProjectListSkeleton } from '../features/directory/project-list.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { LoneLink } from '../features/thing/lone-link.tsx'
import { directoryPath, projectPath } from '../lib/paths.ts'
import { projectListQuery } from '../lib/queries.ts'
import { refusalOf } from '../lib/refusal-of.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './sheet.module.css'

export function ProjectsPage() {
  const { t } = useMessages()
  const [creating, setCreating] = useState(false)
  const list = useQuery(projectListQuery())
  useTitle(t('project.title'))
  const projects = list.data ?? []
  const open = projects.filter((project) => project.archivedAt === null)
  const archived = projects.filter((project) => project.archivedAt !== null)
  const create = (
    <Button look="signal" onClick={() => setCreating(true)}>
      <Plus aria-hidden />
      {t('project.new')}
    </Button>
  )
  return (
    <main className={css.page}>
      <Slot into="bar">
        <header className={css.head}>
          <h1 className={css.title}>{t('project.title')}</h1>
          <span className={css.actions}>
            <LoneLink to={directoryPath}>{t('directory.title')}</LoneLink>
            {projects.length > 0 && create}
          </span>
        </header>
      </Slot>
      {list.isPending && <ProjectListSkeleton label={t('shell.loading')} />}
      {list.isError && !list.data && (
        <EmptyState
          icon={<CloudOff />}
          title={t('shell.loadFailed')}
          action={<Button onClick={() => void list.refetch()}>{t('shell.retry')}</Button>}
        >
          {t(`refusal.${refusalOf(list.error)}`)}
        </EmptyState>
      )}
      {list.data?.length === 0 && (
        <EmptyState icon={<FolderPlus />} title={t('project.emptyTitle')} action={create}>
          {t('project.emptyText')}
        </EmptyState>
      )}
      {open.length > 0 && <ProjectList projects={open} />}
      {archived.length > 0 && (
        <details className={css.more}>
          <summary>{t('project.archivedTitle')}</summary>
          <ProjectList projects={archived} />
        </details>
      )}
      <NewProjectDialog
        open={creating}
        onOpenChange={setCreating}
        onCreated={(projectId) => navigate(projectPath(projectId))}
      />
    </main>
  )
}
