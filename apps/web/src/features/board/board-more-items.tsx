import { CheckCheck, Copy, LayoutTemplate, Rows4 } from 'lucide-react'
import { useSearch } from 'wouter'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoardLists, useProjectId, useProjectStore } from '../../project/use-project.ts'
import { useUnread } from '../../project/use-unread.ts'
import { MenuChoice, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { useBoard } from './board-context.ts'
import { markBoardSeen } from './board-seen.ts'
import { LANES, laneOf, setLane } from './lanes/lane-address.ts'

/** There as long as a card of the board is marked. */
function SeenItem() {
  const { boardId } = useBoard()
  const projectId = useProjectId()
  const project = useProjectStore()
  const { t } = useMessages()
  const isHere = (cardId: string) => project.row('cards', cardId)?.boardId === boardId
  if (![...useUnread()].some(isHere)) return null
  return (
    <>
      <MenuItem
        icon={<CheckCheck aria-hidden />}
        keys="Shift+s"
        onSelect={() => void markBoardSeen(projectId, boardId, t)}
      >
        {t('board.markSeen')}
      </MenuItem>
      <MenuSeparator />
    </>
  )
}

/** What a board offers beside its daily tools. */
export function BoardMoreItems() {
  const { boardId, ui, mayEditLists } = useBoard()
  const last = useBoardLists(boardId).at(-1)
  const lane = laneOf(useSearch())
  const { t } = useMessages()
  return (
    <>
      <SeenItem />
      <MenuChoice
        label={t('lanes.rows')}
        value={lane ?? 'none'}
        options={[
          { value: 'none', label: t('lanes.none') },
          ...LANES.map((value) => ({ value, label: t(`lanes.by.${value}`), icon: <Rows4 aria-hidden /> })),
        ]}
        onChange={(next) => setLane(LANES.find((known) => known === next) ?? null)}
      />
      {mayEditLists && (
        <>
          <MenuSeparator />
          {last !== undefined && (
            <MenuItem
              icon={<LayoutTemplate aria-hidden />}
              onSelect={() => ui.set({ work: { kind: 'template-list', listId: last } })}
            >
              {t('listMore.fromTemplate')}
            </MenuItem>
          )}
          <MenuItem icon={<Copy aria-hidden />} onSelect={() => ui.set({ work: { kind: 'copy-board' } })}>
            {t('template.copyBoardItem')}
          </MenuItem>
        </>
      )}
    </>
  )
}
