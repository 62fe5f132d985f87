import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { Field } from '../../ui/field.tsx'
import { SourceText } from '../thing/source-text.tsx'
import css from './facts.module.css'
import { FactsSection } from './facts-section.tsx'

/** Where all this comes from, in the words of its sources. */
export function SourceSection() {
  const { t } = useMessages()
  const { source } = useProject().facts
  return (
    <FactsSection
      title={t('facts.source')}
      empty={source === null}
      renderForm={({ row, set }) => (
        <Field label={t('facts.source')}>
          {(control) => (
            <textarea
              {...control}
              rows={6}
              maxLength={4000}
              value={row.source ?? ''}
              onChange={({ target }) => set({ source: target.value.trim() === '' ? null : target.value })}
            />
          )}
        </Field>
      )}
    >
      <p className={css.source}>{source !== null && <SourceText source={source} />}</p>
    </FactsSection>
  )
}
