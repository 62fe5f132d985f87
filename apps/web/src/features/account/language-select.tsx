import { isLocale, LOCALE_NAMES, LOCALES } from '@meanwhile/messages/locale'
import { chooseOwnLocale } from '../../lib/person.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toast.ts'

const OPTIONS = LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale], lang: locale }))

/** My language: on this device at once, and for somebody who is signed in everywhere. */
export function LanguageSelect({ hint }: { hint?: string }) {
  const { t, locale } = useMessages()
  const choose = (value: string) => {
    if (!isLocale(value)) return
    chooseOwnLocale(value).catch((error: unknown) => {
      toast({ kind: 'problem', message: t(`refusal.${refusalOf(error)}`) })
    })
  }
  return (
    <Select
      label={t('shell.language')}
      hint={hint}
      options={OPTIONS}
      value={locale}
      onChange={(event) => choose(event.target.value)}
    />
  )
}
