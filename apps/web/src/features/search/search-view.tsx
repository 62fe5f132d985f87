import { termsOf } from '@meanwhile/domain/search-query'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { CloudOff, SearchX, TextSearch } from 'lucide-react'
import { foundKey } from '../../lib/found-kind.ts'
import { searchQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { FoundRow } from './found-row.tsx'
import styles from './search-view.module.css'
import { useAsked } from './use-asked.ts'

/** A field, and under it what answers in all my projects. */
export function SearchView() {
  const { t } = useMessages()
  const { typed, asked, type } = useAsked()
  const wanted = termsOf(asked).length > 0
  const answer = useInfiniteQuery({ ...searchQuery(asked), enabled: wanted, placeholderData: keepPreviousData })
  const found = wanted ? (answer.data?.pages.flatMap((page) => page.found) ?? []) : []
  const nothing = wanted && answer.data !== undefined && found.length === 0
  return (
    <div className={styles.search}>
      <TextField
        type="search"
        label={t('search.label')}
        hint={t('search.hint')}
        autoFocus
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      {!wanted && <EmptyState icon={<TextSearch />} title={t('search.emptyTitle')} />}
      {wanted && answer.isPending && (
        <div role="status" aria-label={t('shell.loading')} className={styles.found}>
          <Skeleton height={72} />
          <Skeleton height={72} />
          <Skeleton height={72} />
        </div>
      )}
      {wanted && answer.isError && !answer.data && (
        <EmptyState
          icon={<CloudOff />}
          title={t('shell.loadFailed')}
          action={<Button onClick={() => void answer.refetch()}>{t('shell.retry')}</Button>}
        >
          {t(`refusal.${refusalOf(answer.error)}`)}
        </EmptyState>
      )}
      <p role="status" className={styles.count}>
        {found.length > 0 && t('search.shown', { count: found.length })}
        {nothing && <VisuallyHidden>{t('search.nothing')}</VisuallyHidden>}
      </p>
      {nothing && (
        <EmptyState icon={<SearchX />} title={t('search.nothing')}>
          {t('search.nothingHint')}
        </EmptyState>
      )}
      <ul className={styles.found}>
        {found.map((one) => (
          <FoundRow key={foundKey(one)} found={one} />
        ))}
      </ul>
      {wanted && answer.hasNextPage && (
        <Button disabled={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
          {t('search.more')}
        </Button>
      )}
    </div>
  )
}
