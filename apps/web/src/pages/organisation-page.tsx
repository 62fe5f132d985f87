import { useParams } from 'wouter'
import { OrganisationView } from '../features/organisation/organisation-view.tsx'
import page from './project-page.module.css'

/** One organisation of the register. */
export function OrganisationPage() {
  const { organisationId = '' } = useParams()
  return (
    <main className={page.page} data-width="text">
      <OrganisationView key={organisationId} organisationId={organisationId} />
    </main>
  )
}
