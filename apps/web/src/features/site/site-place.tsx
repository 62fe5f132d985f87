import type { Site } from '@meanwhile/domain/site/site'
import { MapPinned } from 'lucide-react'
import { Suspense } from 'react'
import { lazyPart } from '../../lib/lazy-part.tsx'
import { mapPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId, useRow } from '../../project/use-project.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Fact } from '../thing/fact-list.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { PlaceForm } from './site-forms.tsx'
import css from './site-page.module.css'
import { SiteSection } from './site-section.tsx'
import { useSiteWords } from './site-words.ts'

const SmallMap = lazyPart(() => import('../map/small-map.tsx').then((part) => part.SmallMap))

/** Where a site is: town, address and a small map. */
export function SitePlace({ site, mayEdit }: { site: Site; mayEdit: boolean }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const words = useSiteWords()
  const town = words.town(site)
  const place = useRow('places', site.placeId)
  const lat = site.lat ?? place?.lat ?? null
  const lon = site.lon ?? place?.lon ?? null
  const map = (
    <>
      {lat !== null && lon !== null && (
        <div className={css.map}>
          <Suspense fallback={<Skeleton height={260} />}>
            <SmallMap siteId={site.id} lat={lat} lon={lon} />
          </Suspense>
        </div>
      )}
      <LoneLink to={mapPath(projectId)}>
        <MapPinned aria-hidden />
        {t('site.toMap')}
      </LoneLink>
    </>
  )
  return (
    <SiteSection site={site} title={t('site.where')} mayEdit={mayEdit} Form={PlaceForm} below={map}>
      <Fact label={t('site.column.place')} empty={t('site.unknown')}>
        {town && <bdi lang={town.lang}>{town.text}</bdi>}
      </Fact>
      <Fact label={t('site.address')} empty={t('site.unknown')}>
        {site.address !== null && <bdi>{site.address}</bdi>}
      </Fact>
      <Fact label={t('site.position')} empty={t('site.noPosition')}>
        {site.lat !== null && site.lon !== null && `${site.lat}, ${site.lon}`}
      </Fact>
    </SiteSection>
  )
}
