import { type Capability, can } from '@meanwhile/domain/access'
import type { Command, Refusal } from '@meanwhile/domain/command'
import type { Member } from '@meanwhile/domain/member/member'
import type { Project } from '@meanwhile/domain/project/project'
import type { Presence } from '@meanwhile/domain/protocol'
import type { TableName, Tables } from '@meanwhile/domain/tables'
import { use, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { LiveContext, type Manner, useLive } from './live-context.ts'
import type { ConnectionState, LiveState } from './live-project.ts'
import {
  archivedBoardsKey,
  archivedCardsKey,
  archivedListsKey,
  boardListsKey,
  listCardsKey,
  liveBoardsKey,
  type ProjectStore,
  rowKey,
  tableKey,
} from './project-store.ts'

/** Reads a part of the store; the component renders again when that part changes, and only then. */
function usePart<Part>(key: string, read: (store: ProjectStore) => Part): Part {
  const { store } = useLive()
  const subscribe = useCallback((listener: () => void) => store.subscribe(key, listener), [store, key])
  return useSyncExternalStore(subscribe, () => read(store))
}

function useLiveState<Part>(read: (state: LiveState) => Part): Part {
  const live = useLive()
  return useSyncExternalStore(live.listen, () => read(live.state()))
}

/** The store itself, for code that runs outside of rendering (a drag). */
export function useProjectStore(): ProjectStore {
  return useLive().store
}

export function useProjectId(): string {
  return useLive().projectId
}

export function useRow<T extends TableName>(table: T, id: string | null): Tables[T] | undefined {
  return usePart(rowKey(table, id ?? ''), (store) => (id === null ? undefined : store.row(table, id)))
}

/** Whether the server has the row: what hangs on it (a file) is served from then on. */
export function useIsKept(table: TableName, id: string): boolean {
  const { store } = useLive()
  return useLiveState(() => store.confirmed.get(table, id) !== undefined)
}

/** All rows of a table, archived ones too. */
export function useRows<T extends TableName>(table: T): readonly Tables[T][] {
  return usePart(tableKey(table), (store) => store.rows(table))
}

/** Ids of the boards that are not archived, in order. */
export function useBoards(): readonly string[] {
  return usePart(liveBoardsKey, (store) => store.liveBoards())
}

export function useArchivedBoards(): readonly string[] {
  return usePart(archivedBoardsKey, (store) => store.archivedBoards())
}

/** Ids of the lists of a board that are not archived, in order. */
export function useBoardLists(boardId: string): readonly string[] {
  return usePart(boardListsKey(boardId), (store) => store.boardLists(boardId))
}

export function useArchivedLists(boardId: string): readonly string[] {
  return usePart(archivedListsKey(boardId), (store) => store.archivedLists(boardId))
}

/** Ids of the cards of a list that are not archived, in order. */
export function useListCards(listId: string): readonly string[] {
  return usePart(listCardsKey(listId), (store) => store.listCards(listId))
}

export function useArchivedCards(boardId: string): readonly string[] {
  return usePart(archivedCardsKey(boardId), (store) => store.archivedCards(boardId))
}

export function useProject(): Project {
  const project = usePart(tableKey('projects'), (store) => store.rows('projects')[0])
  if (!project) throw new Error('a project without its own row')
  return project
}

const NEVER = () => () => {}

/** The language that the project around writes in; null outside of every project. */
export function useProjectLang(): string | null {
  const store = use(LiveContext)?.store
  const subscribe = useCallback(
    (listener: () => void) => store?.subscribe(tableKey('projects'), listener) ?? NEVER(),
    [store],
  )
  return useSyncExternalStore(subscribe, () => store?.rows('projects')[0]?.lang ?? null)
}

/** My place in the project, if the rows that are here know it. */
export function useMyPlace(): Member | undefined {
  return usePart(tableKey('members'), (store) => store.me)
}

/** My place in the project; inside of `WithMyPlace`, where everything is. */
export function useMe(): Member {
  const me = useMyPlace()
  if (!me) throw new Error('used where I have no place')
  return me
}

/** Whether I may, and the project is not archived: what is only to be read shows no controls. */
export function useCan(capability: Capability): boolean {
  const me = usePart(tableKey('members'), (store) => store.me)
  const archived = useProject().archivedAt !== null
  return me !== undefined && can(me, capability) && (!archived || capability === 'project.read')
}

/** Acts at once; a refusal is told to the person and answered. */
export function useDispatch(): (command: Command, manner?: Manner) => Refusal | null {
  return useLive().dispatch
}

/** Acts several times at once, as one step of undo; answers the first refusal. What is not refused is done. */
export function useDispatchAll(): (commands: readonly Command[]) => Refusal | null {
  return useLive().dispatchAll
}

export function useUndo(): { undo: () => void; redo: () => void; canUndo: boolean; canRedo: boolean } {
  const { undo, redo } = useLive()
  const canUndo = useLiveState((state) => state.canUndo)
  const canRedo = useLiveState((state) => state.canRedo)
  return useMemo(() => ({ undo, redo, canUndo, canRedo }), [undo, redo, canUndo, canRedo])
}

/** Everybody's open windows in the project, mine too. */
export function usePresence(): readonly Presence[] {
  return useLiveState((state) => state.present)
}

/** Tells the others which card I have open, for as long as the component is there. */
export function useOpenCard(cardId: string | null): void {
  const { openCard } = useLive()
  useEffect(() => {
    openCard(cardId)
    return () => openCard(null)
  }, [openCard, cardId])
}

export interface Connection {
  state: ConnectionState
  /** My changes that the server has not confirmed. */
  waiting: number
  /** False: a reload would lose what waits. */
  lasting: boolean
}

export function useConnection(): Connection {
  const state = useLiveState((live) => live.connection)
  const waiting = useLiveState((live) => live.waiting)
  const lasting = useLiveState((live) => live.lasting)
  return useMemo(() => ({ state, waiting, lasting }), [state, waiting, lasting])
}

/** Names of everybody who has or had a place here, by user id. */
export function usePeople(): ReadonlyMap<string, { name: string }> {
  return useLive().people
}
