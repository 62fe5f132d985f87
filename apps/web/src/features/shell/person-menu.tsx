import { CircleUserRound, Keyboard, LogOut, Settings } from 'lucide-react'
import { navigate } from 'wouter/use-browser-location'
import { Link } from '../../lib/link.tsx'
import { openKeyList } from '../../lib/overlays.ts'
import { accountPath, signInPath } from '../../lib/paths.ts'
import { signOut, usePerson } from '../../lib/person.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'
import { toast } from '../../ui/toast.ts'
import { LanguageChoice, ThemeChoice } from './look-menus.tsx'
import css from './person-menu.module.css'

/** My own things. On a phone language and colours are in here too: `withLook`. */
export function PersonMenu({ withLook = false }: { withLook?: boolean }) {
  const { t } = useMessages()
  const person = usePerson()
  const leave = async () => {
    try {
      await signOut()
      // Loaded when it is needed: the list of projects does without the live part.
      const { closeProjects } = await import('../../project/open-projects.ts')
      await closeProjects()
      navigate(signInPath(), { replace: true })
    } catch (error) {
      toast({ kind: 'problem', message: t(`refusal.${refusalOf(error)}`) })
    }
  }
  const name = person?.name ?? ''
  const trigger = (
    <button
      type="button"
      className={withLook ? css.entry : css.face}
      aria-label={name ? t('shell.personMenu', { name }) : t('shell.account')}
    >
      {name ? <Avatar name={name} size={withLook ? 24 : 32} decorative /> : <CircleUserRound aria-hidden />}
      {withLook && <span className={css.label}>{t('shell.me')}</span>}
    </button>
  )
  return (
    <Menu trigger={trigger}>
      {person && (
        <MenuLabel>
          <span className={css.name}>{person.name}</span>
          <br />
          {person.email}
        </MenuLabel>
      )}
      <MenuItem asChild>
        <Link to={accountPath}>
          <Settings aria-hidden />
          {t('shell.account')}
        </Link>
      </MenuItem>
      <MenuItem icon={<Keyboard aria-hidden />} keys="?" onSelect={openKeyList}>
        {t('board.keys')}
      </MenuItem>
      {withLook && (
        <>
          <MenuSeparator />
          <LanguageChoice />
          <MenuSeparator />
          <ThemeChoice />
        </>
      )}
      <MenuSeparator />
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => void leave()}>
        {t('shell.signOut')}
      </MenuItem>
    </Menu>
  )
}
