import { Skeleton } from '../ui/skeleton.tsx'
import css from './state-page.module.css'

/** While the code of a page is on its way. */
export function PageLoading() {
  return (
    <main className={css.loading} aria-busy="true">
      <Skeleton width="40%" height={32} />
      <Skeleton height={120} />
    </main>
  )
}
