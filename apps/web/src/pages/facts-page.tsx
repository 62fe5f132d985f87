import { ApprovalsSection } from '../features/facts/approvals-section.tsx'
import { EvaluationSection } from '../features/facts/evaluation-section.tsx'
import { ObjectivesSection } from '../features/facts/objectives-section.tsx'
import { PeopleSection } from '../features/facts/people-section.tsx'
import { PeriodSection } from '../features/facts/period-section.tsx'
import { PracticeSection } from '../features/facts/practice-section.tsx'
import { ProgrammeSection } from '../features/facts/programme-section.tsx'
import { SourceSection } from '../features/facts/source-section.tsx'
import { StrategySection } from '../features/facts/strategy-section.tsx'
import { TextSection } from '../features/facts/text-section.tsx'
import { TitlesSection } from '../features/facts/titles-section.tsx'
import { FundingSection } from '../features/funding/funding-section.tsx'
import { SheetMenu } from '../features/sheet/sheet-menu.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { PageHead } from '../ui/page-head.tsx'
import { ProjectBar } from './project-bar.tsx'
import css from './project-page.module.css'

/** What the project is on paper, from its titles to the funder's evaluation. */
export function FactsPage() {
  const { t } = useMessages()
  useTitle(t('facts.title'))
  return (
    <>
      <ProjectBar />
      <main className={css.page} data-width="text">
        <PageHead title={t('facts.title')} actions={<SheetMenu sheets={['project', 'partners']} />} />
        <TitlesSection />
        <PeriodSection />
        <ProgrammeSection />
        <FundingSection />
        <TextSection />
        <ObjectivesSection />
        <PeopleSection />
        <StrategySection />
        <ApprovalsSection />
        <PracticeSection />
        <EvaluationSection />
        <SourceSection />
      </main>
    </>
  )
}
