import { SearchView } from '../features/search/search-view.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { classNames } from '../ui/class-names.ts'
import css from './sheet.module.css'

/** Everything that a search finds, page after page. */
export function SearchPage() {
  const { t } = useMessages()
  useTitle(t('search.title'))
  return (
    <main className={classNames(css.page, css.narrow)}>
      <Slot into="bar">
        <header className={css.head}>
          <h1 className={css.title}>{t('search.title')}</h1>
        </header>
      </Slot>
      <SearchView />
    </main>
  )
}
