import type { Partner } from '@meanwhile/domain/partner/partner'
import { RESULT_TYPES, type Result } from '@meanwhile/domain/result/result'
import { STAGES } from '@meanwhile/domain/stage/stages'
import { compareText } from '@meanwhile/wording/format'
import { replaceSearch } from '../../lib/address.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { languageName } from '../thing/languages.ts'
import css from './result.module.css'
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
    <div className={css.filter}>
      <Select
        label={t('result.type')}
        value={filter.type}
        options={[
          { value: '', label: t('result.allTypes') },
          ...byLabel(types.map((type) => ({ value: type, label: t(`result.type.${type}`) }))),
        ]}
        onChange={(event) => set({ type: event.target.value })}
      />
      <Select
        label={t('result.stage')}
        value={filter.stage}
        options={[
          { value: '', label: t('result.allStages') },
          ...STAGES.result.map((stage) => ({ value: stage, label: t(`board.stage.${stage}`) })),
        ]}
        onChange={(event) => set({ stage: event.target.value })}
      />
      <Select
        label={t('result.partner')}
        value={filter.partnerId}
        options={[
          { value: '', label: t('result.allPartners') },
          ...byLabel(partners.map(({ id, name }) => ({ value: id, label: name }))),
        ]}
        onChange={(event) => set({ partnerId: event.target.value })}
      />
      <Select
        label={t('result.language')}
        value={filter.lang}
        options={[
          { value: '', label: t('result.allLanguages') },
          ...byLabel(langs.map((lang) => ({ value: lang, label: languageName(lang, locale) }))),
        ]}
        onChange={(event) => set({ lang: event.target.value })}
      />
      <Select
        label={t('result.group')}
        value={filter.group}
        options={[
          { value: 'stage', label: t('result.group.stage') },
          { value: 'type', label: t('result.group.type') },
        ]}
        onChange={(event) => set({ group: event.target.value === 'type' ? 'type' : 'stage' })}
      />
      <p className={css.count} role="status">
        {isNarrow(filter) && t('result.count', { shown, count })}
      </p>
      {isNarrow(filter) && (
        <Button onClick={() => replaceSearch(writeResultFilter({ ...ALL_RESULTS, group: filter.group }))}>
          {t('result.clear')}
        </Button>
      )}
      {someArchived && (
        <label className={css.tick}>
          <input
            type="checkbox"
            checked={filter.archived}
            onChange={(event) => set({ archived: event.target.checked })}
          />
          {t('result.archived')}
        </label>
      )}
    </div>
  )
}
