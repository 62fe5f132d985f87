import type { Where } from '../../lib/overlays.ts'
import { boardPattern } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoardLists, useRow } from '../../project/use-project.ts'
import { MenuSink } from '../../ui/menu-sink.tsx'
import { CardMenuItems } from '../card/card-menu-items.tsx'
import { ListMenuItems } from '../list/list-menu-items.tsx'
import { useBoard } from './board-context.ts'
import { ToolMenu } from './board-header.tsx'
import { subject } from './subject.ts'

/** Hands the menus of the board to the palette: of the card where somebody is, of its list, and of the board. */
export function BoardOffer({ from }: { from: Where }) {
  const { boardId, mayEditLists } = useBoard()
  const lists = useBoardLists(boardId)
  const about = subject(from)
  const card = useRow('cards', about.cardId ?? boardPattern.exec(location.pathname)?.groups?.cardId ?? null)
  const list = useRow('lists', card?.listId ?? about.listId ?? lists[0] ?? null)
  const board = useRow('boards', boardId)
  const { t } = useMessages()
  return (
    <>
      {card?.archivedAt === null && (
        <MenuSink group={t('palette.card', { card: card.title })}>
          <CardMenuItems cardId={card.id} />
        </MenuSink>
      )}
      {list && mayEditLists && (
        <MenuSink group={t('palette.list', { list: list.title })}>
          <ListMenuItems listId={list.id} />
        </MenuSink>
      )}
      <MenuSink group={t('palette.board', { board: board?.title ?? '' })}>
        <ToolMenu />
      </MenuSink>
    </>
  )
}
