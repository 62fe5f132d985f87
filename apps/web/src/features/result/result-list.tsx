import { RESULT_TYPES, type Result } from '@meanwhile/domain/result/result'
import { STAGES } from '@meanwhile/domain/stage/stages'
import { capitalised, compareText } from '@meanwhile/wording/format'
import { PackageOpen, Plus } from 'lucide-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { NewResultDialog } from './new-result-dialog.tsx'
import css from './result.module.css'
import { fits, readResultFilter } from './result-filter.ts'
import { ResultFilterBar } from './result-filter-bar.tsx'
import { ResultRow } from './result-row.tsx'

/** Everything that the project makes, by stage or by type. */
export function ResultList() {
  const { t, locale } = useMessages()
  const filter = readResultFilter(useSearch())
  const results = useRows('results')
  const partners = useRows('partners')
  const mayEdit = useCan('things.edit')
  const plain = usePlainText()
  const [making, setMaking] = useState(false)
  const compare = compareText(locale)
  const nameOf = ({ code, titles }: Result) => `${code ?? '\uffff'} ${plain(titles)}`
  const shown = results.filter((result) => fits(result, filter)).sort((a, b) => compare(nameOf(a), nameOf(b)))
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  const groups: { name: string; rows: Result[] }[] =
    filter.group === 'type'
      ? RESULT_TYPES.map((type) => ({
          name: capitalised(t(`result.type.${type}`), locale),
          rows: shown.filter((result) => result.type === type),
        }))
      : STAGES.result.map((stage) => ({
          name: capitalised(t(`board.stage.${stage}`), locale),
          rows: shown.filter((result) => result.stage === stage),
        }))
  const add = mayEdit && (
    <Button look="signal" onClick={() => setMaking(true)}>
      <Plus aria-hidden />
      {t('result.new')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('result.title')} actions={results.length > 0 && add}>
        {results.length > 0 && (
          <ResultFilterBar filter={filter} results={results} partners={partners} shown={shown.length} />
        )}
      </PageHead>
      {results.length === 0 && (
        <EmptyState icon={<PackageOpen />} title={t('result.emptyTitle')} action={add}>
          {t('result.emptyText')}
        </EmptyState>
      )}
      {results.length > 0 && shown.length === 0 && <p className={css.quiet}>{t('result.nothing')}</p>}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => (
          <Section key={name} title={name} count={rows.length}>
            <ul className={css.rows}>
              {rows.map((result) => (
                <ResultRow key={result.id} result={result} partners={byId} />
              ))}
            </ul>
          </Section>
        ))}
      {making && <NewResultDialog onClose={() => setMaking(false)} />}
    </>
  )
}
