import { LanguageMenu, ThemeMenu } from '../features/shell/look-menus.tsx'
import { PersonMenu } from '../features/shell/person-menu.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { MenuSink } from '../ui/menu-sink.tsx'

/** Hands the menus that are around every page to the palette. */
export function ShellOffer() {
  const { t } = useMessages()
  return (
    <MenuSink group={t('palette.product')}>
      <ThemeMenu />
      <LanguageMenu />
      <PersonMenu />
    </MenuSink>
  )
}
