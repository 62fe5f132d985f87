import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { FactsSection } from './facts-section.tsx'
import { isBlank } from './is-blank.ts'

/** Why there is the project and what it wants. */
export function TextSection() {
  const { t } = useMessages()
  const { aims, background } = useProject().facts
  return (
    <FactsSection
      title={t('facts.text')}
      empty={isBlank(aims) && isBlank(background)}
      renderForm={({ row, set }) => (
        <>
          <TranslatedField label={t('facts.aims')} texts={row.aims} lines onChange={(next) => set({ aims: next })} />
          <TranslatedField
            label={t('facts.background')}
            texts={row.background}
            lines
            onChange={(next) => set({ background: next })}
          />
        </>
      )}
    >
      <FactList>
        <Fact label={t('facts.aims')}>{!isBlank(aims) && <TranslatedText texts={aims} lines />}</Fact>
        <Fact label={t('facts.background')}>{!isBlank(background) && <TranslatedText texts={background} lines />}</Fact>
      </FactList>
    </FactsSection>
  )
}
