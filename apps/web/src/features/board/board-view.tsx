import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSearch } from 'wouter'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoardLists, useDispatch, useProjectStore } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { lazyOverlay } from '../../ui/lazy-code.ts'
import { toast } from '../../ui/toast.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { AddList } from '../list/add-list.tsx'
import { LiftedList } from '../list/lifted-list.tsx'
import { ListColumn } from '../list/list-column.tsx'
import { useBoard } from './board-context.ts'
import { BoardEmpty } from './board-empty.tsx'
import { BoardOverlays } from './board-overlays.tsx'
import styles from './board-view.module.css'
import { CarriedCard } from './carried-card.tsx'
import { Drag, type Surroundings } from './dnd/drag.ts'
import { useLift } from './dnd/drag-context.ts'
import { DragProvider } from './dnd/drag-provider.tsx'
import { CARD_HELP_ID, LIST_HELP_ID } from './help-ids.ts'
import { laneOf, setLane } from './lanes/lane-address.ts'
import { ListTabs } from './list-tabs.tsx'
import { focusCard, focusList } from './reveal.ts'
import { useBoardKeys } from './use-board-keys.ts'

const LaneBoard = lazyOverlay(() => import('./lanes/lane-board.tsx').then((part) => part.LaneBoard))

/** The lists of a board and everything that is done with them. */
export function BoardView() {
  const { geometry, ui } = useBoard()
  const drag = useBoardDrag()
  const lane = laneOf(useSearch())
  useBoardKeys()
  useEffect(() => {
    if (!lane) ui.set({ lane: null })
  }, [ui, lane])
  return (
    <DragProvider
      drag={drag}
      geometry={geometry}
      renderLifted={(lift) =>
        lift.kind === 'card' ? (
          <CarriedCard cardId={lift.id} listId={lift.target?.listId} />
        ) : (
          <div className={styles.carriedList}>
            <LiftedList listId={lift.id} />
          </div>
        )
      }
      onHold={(cardId) => {
        const box = document.querySelector(`[data-card="${cardId}"]`)?.getBoundingClientRect()
        if (box) ui.set({ menu: { kind: 'card', id: cardId, x: box.left, y: box.bottom } })
      }}
    >
      {lane ? <LaneBoard kind={lane} onLoadFailure={() => setLane(null)} /> : <Lists />}
      <BoardOverlays />
    </DragProvider>
  )
}

function Lists() {
  const { boardId, geometry, mayEditLists } = useBoard()
  const lists = useBoardLists(boardId)
  const { t } = useMessages()
  const lifting = useLift((lift) => lift !== null)
  const setScroller = useCallback(
    (element: HTMLElement | null) => {
      geometry.scroller = element
    },
    [geometry],
  )
  return (
    <>
      {lists.length > 1 && <ListTabs />}
      <VisuallyHidden>
        <p id={CARD_HELP_ID}>{t('board.drag.cardHelp')}</p>
        <p id={LIST_HELP_ID}>{t('board.drag.listHelp')}</p>
      </VisuallyHidden>
      <div
        ref={setScroller}
        role="region"
        className={styles.scroller}
        data-lifting={lifting || undefined}
        aria-label={t('board.lists')}
      >
        {lists.map((listId) => (
          <ListColumn key={listId} listId={listId} />
        ))}
        {lists.length === 0 && <BoardEmpty />}
        {mayEditLists && lists.length > 0 && <AddList />}
      </div>
    </>
  )
}

/** One drag machine per board; what it needs to know is read when it needs it. */
function useBoardDrag(): Drag {
  const { boardId, geometry, shown, ui, mayEditCards } = useBoard()
  const project = useProjectStore()
  const dispatch = useDispatch()
  const { t } = useMessages()
  const around = useRef<Surroundings | null>(null)
  around.current = useMemo(
    () => ({
      boardId,
      project,
      geometry,
      shown,
      mayEdit: mayEditCards,
      t,
      dispatch: (command) => {
        const together = ui.together?.(command)
        return together === undefined ? dispatch(command, { spoken: true }) : together
      },
      say: announce,
      tell: (message) => toast({ message, kind: 'problem' }),
      focus: (kind, id) => (kind === 'card' ? focusCard(project, geometry, id) : focusList(geometry, id)),
    }),
    [boardId, project, geometry, shown, ui, mayEditCards, t, dispatch],
  )
  const [drag] = useState(
    () =>
      new Drag(() => {
        if (!around.current) throw new Error('a drag before the board is there')
        return around.current
      }),
  )
  return drag
}
