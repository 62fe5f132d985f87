import type { Card } from '@meanwhile/domain/card/card'
import { foldWithOrigins } from '@meanwhile/domain/fold'
import { hitsIn, termsOf } from '@meanwhile/domain/search-query'
import type { Translate } from '@meanwhile/messages/messages'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Redo2, SquareKanban, TextSearch, Undo2 } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { FOUND_ICONS, foundKey, foundPath, namedPath } from '../../lib/found-kind.ts'
import { boardPattern, cardPath, searchPath } from '../../lib/paths.ts'
import { searchQuery } from '../../lib/queries.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useOnline } from '../../lib/use-online.ts'
import { useCurrentLive } from '../../project/current-live.ts'
import type { LiveContextValue } from '../../project/live-context.ts'
import { currentMenuEntries, subscribeToMenuEntries } from '../../ui/menu-sink.tsx'
import { findInProject } from './card-results.ts'
import { matching } from './match.ts'
import { findNamed } from './named-rows.ts'
import { type NamedLine, oneLineEach } from './one-line.ts'
import { useBoardPlaces, usePagePlaces, useViewPlaces } from './places.tsx'
import type { Result } from './result.ts'

/** Of each kind; the page of search has the rest. */
const MOST = 8
/** A word is asked of the server when it stands for this long. */
const PAUSE_MS = 180

export interface Results {
  results: readonly Result[]
  /** How the search beyond this project stands. */
  server: 'none' | 'looking' | 'ready' | 'offline' | 'failed'
}

/** Everything that answers a query: cards and what else has a name here, places, actions, and both of all other projects. */
export function useResults(query: string, only: 'boards' | null): Results {
  const terms = termsOf(query)
  const live = useCurrentLive()
  const boards = useBoardPlaces()
  const views = useViewPlaces()
  const pages = usePagePlaces()
  const actions = useActions()
  const { t } = useMessages()
  const asked = query.trim()
  const { elsewhere, server } = useFoundEverywhere(only === null && terms.length > 0 ? asked : '')
  if (only === 'boards') return { results: matching(boards, terms), server: 'none' }
  const found = live ? findInProject(live.store, terms, MOST) : []
  const lines = oneLineEach(found, live ? findNamed(live.store, terms, [t.locale, 'en'], MOST) : [])
  const cards = live ? lines.cards.map((card) => cardResult(live, card)) : []
  const named = live ? lines.named.map((row) => namedResult(live, row, t)) : []
  const inCards = found.map(({ id }) => foundKey({ projectId: live?.projectId ?? '', kind: 'card', id }))
  const shown = new Set([...inCards, ...named.map(({ id }) => id)])
  const here = actions.filter(({ section }) => section === 'here')
  const others = actions.filter(({ section }) => section === 'actions')
  const results = [
    ...cards.map((card) => ({
      ...card,
      hits: hitsIn(terms, foldWithOrigins(card.label)),
      state: card.state && t(`palette.${card.state}`),
    })),
    ...named,
    ...matching(here, terms),
    ...matching([...boards, ...views, ...pages], terms),
    ...matching(others, terms),
    ...elsewhere.filter(({ id }) => !shown.has(id)).slice(0, MOST),
  ]
  if (terms.length > 0 && (results.length > 0 || server !== 'ready')) {
    const icon = <TextSearch aria-hidden />
    const run = () => navigate(searchPath(asked))
    results.push({ id: 'all', section: 'all', label: t('palette.all'), hits: [], note: asked, icon, run })
  }
  return { results, server }
}

function cardResult({ store, projectId }: LiveContextValue, card: Card) {
  const board = store.row('boards', card.boardId)
  const state = card.archivedAt !== null ? ('archived' as const) : card.doneAt !== null ? ('done' as const) : undefined
  return {
    id: foundKey({ projectId, kind: 'card', id: card.id }),
    section: 'cards' as const,
    label: card.title,
    lang: board?.lang,
    note: [board?.title, store.row('lists', card.listId)?.title].filter(Boolean).join(' · '),
    icon: <SquareKanban aria-hidden />,
    state,
    run: () => openCard(projectId, card.boardId, card.id),
  }
}

