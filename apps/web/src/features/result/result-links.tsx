import type { Result } from '@meanwhile/domain/result/result'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { TicksField } from '../../ui/ticks-field.tsx'
import type { DraftOf } from '../thing/use-draft.ts'
import { useText } from '../thing/use-text.ts'
import css from './result-page.module.css'

/** What else of the project a result has to do with. */
export function ResultLinks({ row, set }: Pick<DraftOf<Result>, 'row' | 'set'>) {
  const { t } = useMessages()
  const text = useText()
  const partners = useRows('partners')
  const activities = useRows('activities')
  const objectives = useRows('objectives')
  const open = <Row extends { id: string; archivedAt: string | null }>(
    rows: readonly Row[],
    chosen: readonly string[],
  ) => rows.filter(({ id, archivedAt }) => archivedAt === null || chosen.includes(id))
  const named = (id: string, texts: Readonly<Record<string, string>>) => {
    const shown = text(texts)
    return { value: id, label: shown?.text ?? '', lang: shown?.lang }
  }
  return (
    <>
      <TicksField
        label={t('result.contributors')}
        options={partners
          .filter(({ id }) => id !== row.leadPartnerId)
          .map(({ id, name }) => ({ value: id, label: name }))}
        chosen={row.contributorIds}
        onChange={(contributorIds) => set({ contributorIds })}
      />
      <TicksField
        label={t('result.activities')}
        options={open(activities, row.activityIds).map(({ id, titles }) => named(id, titles))}
        chosen={row.activityIds}
        onChange={(activityIds) => set({ activityIds })}
      />
      <TicksField
        label={t('result.objectives')}
        options={open(objectives, row.objectiveIds).map(({ id, texts }) => named(id, texts))}
        chosen={row.objectiveIds}
        onChange={(objectiveIds) => set({ objectiveIds })}
      />
      <Select
        label={t('result.aboutPartner')}
        value={row.partnerId ?? ''}
        options={[
          { value: '', label: t('result.noPartner') },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => set({ partnerId: event.target.value || null })}
      />
      <label className={css.choice}>
        <input
          type="checkbox"
          checked={row.perPartner}
          onChange={(event) => set({ perPartner: event.target.checked })}
        />
        {t('result.perPartner')}
      </label>
    </>
  )
}
