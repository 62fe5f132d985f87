import { SiteList } from '../features/site/site-list.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { ProjectBar } from './project-bar.tsx'
import css from './project-page.module.css'

/** The places in temporary use that the project looks after. */
export function SitesPage() {
  const { t } = useMessages()
  useTitle(t('site.title'))
  return (
    <>
      <ProjectBar />
      <main className={css.page}>
        <SiteList />
      </main>
    </>
  )
}
