import { ProjectMap } from '../features/map/project-map.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import css from './sheet.module.css'

/** Where the sites, activities and partners of a project are. */
export function MapPage() {
  const { t } = useMessages()
  useTitle(t('map.title'))
  return (
    <main>
      <Slot into="bar">
        <h1 className={css.title}>{t('map.title')}</h1>
      </Slot>
      <ProjectMap />
    </main>
  )
}
