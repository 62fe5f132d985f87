import { useParams } from 'wouter'
import { AddPictures, CardPictures } from '../features/attachment/card-pictures.tsx'
import { SiteView } from '../features/site/site-view.tsx'
import { ThingCards } from '../features/thing/thing-cards.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useCan, useRow, useRows } from '../project/use-project.ts'
import { Section } from '../ui/section.tsx'
import { ProjectBar } from './project-bar.tsx'
import css from './project-page.module.css'

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
  const { t } = useMessages()
  const mayEdit = useCan('cards.edit')
  const site = useRow('sites', siteId)
  const cards = useRows('cards').filter(({ thingId, archivedAt }) => thingId === siteId && archivedAt === null)
  const [first] = cards
  const hint = !first
    ? mayEdit
      ? 'site.picturesNeedCard'
      : 'site.noPictures'
    : cards.every(({ fileCount }) => fileCount === 0)
      ? 'site.noPictures'
      : null
  return (
    <>
      <Section title={t('site.pictures')} action={mayEdit && first && <AddPictures card={first} />}>
        {hint !== null && <p className={css.hint}>{t(hint)}</p>}
        {cards.map((card) => (
          <CardPictures key={card.id} card={card} />
        ))}
      </Section>
      {site && <ThingCards kind="site" thing={site} />}
    </>
  )
}
