import { isLocale, LOCALE_NAMES, LOCALES } from '@meanwhile/messages/locale'
import { Languages, Monitor, Moon, Sun } from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { chooseOwnLocale } from '../../lib/person.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { changeTheme, currentTheme, subscribeToTheme, type Theme } from '../../lib/theme.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuChoice } from '../../ui/menu.tsx'
import { toast } from '../../ui/toast.ts'

const LANGUAGES = LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value], lang: value }))

export function LanguageChoice() {
  const { t, locale } = useMessages()
  const choose = (value: string) => {
    if (!isLocale(value)) return
    chooseOwnLocale(value).catch((error: unknown) => {
      toast({ kind: 'problem', message: t(`refusal.${refusalOf(error)}`) })
    })
  }
  return <MenuChoice label={t('shell.language')} value={locale} options={LANGUAGES} onChange={choose} />
}

export function ThemeChoice() {
  const { t } = useMessages()
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme)
  const options: { value: Theme; label: string; icon: ReactNode }[] = [
    { value: 'light', label: t('shell.themeLight'), icon: <Sun aria-hidden /> },
    { value: 'dark', label: t('shell.themeDark'), icon: <Moon aria-hidden /> },
    { value: 'system', label: t('shell.themeSystem'), icon: <Monitor aria-hidden /> },
  ]
  return <MenuChoice label={t('shell.theme')} value={theme} options={options} onChange={changeTheme} />
}

export function LanguageMenu() {
  const { t } = useMessages()
  const trigger = (
    <IconButton label={t('shell.language')}>
      <Languages aria-hidden />
    </IconButton>
  )
  return (
    <Menu trigger={trigger}>
      <LanguageChoice />
    </Menu>
  )
}

export function ThemeMenu() {
  const { t } = useMessages()
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme)
  const icons = { light: <Sun aria-hidden />, dark: <Moon aria-hidden />, system: <Monitor aria-hidden /> }
  return (
    <Menu trigger={<IconButton label={t('shell.theme')}>{icons[theme]}</IconButton>}>
      <ThemeChoice />
    </Menu>
  )
}
