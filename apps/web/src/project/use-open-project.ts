import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { meQuery } from '../lib/queries.ts'
import { openSocket } from '../lib/socket.ts'
import { trpcClient } from '../lib/trpc.ts'
import type { LiveState } from './live-project.ts'
import { NetworkTransport } from './network-transport.ts'
import { type OpenProject, openProject } from './open-projects.ts'
import { readCached } from './snapshot-cache.ts'

/** Who opens the project: the session's person, or without a network the one whose copy is on the device. */
function useUserId(projectId: string): { userId: string | null; failed: boolean } {
  const me = useQuery(meQuery())
  const offline = useQuery({
    queryKey: ['project-copy-owner', projectId],
    queryFn: async () => (await readCached(projectId))?.userId ?? null,
    enabled: me.isError || me.fetchStatus === 'paused',
    networkMode: 'always',
  })
  const userId = me.data?.id ?? offline.data ?? null
  return { userId, failed: userId === null && me.isError }
}

/** The open project of this page, held for as long as the component is there. */
export function useOpenProject(projectId: string): { open: OpenProject | null; failed: boolean } {
  const { userId, failed } = useUserId(projectId)
  const queries = useQueryClient()
  const [open, setOpen] = useState<OpenProject | null>(null)
  useEffect(() => {
    if (userId === null) return undefined
    let left = false
    let release = () => {}
    void openSocket().then((socket) => {
      if (left) return
      const transport = new NetworkTransport(socket, {
        since: (input) => trpcClient.project.since.query(input),
        dispatch: (input) => trpcClient.project.dispatch.mutate(input),
        details: (input) => trpcClient.project.details.query(input),
      })
      const held = openProject(projectId, userId, transport)
      held.onSignedOut = () => void queries.invalidateQueries({ queryKey: meQuery().queryKey })
      release = held.hold()
      setOpen(held)
    })
    return () => {
      left = true
      release()
      setOpen(null)
    }
  }, [projectId, userId, queries])
  return { open, failed }
}

const LOADING: Pick<LiveState, 'status'> = { status: 'loading' }
const nothing = () => () => {}

/** The state of a project that may not be there yet. */
export function useOpenState(open: OpenProject | null): Pick<LiveState, 'status'> {
  return useSyncExternalStore(open?.listen ?? nothing, () => open?.live.state ?? LOADING)
}
