import { ProjectDirectory } from '../features/directory/project-directory.tsx'
import { OrganisationRegister } from '../features/organisation/organisation-register.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import page from './project-page.module.css'
import css from './sheet.module.css'

/** Projects side by side with their figures, and the register of organisations. */
export function DirectoryPage() {
  const { t } = useMessages()
  useTitle(t('directory.title'))
  return (
    <main className={page.page}>
      <Slot into="bar">
        <header className={css.head}>
          <h1 className={css.title}>{t('directory.title')}</h1>
        </header>
      </Slot>
      <ProjectDirectory />
      <OrganisationRegister />
    </main>
  )
}
