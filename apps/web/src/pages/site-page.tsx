import { useParams } from 'wouter'
import { SiteView } from '../features/site/site-view.tsx'
import { ThingCards } from '../features/thing/thing-cards.tsx'
import { useRow } from '../project/use-project.ts'
import { ProjectBar } from './project-bar.tsx'
import css from './project-page.module.css'
import { SitePictures } from './site-pictures.tsx'

/** One site, with the cards that it is and their pictures. */
export function SitePage() {
  const { siteId = '' } = useParams()
  return (
    <>
      <ProjectBar />
      <main className={css.page}>
        <SiteView siteId={siteId}>
          <OnCards siteId={siteId} />
        </SiteView>
      </main>
    </>
  )
}

function OnCards({ siteId }: { siteId: string }) {
  const site = useRow('sites', siteId)
  if (!site) return null
  return (
    <>
      <SitePictures site={site} />
      <ThingCards kind="site" thing={site} />
    </>
  )
}
