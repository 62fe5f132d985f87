import type { Command } from '@meanwhile/domain/command'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react'
import { peopleQuery } from '../lib/queries.ts'
import { useAsCurrentLive } from './current-live.ts'
import { NotSentPanel } from './lazy-not-sent-panel.ts'
import { LiveContext, type LiveContextValue, type Manner } from './live-context.ts'
import type { OpenProject } from './open-projects.ts'
import { ProjectFailed, ProjectGone, ProjectLoading } from './project-states.tsx'
import { type ProjectStore, tableKey } from './project-store.ts'
import { reports } from './reports.ts'
import { useUndoKeys } from './undo-keys.ts'
import { useOpenProject, useOpenState } from './use-open-project.ts'
import { WithMyPlace } from './with-my-place.tsx'

/** When the project has been shown and drawn. */
const CALM_MS = 1_500

/** Opens a project and keeps it live for everything inside. Until it is there, says what is happening. */
export function LiveProjectProvider({ projectId, children }: { projectId: string; children: ReactNode }) {
  const { open, failed } = useOpenProject(projectId)
  const { status } = useOpenState(open)
  if (open && status === 'gone') return <ProjectGone unsent={open.live.unsent} notSent={open.notSent} />
  if (failed || (open && status === 'failed')) return <ProjectFailed onRetry={open ? () => open.live.wake() : null} />
  if (!open?.live.store) return <ProjectLoading />
  return (
    <LiveProjectReady open={open} store={open.live.store}>
      {children}
    </LiveProjectReady>
  )
}

function LiveProjectReady({ open, store, children }: { open: OpenProject; store: ProjectStore; children: ReactNode }) {
  const { live } = open
  const people = usePeopleQuery(live.projectId, store)
  const notSent = useSyncExternalStore(open.listen, () => open.notSent)
  useWaking(open)

  const acting = useMemo(() => {
    const undo = () => reports.undone(live.undo(), redo)
    const redo = () => reports.redone(live.redo(), undo)
    const dispatchAll = (commands: readonly Command[], manner?: Manner) => {
      const { step, refused, stopped } = live.dispatchAll(commands)
      if (step) reports.did(step, undo, manner)
      if (refused) reports.refused(refused, store, stopped)
      return refused
    }
    return { undo, redo, dispatchAll, dispatch: (command: Command, manner?: Manner) => dispatchAll([command], manner) }
  }, [live, store])
  useUndoKeys(acting.undo, acting.redo)
  useEffect(() => {
    const calm = setTimeout(() => {
      reports.prepare()
      NotSentPanel.preload()
    }, CALM_MS)
    return () => clearTimeout(calm)
  }, [])
  useEffect(() => {
    open.onRefused = ({ code, command }) => reports.refused(code, store, command)
    return () => {
      open.onRefused = null
    }
  }, [open, store])

  const value = useMemo<LiveContextValue>(
    () => ({
      projectId: live.projectId,
      store,
      state: () => live.state,
      listen: open.listen,
      ...acting,
      openCard: (cardId) => live.openCard(cardId),
      watchDetails: (cardId) => live.watchDetails(cardId),
      wake: () => live.wake(),
      people,
      notSent,
      dismissNotSent: (commandId) => open.dismissNotSent(commandId),
    }),
    [open, live, store, acting, people, notSent],
  )
  useAsCurrentLive(value)
  return (
    <LiveContext value={value}>
      <WithMyPlace>{children}</WithMyPlace>
      {notSent.length > 0 && (
        <NotSentPanel
          items={notSent}
          onDismiss={({ command }) => open.dismissNotSent(command.id)}
          onRetry={({ command: { id, type, body } }) => {
            if (acting.dispatch({ type, body }) === null) open.dismissNotSent(id)
          }}
        />
      )}
    </LiveContext>
  )
}

const NOBODY: ReadonlyMap<string, { name: string }> = new Map()

/** Names are not in the log: a member whose name is not known yet is the reason to ask again. */
function usePeopleQuery(projectId: string, store: ProjectStore): ReadonlyMap<string, { name: string }> {
  const { data, refetch } = useQuery(peopleQuery(projectId))
  const people = useMemo(() => (data ? new Map(data.map(({ userId, name }) => [userId, { name }])) : NOBODY), [data])
  const places = useSyncExternalStore(
    (changed) => store.subscribe(tableKey('members'), changed),
    () => store.rows('members').length,
  )
  useEffect(() => {
    if (data && places > data.length) void refetch()
  }, [data, places, refetch])
  return people
}

/** A tab that comes back to the front or a network that returns: look at once whether the line is there. */
function useWaking({ live }: OpenProject): void {
  useEffect(() => {
    const wake = () => live.wake()
    const shown = () => {
      if (document.visibilityState === 'visible') live.wake()
    }
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', shown)
    return () => {
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', shown)
    }
  }, [live])
}
