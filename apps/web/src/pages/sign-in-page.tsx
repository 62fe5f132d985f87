import { navigate } from 'wouter/use-browser-location'
import { DemoPeople } from '../features/account/demo-people.tsx'
import { FrontDoor } from '../features/account/front-door.tsx'
import { SignInForm } from '../features/account/sign-in-form.tsx'
import { wayAfterSignIn } from '../lib/paths.ts'
import { type Person, welcome } from '../lib/person.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import css from './sign-in-page.module.css'

export function SignInPage() {
  const { t } = useMessages()
  useTitle(t('account.signIn'))

  const enter = async (person: Person) => {
    await welcome(person)
    navigate(wayAfterSignIn(window.location.search), { replace: true })
  }
  return (
    <FrontDoor beside={<DemoPeople onSignedIn={enter} />}>
      <p className={css.tagline}>{t('shell.tagline')}</p>
      <section className={css.card} aria-labelledby="sign-in">
        <h1 id="sign-in" className={css.title}>
          {t('account.signIn')}
        </h1>
        <SignInForm onSignedIn={enter} />
      </section>
    </FrontDoor>
  )
}
