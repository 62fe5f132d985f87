import { LOCALE_NAMES, LOCALES } from '@meanwhile/messages/locale'
import { chooseOwnLocale } from '../../lib/person.ts'
import { useMessages } from '../../lib/use-messages.ts'
import css from './language-links.module.css'

/** All languages at a glance, each by its own name, for somebody who cannot read the present one. */
export function LanguageLinks() {
  const { t, locale } = useMessages()
  return (
    <div role="group" aria-label={t('shell.language')} className={css.languages}>
      {LOCALES.map((own) => (
        <button
          key={own}
          type="button"
          lang={own}
          className={css.language}
          aria-pressed={own === locale}
          onClick={() => void chooseOwnLocale(own)}
        >
          {LOCALE_NAMES[own]}
        </button>
      ))}
    </div>
  )
}
