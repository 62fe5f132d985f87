import { result as resultCommands } from '@meanwhile/domain/result/commands'
import type { Result } from '@meanwhile/domain/result/result'
import { Archive, ArchiveRestore, ArrowLeft, PackageX } from 'lucide-react'
import type { ReactNode } from 'react'
import { resultsPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useTitle } from '../../lib/use-title.ts'
import { useDispatch, useProjectId, useRow } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { StageHistory } from '../stage/stage-history.tsx'
import { StagePicker } from '../stage/stage-picker.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { useMayEdit } from '../thing/use-may-edit.ts'
import { usePlainText } from '../thing/use-text.ts'
import { LanguageEditor } from './language-editor.tsx'
import { Publication } from './publication.tsx'
import { ResultFacts } from './result-facts.tsx'
import css from './result-page.module.css'

interface ResultViewProps {
  resultId: string
  /** What other nouns show of it: its cards and their files. */
  children: ReactNode
}

/** Everything about one result. */
export function ResultView({ resultId, children }: ResultViewProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const result = useRow('results', resultId)
  const back = (
    <LoneLink to={resultsPath(projectId)}>
      <ArrowLeft aria-hidden />
      {t('result.toList')}
    </LoneLink>
  )
  if (!result) {
    return (
      <EmptyState icon={<PackageX />} title={t('result.goneTitle')} action={back}>
        {t('result.goneText')}
      </EmptyState>
    )
  }
  return (
    <OneResult result={result} back={back}>
      {children}
    </OneResult>
  )
}

interface OneResultProps {
  result: Result
  back: ReactNode
  children: ReactNode
}

function OneResult({ result, back, children }: OneResultProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const owns = useMayEdit(result)
  const { id, code, type, titles, stage, archivedAt } = result
  const mayEdit = owns && archivedAt === null
  useTitle(usePlainText()(titles))
  return (
    <>
      <PageHead
        back={back}
        over={[code, t(`result.type.${type}`)].filter(Boolean).join(' · ')}
        title={<TranslatedText texts={titles} />}
      >
        {archivedAt !== null && (
          <Badge tone="warn" icon={<Archive aria-hidden />}>
            {t('result.isArchived')}
          </Badge>
        )}
        {!owns && <p className={css.meta}>{t('result.readOnly')}</p>}
        <StagePicker thing={{ kind: 'result', thingId: id }} stage={stage} mayEdit={mayEdit} />
      </PageHead>
      <Publication result={result} mayEdit={mayEdit} />
      <ResultFacts result={result} mayEdit={mayEdit} />
      <LanguageEditor result={result} mayEdit={mayEdit} />
      {children}
      <Section title={t('result.history')}>
        <StageHistory thingId={id} mayEdit={mayEdit} />
      </Section>
      {owns && (
        <div>
          <Button
            onClick={() => dispatch((archivedAt === null ? resultCommands.archive : resultCommands.restore)({ id }))}
          >
            {archivedAt === null ? <Archive aria-hidden /> : <ArchiveRestore aria-hidden />}
            {t(archivedAt === null ? 'result.archive' : 'result.restore')}
          </Button>
        </div>
      )}
    </>
  )
}
