import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { EveryText } from './every-text.tsx'
import { FactsSection } from './facts-section.tsx'
import { isBlank } from './is-blank.ts'

/** What the project is called: by those who work in it, and in the grant agreement. */
export function TitlesSection() {
  const { t } = useMessages()
  const { titles, officialTitles, summaries } = useProject().facts
  return (
    <FactsSection
      title={t('facts.titles')}
      empty={[titles, officialTitles, summaries].every(isBlank)}
      renderForm={({ row, set }) => (
        <>
          <TranslatedField label={t('facts.working')} texts={row.titles} onChange={(next) => set({ titles: next })} />
          <TranslatedField
            label={t('facts.official')}
            hint={t('facts.officialHint')}
            texts={row.officialTitles}
            onChange={(next) => set({ officialTitles: next })}
          />
          <TranslatedField
            label={t('facts.summary')}
            texts={row.summaries}
            lines
            onChange={(next) => set({ summaries: next })}
          />
        </>
      )}
    >
      <FactList>
        <Fact label={t('facts.working')}>{!isBlank(titles) && <EveryText texts={titles} />}</Fact>
        <Fact label={t('facts.official')}>{!isBlank(officialTitles) && <EveryText texts={officialTitles} />}</Fact>
        <Fact label={t('facts.summary')}>{!isBlank(summaries) && <TranslatedText texts={summaries} lines />}</Fact>
      </FactList>
    </FactsSection>
  )
}
