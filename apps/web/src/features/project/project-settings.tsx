import { can } from '@meanwhile/domain/access'
import { archiveProject, restoreProject } from '@meanwhile/domain/project/commands'
import { Archive, ArchiveRestore } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useMe, useProject } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { QuestionDialog } from '../../ui/question-dialog.tsx'
import css from './project-settings.module.css'

/** Above everything else while the project can only be read. */
export function ArchivedNotice() {
  const { t } = useMessages()
  const { archivedAt } = useProject()
  const mayEdit = can(useMe(), 'project.edit')
  const dispatch = useDispatch()
  if (archivedAt === null) return null
  return (
    <div className={css.notice}>
      <Badge tone="warn" icon={<Archive aria-hidden />}>
        {t('overview.projectArchived')}
      </Badge>
      {mayEdit && (
        <Button onClick={() => dispatch(restoreProject({}))}>
          <ArchiveRestore aria-hidden />
          {t('overview.restoreProject')}
        </Button>
      )}
    </div>
  )
}

export function ArchiveProject() {
  const { t } = useMessages()
  const project = useProject()
  const mayEdit = can(useMe(), 'project.edit')
  const dispatch = useDispatch()
  const [asking, setAsking] = useState(false)
  if (!mayEdit || project.archivedAt !== null) return null
  return (
    <>
      <Button onClick={() => setAsking(true)}>
        <Archive aria-hidden />
        {t('overview.archiveProject')}
      </Button>
      <QuestionDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('overview.archiveProjectTitle', { name: project.acronym })}
        text={t('overview.archiveProjectText')}
        yes={t('overview.archiveProject')}
        cancel={t('overview.cancel')}
        onYes={() => dispatch(archiveProject({}))}
      />
    </>
  )
}
