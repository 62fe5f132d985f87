import { CloudOff } from 'lucide-react'
import { AccountSection } from '../features/account/account-section.tsx'
import { LanguageSelect } from '../features/account/language-select.tsx'
import { NameForm } from '../features/account/name-form.tsx'
import { PasswordForm } from '../features/account/password-form.tsx'
import { SessionList } from '../features/account/session-list.tsx'
import { NoticeSettingsSection } from '../features/inbox/notice-settings-section.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { usePerson } from '../lib/person.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { classNames } from '../ui/class-names.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './sheet.module.css'

export function AccountPage() {
  const { t } = useMessages()
  const person = usePerson()
  useTitle(t('account.title'))
  return (
    <main className={classNames(css.page, css.narrow)}>
      <Slot into="bar">
        <h1 className={css.title}>{t('account.title')}</h1>
      </Slot>
      {person ? (
        <>
          <AccountSection title={t('account.name')}>
            <NameForm key={person.id} person={person} />
          </AccountSection>
          <AccountSection title={t('shell.language')} text={t('account.languageText')}>
            <div className={css.field}>
              <LanguageSelect />
            </div>
          </AccountSection>
          <AccountSection title={t('inbox.settings')} text={t('inbox.settingsText')}>
            <NoticeSettingsSection />
          </AccountSection>
          <AccountSection
            title={t('account.password')}
            text={t(person.hasPassword ? 'account.passwordKnown' : 'account.passwordNone')}
          >
            <PasswordForm person={person} />
          </AccountSection>
          <AccountSection title={t('account.sessions')} text={t('account.sessionsText')}>
            <SessionList />
          </AccountSection>
        </>
      ) : (
        <EmptyState icon={<CloudOff />} title={t('shell.loadFailed')}>
          {t('refusal.unreachable')}
        </EmptyState>
      )}
    </main>
  )
}
