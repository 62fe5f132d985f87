import { useParams } from 'wouter'
import { CardFiles } from '../features/attachment/card-files.tsx'
import { ResultView } from '../features/result/result-view.tsx'
import { ThingCards } from '../features/thing/thing-cards.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useRow, useRows } from '../project/use-project.ts'
import { Section } from '../ui/section.tsx'
import { ProjectBar } from './project-bar.tsx'
import css from './project-page.module.css'

/** One result, with the cards that it is and their files. */
export function ResultPage() {
  const { resultId = '' } = useParams()
  return (
    <>
      <ProjectBar />
      <main className={css.page} data-width="text">
        <ResultView resultId={resultId}>
          <OnCards resultId={resultId} />
        </ResultView>
      </main>
    </>
  )
}

function OnCards({ resultId }: { resultId: string }) {
  const { t } = useMessages()
  const result = useRow('results', resultId)
  const cards = useRows('cards').filter(({ thingId, archivedAt }) => thingId === resultId && archivedAt === null)
  const withFiles = cards.filter(({ fileCount }) => fileCount > 0)
  return (
    <>
      {result && <ThingCards kind="result" thing={result} />}
      <Section title={t('result.files')}>
        <p className={css.hint}>{t(withFiles.length === 0 ? 'result.noFiles' : 'result.filesFrom')}</p>
        {withFiles.map((card) => (
          <CardFiles key={card.id} card={card} offline={t('result.filesOffline')} />
        ))}
      </Section>
    </>
  )
}
