import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CloudOff, FileQuestion } from 'lucide-react'
import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { importPath } from '../../lib/paths.ts'
import { importPreviewQuery, importStateQuery } from '../../lib/queries.ts'
import { type RefusalKey, refusalOf } from '../../lib/refusal-of.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { FaultyFile } from './faulty-file.tsx'
import css from './import.module.css'
import type { Answers } from './import-types.ts'
import { ReportStep } from './report-step.tsx'
import { RunningStep } from './running-step.tsx'
import { TableStep } from './table-step.tsx'
import { TrelloStep } from './trello-step.tsx'
import { useImportProgress } from './use-import-progress.ts'

/** One file on its way: looked at, running, done. */
export function ImportSteps({ importId }: { importId: string }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const state = useQuery(importStateQuery(projectId, importId))
  const progress = useImportProgress(importId, state.data?.progress ?? null)
  if (state.isError) {
    const gone = refusalOf(state.error) === 'not-found'
    const action = gone ? (
      <Button onClick={() => navigate(importPath(projectId))}>{t('import.back')}</Button>
    ) : (
      <Button onClick={() => void state.refetch()}>{t('import.tryAgain')}</Button>
    )
    return (
      <EmptyState
        icon={gone ? <FileQuestion /> : <CloudOff />}
        title={gone ? t('import.notThere') : t('shell.loadFailed')}
        action={action}
      >
        {gone ? t('import.notThereText') : t(`refusal.${refusalOf(state.error)}`)}
      </EmptyState>
    )
  }
  if (!state.data) return <ProgressBar label={t('import.reading')} value={null} />
  if (state.data.report) return <ReportStep state={state.data} report={state.data.report} />
  if (state.data.running) return <RunningStep progress={progress} />
  return <PreviewSteps importId={importId} failure={state.data.failure as RefusalKey | null} />
}

function PreviewSteps({ importId, failure }: { importId: string; failure: RefusalKey | null }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const queries = useQueryClient()
  const [delimiter, setDelimiter] = useState<',' | ';' | '\t'>()
  const preview = useQuery(importPreviewQuery(projectId, importId, delimiter))
  const run = useMutation({
    mutationFn: (answers: Answers) => trpcClient.import.run.mutate({ projectId, importId, answers }),
    // Also when it failed: another window may have begun the run.
    onSettled: () => queries.invalidateQueries({ queryKey: importStateQuery(projectId, importId).queryKey }),
  })
  const discard = () => {
    // A file that cannot be taken back now is deleted after a day.
    trpcClient.import.discard.mutate({ projectId, importId }).catch(() => {})
    navigate(importPath(projectId))
  }
  if (preview.isError) {
    return (
      <EmptyState
        icon={<CloudOff />}
        title={t('shell.loadFailed')}
        action={<Button onClick={() => void preview.refetch()}>{t('import.tryAgain')}</Button>}
      >
        {t(`refusal.${refusalOf(preview.error)}`)}
      </EmptyState>
    )
  }
  const file = preview.data
  if (!file) return <ProgressBar label={t('import.reading')} value={null} />
  if ('fault' in file) return <FaultyFile file={file} onBack={discard} />
  const refused = run.error ? refusalOf(run.error) : failure
  const steps = { busy: run.isPending, onStart: (answers: Answers) => run.mutate(answers), onCancel: discard }
  return (
    <>
      {refused !== null && (
        <div className={css.notice} data-tone="danger" role="alert">
          <h2 className={css.noticeTitle}>{t('import.failedTitle')}</h2>
          <p>{t(`refusal.${refused}`)}</p>
          <p>{t('import.failedText')}</p>
        </div>
      )}
      {'counts' in file ? (
        <TrelloStep preview={file} {...steps} />
      ) : (
        <TableStep key={file.delimiter} preview={file} onDelimiter={setDelimiter} {...steps} />
      )}
    </>
  )
}
