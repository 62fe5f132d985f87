import { CloudOff, FolderKanban, ListChecks, PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { Link } from '../../lib/link.tsx'
import { openPalette } from '../../lib/overlays.ts'
import { boardPattern, homePath, minePath, projectPattern } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useOnline } from '../../lib/use-online.ts'
import { useScrollMemory } from '../../lib/use-scroll-memory.ts'
import { useStoredFlag } from '../../lib/use-stored-flag.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { lazyOverlay } from '../../ui/lazy-code.ts'
import css from './app-shell.module.css'
import { LanguageMenu, ThemeMenu } from './look-menus.tsx'
import { PersonMenu } from './person-menu.tsx'
import { ProjectSwitcher } from './project-switcher.tsx'
import entry from './rail-link.module.css'
import { RailLink } from './rail-link.tsx'
import { type Slots, SlotsContext } from './slots.tsx'

const InboxLink = lazyOverlay(() => import('./inbox-link.tsx').then((module) => module.InboxLink))

/** What stays around every page for somebody who is signed in. */
export function AppShell({ children }: { children: ReactNode }) {
  const { t } = useMessages()
  const [narrow, setNarrow] = useStoredFlag('narrow-rail')
  const [bar, setBar] = useState<HTMLElement | null>(null)
  const [rail, setRail] = useState<HTMLElement | null>(null)
  const [phone, setPhone] = useState<HTMLElement | null>(null)
  const slots = useMemo<Slots>(() => ({ bar, rail, phone }), [bar, rail, phone])
  const content = useRef<HTMLDivElement>(null)
  const [path] = useLocation()
  // A card lies over its board, which stays where it is.
  const board = boardPattern.exec(path)?.groups?.boardId
  useScrollMemory(content, board ?? path)
  return (
    <SlotsContext value={slots}>
      <div className={css.shell} data-narrow={narrow || undefined}>
        <a href="#content" className={css.skip}>
          {t('shell.skip')}
        </a>
        <nav className={css.rail} aria-label={t('shell.navigation')}>
          <Link to={homePath} className={css.brand} aria-label={t('shell.toProjects')}>
            <BrandMark size={28} />
            <span className={css.wide}>{t('shell.product')}</span>
          </Link>
          <ProjectSwitcher narrow={narrow} />
          <RailLink to={homePath} icon={<FolderKanban aria-hidden />} label={t('shell.projects')} exact />
          <RailLink to={minePath} icon={<ListChecks aria-hidden />} label={t('shell.mine')} exact />
          <div ref={setRail} className={css.place} />
          <IconButton
            className={css.fold}
            label={t(narrow ? 'shell.unfold' : 'shell.fold')}
            aria-expanded={!narrow}
            onClick={() => setNarrow(!narrow)}
          >
            {narrow ? <PanelLeftOpen aria-hidden /> : <PanelLeftClose aria-hidden />}
          </IconButton>
        </nav>
        <div className={css.bar}>
          <div ref={setBar} className={css.where} />
          <div className={css.own}>
            <span className={css.inbox}>
              <InboxLink look={{ link: css.bell, word: css.hidden }} />
            </span>
            <IconButton label={t('shell.search')} aria-keyshortcuts="/ Control+K" onClick={() => openPalette()}>
              <Search aria-hidden />
            </IconButton>
            <LanguageMenu />
            <ThemeMenu />
            <PersonMenu />
          </div>
        </div>
        <div ref={content} id="content" tabIndex={-1} className={css.content}>
          <OfflineStrip />
          {children}
        </div>
        <nav className={css.bottom} aria-label={t('shell.navigation')}>
          {/* A project's own entry takes the place of the way to all of them, which is in its menu. */}
          <div ref={setPhone} className={css.place} />
          <RailLink to={homePath} icon={<FolderKanban aria-hidden />} label={t('shell.projects')} exact />
          <RailLink to={minePath} icon={<ListChecks aria-hidden />} label={t('shell.mine')} exact />
          <button type="button" className={entry.entry} onClick={() => openPalette()}>
            <span className={entry.icon}>
              <Search aria-hidden />
            </span>
            <span className={entry.label}>{t('shell.search')}</span>
          </button>
          <span className={css.inboxEntry}>
            <InboxLink look={{ link: entry.entry, icon: entry.icon, word: entry.label }} />
          </span>
          <PersonMenu withLook />
        </nav>
      </div>
    </SlotsContext>
  )
}

/** Inside a project its own connection state says more. */
function OfflineStrip() {
  const { t } = useMessages()
  const online = useOnline()
  const [inProject] = useRoute(projectPattern)
  if (online || inProject) return null
  return (
    <p role="status" className={css.offline}>
      <CloudOff aria-hidden />
      {t('shell.offline')}
    </p>
  )
}
