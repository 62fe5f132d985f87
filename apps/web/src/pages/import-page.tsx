import { Lock } from 'lucide-react'
import { useParams } from 'wouter'
import { ChooseFile } from '../features/import/choose-file.tsx'
import { HowTo } from '../features/import/how-to.tsx'
import { ImportSteps } from '../features/import/import-steps.tsx'
import { PastImports } from '../features/import/past-imports.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { useCan, useProject } from '../project/use-project.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './sheet.module.css'

/** A board from elsewhere: a file is chosen, looked at, imported and reported on. */
export function ImportPage() {
  const { t } = useMessages()
  const { importId } = useParams()
  const mayEdit = useCan('boards.edit')
  const archived = useProject().archivedAt !== null
  useTitle(t('import.title'))
  return (
    <main className={css.page}>
      <Slot into="bar">
        <h1 className={css.title}>{t('import.title')}</h1>
      </Slot>
      {!mayEdit && (
        <EmptyState icon={<Lock />} title={t('import.title')}>
          {t(archived ? 'refusal.project-archived' : 'refusal.forbidden')}
        </EmptyState>
      )}
      {mayEdit && importId === undefined && (
        <>
          <p>{t('import.intro')}</p>
          <ChooseFile />
          <HowTo />
          <PastImports />
        </>
      )}
      {mayEdit && importId !== undefined && <ImportSteps key={importId} importId={importId} />}
    </main>
  )
}
