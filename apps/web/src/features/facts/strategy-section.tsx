import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { ItemListField } from '../thing/item-list-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './facts.module.css'
import { FactsSection } from './facts-section.tsx'
import { isBlank } from './is-blank.ts'

const PARTS = ['document', 'priority', 'line', 'task'] as const

/** The lines of a municipality's programme that the project serves; officers quote them in every council paper. */
export function StrategySection() {
  const { t } = useMessages()
  const { strategy } = useProject().facts
  return (
    <FactsSection
      title={t('facts.strategy')}
      empty={strategy.length === 0}
      renderForm={({ row, set }) => (
        <ItemListField
          legend={t('facts.strategy')}
          items={row.strategy}
          blank={{ document: {}, priority: {}, line: {}, task: {} }}
          addLabel={t('facts.addStrategy')}
          removeLabel={(number) => t('facts.remove', { number })}
          onChange={(next) => set({ strategy: next })}
        >
          {(one, _number, setOne) =>
            PARTS.map((part) => (
              <TranslatedField
                key={part}
                label={t(`facts.${part}`)}
                texts={one[part]}
                lines={part === 'task'}
                onChange={(texts) => setOne({ ...one, [part]: texts })}
              />
            ))
          }
        </ItemListField>
      )}
    >
      <ul className={css.items}>
        {strategy.map((one) => (
          <li key={JSON.stringify(one)} className={css.item}>
            <FactList>
              {PARTS.map((part) => (
                <Fact key={part} label={t(`facts.${part}`)}>
                  {!isBlank(one[part]) && <TranslatedText texts={one[part]} lines />}
                </Fact>
              ))}
            </FactList>
          </li>
        ))}
      </ul>
    </FactsSection>
  )
}
