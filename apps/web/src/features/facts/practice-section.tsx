import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { TextField } from '../../ui/text-field.tsx'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { ItemListField } from '../thing/item-list-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './facts.module.css'
import { FactsSection } from './facts-section.tsx'
import { isBlank } from './is-blank.ts'

/** The practice that is handed on, projects that came before, and whether others may still join. */
export function PracticeSection() {
  const { t } = useMessages()
  const { goodPractice, goodPracticeOwner, related, openToPartners } = useProject().facts
  return (
    <FactsSection
      title={t('facts.practice')}
      empty={isBlank(goodPractice) && goodPracticeOwner === null && related.length === 0 && !openToPartners}
      renderForm={({ row, set }) => (
        <>
          <TranslatedField
            label={t('facts.goodPractice')}
            texts={row.goodPractice}
            lines
            onChange={(next) => set({ goodPractice: next })}
          />
          <TextField
            label={t('facts.goodPracticeOwner')}
            maxLength={200}
            value={row.goodPracticeOwner ?? ''}
            onChange={({ target }) => set({ goodPracticeOwner: target.value.trim() === '' ? null : target.value })}
          />
          <ItemListField
            legend={t('facts.related')}
            items={row.related}
            blank={{ acronym: '', note: {} }}
            addLabel={t('facts.addRelated')}
            removeLabel={(number) => t('facts.remove', { number })}
            onChange={(next) => set({ related: next })}
          >
            {(one, _number, setOne) => (
              <>
                <TextField
                  label={t('facts.relatedName')}
                  required
                  maxLength={40}
                  value={one.acronym}
                  onChange={({ target }) => setOne({ ...one, acronym: target.value })}
                />
                <TranslatedField
                  label={t('facts.relatedNote')}
                  texts={one.note}
                  lines
                  onChange={(note) => setOne({ ...one, note })}
                />
              </>
            )}
          </ItemListField>
          <label className={css.tick}>
            <input
              type="checkbox"
              checked={row.openToPartners}
              onChange={({ target }) => set({ openToPartners: target.checked })}
            />
            {t('facts.open')}
          </label>
        </>
      )}
    >
      <FactList>
        <Fact label={t('facts.goodPractice')}>
          {!isBlank(goodPractice) && <TranslatedText texts={goodPractice} lines />}
        </Fact>
        <Fact label={t('facts.goodPracticeOwner')}>{goodPracticeOwner}</Fact>
        <Fact label={t('facts.related')}>
          {related.length > 0 && (
            <ul className={css.bullets}>
              {related.map(({ acronym, note }) => (
                <li key={acronym}>
                  <strong>{acronym}</strong> <TranslatedText texts={note} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label={t('facts.open')}>{t(openToPartners ? 'facts.yes' : 'facts.no')}</Fact>
      </FactList>
    </FactsSection>
  )
}
