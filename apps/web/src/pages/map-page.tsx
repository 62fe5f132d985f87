import { ProjectMap } from '../features/map/project-map.tsx'
import { ConnectionWords } from '../features/project/connection-words.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import css from './project-page.module.css'

/** Where the sites, activities and partners of a project are. */
export function MapPage() {
  const { t } = useMessages()
  useTitle(t('map.title'))
  return (
    <main>
      <Slot into="bar">
        <div className={css.state}>
          <h1 className={css.name}>{t('map.title')}</h1>
          <ConnectionWords />
        </div>
      </Slot>
      <ProjectMap />
    </main>
  )
}
