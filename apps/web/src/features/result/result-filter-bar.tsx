import type { Partner } from '@meanwhile/domain/partner/partner'
import { RESULT_TYPES, type Result } from '@meanwhile/domain/result/result'
import { STAGES } from '@meanwhile/domain/stage/stages'
import { compareText } from '@meanwhile/wording/format'
import { replaceSearch } from '../../lib/address.ts'
import { useMessages } from '../../lib/use-messages.ts'
import type { SelectOption } from '../../ui/select.tsx'
import { languageName } from '../thing/languages.ts'
import { FilterChoice, FilterTick, ThingFilter } from '../thing/thing-filter.tsx'
import { ALL_RESULTS, isNarrow, type ResultFilter, writeResultFilter } from './result-filter.ts'

interface ResultFilterBarProps {
  filter: ResultFilter
  results: readonly Result[]
  partners: readonly Partner[]
  shown: number
}

/** What of the results is shown, kept in the address: whoever gets the link sees the same. */
export function ResultFilterBar({ filter, results, partners, shown }: ResultFilterBarProps) {
  const { t, locale } = useMessages()
  const set = (change: Partial<ResultFilter>) => replaceSearch(writeResultFilter({ ...filter, ...change }))
  const byLabel = (options: SelectOption[]) => options.sort((a, b) => compareText(locale)(a.label, b.label))
  const types = RESULT_TYPES.filter((type) => type === filter.type || results.some((result) => result.type === type))
  const langs = [...new Set(results.flatMap(({ languages }) => languages.map(({ lang }) => lang)))]
  const someArchived = filter.archived || results.some(({ archivedAt }) => archivedAt !== null)
  const count = results.filter(({ archivedAt }) => (archivedAt !== null) === filter.archived).length
  return (
    <ThingFilter
      narrowed={isNarrow(filter)}
      found={isNarrow(filter) ? t('result.count', { shown, count }) : ''}
      clear={{
        label: t('result.clear'),
        run: () => replaceSearch(writeResultFilter({ ...ALL_RESULTS, group: filter.group })),
      }}
    >
      <FilterChoice
        label={t('result.type')}
        value={filter.type}
        options={[
          { value: '', label: t('result.allTypes') },
          ...byLabel(types.map((type) => ({ value: type, label: t(`result.type.${type}`) }))),
        ]}
        onChange={(type) => set({ type })}
      />
      <FilterChoice
        label={t('result.stage')}
        value={filter.stage}
        options={[
          { value: '', label: t('result.allStages') },
          ...STAGES.result.map((stage) => ({ value: stage, label: t(`board.stage.${stage}`) })),
        ]}
        onChange={(stage) => set({ stage })}
      />
      <FilterChoice
        label={t('result.partner')}
        value={filter.partnerId}
        options={[
          { value: '', label: t('result.allPartners') },
          ...byLabel(partners.map(({ id, name }) => ({ value: id, label: name }))),
        ]}
        onChange={(partnerId) => set({ partnerId })}
      />
      <FilterChoice
        label={t('result.language')}
        value={filter.lang}
        options={[
          { value: '', label: t('result.allLanguages') },
          ...byLabel(langs.map((lang) => ({ value: lang, label: languageName(lang, locale) }))),
        ]}
        onChange={(lang) => set({ lang })}
      />
      <FilterChoice
        label={t('result.group')}
        value={filter.group}
        usual="stage"
        options={[
          { value: 'stage', label: t('result.group.stage') },
          { value: 'type', label: t('result.group.type') },
        ]}
        onChange={(group) => set({ group: group === 'type' ? 'type' : 'stage' })}
      />
      {someArchived && (
        <FilterTick label={t('result.archived')} checked={filter.archived} onChange={(archived) => set({ archived })} />
      )}
    </ThingFilter>
  )
}