function namedResult(
  { projectId, store }: LiveContextValue,
  { kind, id, label, lang, note, hits, card }: NamedLine,
  t: Translate,
): Result {
  const board = store.row('boards', card?.boardId ?? '')?.title
  const Icon = FOUND_ICONS[kind]
  return {
    id: foundKey({ projectId, kind, id }),
    section: 'named',
    label,
    hits,
    lang: lang === '' ? undefined : lang,
    note: [t(`palette.kind.${kind}`), note, board && t('palette.onBoard', { board })].filter(Boolean).join(' · '),
    icon: <Icon aria-hidden />,
    run: () => navigate(namedPath(projectId, kind, id)),
  }
}

/** Over its board, when that is where somebody is: closing the card is then going back. */
function openCard(projectId: string, boardId: string, cardId: string): void {
  const here = boardPattern.exec(window.location.pathname)?.groups
  const overBoard = here?.boardId === boardId && here.cardId === undefined
  navigate(cardPath(projectId, boardId, cardId), overBoard ? { state: { overBoard: true } } : {})
}

function useActions(): Result[] {
  const entries = useSyncExternalStore(subscribeToMenuEntries, currentMenuEntries)
  const live = useCurrentLive()
  const { t } = useMessages()
  const product = t('palette.product')
  const fromMenus = entries.map((entry): Result => {
    const { id, group, label, icon, keys, href } = entry
    return {
      id,
      section: group === product ? 'actions' : 'here',
      label,
      hits: [],
      note: group,
      icon,
      keys,
      state: entry.current ? t('palette.now') : undefined,
      run: href === null ? entry.run : () => navigate(href),
    }
  })
  const own = (id: string, label: string, keys: string, icon: Result['icon'], run: () => void): Result => {
    return { id, section: 'actions', label, hits: [], note: '', keys, icon, run }
  }
  const undone = live?.state()
  return [
    ...fromMenus,
    ...(live && undone?.canUndo ? [own('undo', t('live.undo'), 'z', <Undo2 aria-hidden />, live.undo)] : []),
    ...(live && undone?.canRedo ? [own('redo', t('live.redo'), 'Shift+z', <Redo2 aria-hidden />, live.redo)] : []),
  ]
}

function useFoundEverywhere(query: string): { elsewhere: Result[]; server: Results['server'] } {
  const online = useOnline()
  const { t } = useMessages()
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), query === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [query])
  const wanted = query === '' ? '' : settled
  const answer = useInfiniteQuery({
    ...searchQuery(wanted),
    enabled: wanted !== '' && online,
    placeholderData: keepPreviousData,
  })
  if (query === '') return { elsewhere: [], server: 'none' }
  if (!online) return { elsewhere: [], server: 'offline' }
  if (answer.isError) return { elsewhere: [], server: 'failed' }
  const current = wanted === query && !answer.isPlaceholderData && !answer.isPending
  const elsewhere = (answer.data?.pages[0]?.found ?? []).map((one): Result => {
    const Icon = FOUND_ICONS[one.kind]
    const where =
      one.kind === 'card'
        ? [one.acronym, one.board, one.list]
        : [
            one.acronym,
            t(`palette.kind.${one.kind}`),
            one.note,
            one.board && t('palette.onBoard', { board: one.board }),
          ]
    return {
      id: foundKey(one),
      section: 'everywhere',
      label: one.title.text,
      hits: one.title.hits,
      lang: one.title.lang || undefined,
      note: where.filter(Boolean).join(' · '),
      icon: <Icon aria-hidden />,
      state: one.archived ? t('palette.archived') : one.kind === 'card' && one.done ? t('palette.done') : undefined,
      run: () => (one.kind === 'card' ? openCard(one.projectId, one.boardId, one.id) : navigate(foundPath(one))),
    }
  })
  return { elsewhere, server: current ? 'ready' : 'looking' }
}
