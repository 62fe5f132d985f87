import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { TextField } from '../../ui/text-field.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { ItemListField } from '../thing/item-list-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './facts.module.css'
import { FactsSection } from './facts-section.tsx'
import { isBlank } from './is-blank.ts'

/** What was approved, by whom and when. */
export function ApprovalsSection() {
  const { t } = useMessages()
  const project = useProject()
  const { facts } = project
  return (
    <FactsSection
      title={t('facts.approvals')}
      empty={facts.approvals.length === 0}
      renderForm={({ row, set }) => (
        <ItemListField
          legend={t('facts.approvals')}
          items={row.approvals}
          blank={{ what: {}, on: null, by: null }}
          addLabel={t('facts.addApproval')}
          removeLabel={(number) => t('facts.remove', { number })}
          onChange={(approvals) => set({ approvals })}
        >
          {(one, _number, setOne) => (
            <>
              <TranslatedField
                label={t('facts.approved')}
                texts={one.what}
                onChange={(what) => setOne({ ...one, what })}
              />
              <TextField
                label={t('facts.by')}
                maxLength={200}
                value={one.by ?? ''}
                onChange={({ target }) => setOne({ ...one, by: target.value.trim() === '' ? null : target.value })}
              />
              <PartialDateField label={t('facts.on')} value={one.on} onChange={(on) => setOne({ ...one, on })} />
            </>
          )}
        </ItemListField>
      )}
    >
      <ul className={css.items}>
        {facts.approvals.map((one) => (
          <li key={JSON.stringify(one)} className={css.item}>
            <FactList>
              <Fact label={t('facts.approved')}>{!isBlank(one.what) && <TranslatedText texts={one.what} />}</Fact>
              <Fact label={t('facts.by')}>{one.by}</Fact>
              <Fact label={t('facts.on')}>{one.on !== null && resolvedDateWords(one.on, t, project)}</Fact>
            </FactList>
          </li>
        ))}
      </ul>
    </FactsSection>
  )
}
