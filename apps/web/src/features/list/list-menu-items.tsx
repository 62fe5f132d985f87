import { archiveCard } from '@meanwhile/domain/card/commands'
import { archiveList } from '@meanwhile/domain/list/commands'
import { orderList } from '@meanwhile/domain/list/order-list'
import { compareText } from '@meanwhile/wording/format'
import {
  Archive,
  ArrowDownUp,
  ArrowRightLeft,
  ChevronsRightLeft,
  Copy,
  Flag,
  Forward,
  LayoutTemplate,
  Palette,
  Pencil,
  Plus,
} from 'lucide-react'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { usePhone } from '../../lib/use-phone.ts'
import {
  useDispatch,
  useDispatchAll,
  useListCards,
  useProject,
  useProjectId,
  useProjectStore,
} from '../../project/use-project.ts'
import { MenuItem, MenuSeparator } from '../../ui/menu-parts.tsx'
import { toast } from '../../ui/toast.ts'
import { useBoard } from '../board/board-context.ts'
import { collapseList } from './collapsed-lists.ts'
import { SORTS, type Sort, sortCards } from './sort-cards.ts'

export function ListMenuItems({ listId }: { listId: string }) {
  const { ui } = useBoard()
  const cardIds = useListCards(listId)
  const dispatch = useDispatch()
  const { t } = useMessages()
  return (
    <>
      <MenuItem keys="n" icon={<Plus aria-hidden />} onSelect={() => ui.set({ composingList: listId })}>
        {t('board.composer.add')}
      </MenuItem>
      <MenuItem
        icon={<LayoutTemplate aria-hidden />}
        onSelect={() => ui.set({ work: { kind: 'template-card', listId } })}
      >
        {t('board.composer.template')}
      </MenuItem>
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => ui.set({ editingList: listId })}>
        {t('board.list.rename')}
      </MenuItem>
      <MenuItem icon={<Palette aria-hidden />} onSelect={() => ui.set({ work: { kind: 'list-look', listId } })}>
        {t('listMore.look')}
      </MenuItem>
      <MenuItem icon={<Flag aria-hidden />} onSelect={() => ui.set({ work: { kind: 'list-stage', listId } })}>
        {t('bridge.listStage')}
      </MenuItem>
      <MenuItem icon={<ChevronsRightLeft aria-hidden />} onSelect={() => collapseList(listId, true)}>
        {t('listMore.collapse')}
      </MenuItem>
      <MenuItem icon={<ArrowRightLeft aria-hidden />} onSelect={() => ui.set({ moving: { kind: 'list', id: listId } })}>
        {t('board.list.move')}
      </MenuItem>
      <MenuItem icon={<Copy aria-hidden />} onSelect={() => ui.set({ work: { kind: 'copy-list', listId } })}>
        {t('listMore.copy')}
      </MenuItem>
      <MenuItem
        icon={<LayoutTemplate aria-hidden />}
        onSelect={() => ui.set({ work: { kind: 'template-list', listId } })}
      >
        {t('listMore.fromTemplate')}
      </MenuItem>
      {cardIds.length > 1 && <SortItems listId={listId} />}
      <MenuSeparator />
      {cardIds.length > 0 && <AllCardsItems cardIds={cardIds} />}
      <MenuItem icon={<Archive aria-hidden />} onSelect={() => dispatch(archiveList({ listId }))}>
        {t('board.list.archive')}
      </MenuItem>
    </>
  )
}

function SortItems({ listId }: { listId: string }) {
  const project = useProjectStore()
  const { anchors } = useProject()
  const dispatch = useDispatch()
  const { t } = useMessages()
  const projectId = useProjectId()
  const sort = (how: Sort, created: Record<string, string> = {}) => {
    const cards = project.listCards(listId).flatMap((id) => project.row('cards', id) ?? [])
    const partnerName = (id: string) => project.row('partners', id)?.name ?? ''
    const sorted = sortCards(cards, how, { anchors, compare: compareText(t.locale), partnerName, created })
    dispatch(orderList({ listId, cardIds: sorted.map(({ id }) => id) }))
  }
  const sortByAge = async (how: Sort) => {
    try {
      sort(how, await trpcClient.project.created.query({ projectId, listIds: [listId] }))
    } catch {
      toast({ message: t('listMore.sortOffline'), kind: 'problem' })
    }
  }
  return (
    <>
      <MenuSeparator />
      {SORTS.map((how) => (
        <MenuItem
          key={how}
          icon={<ArrowDownUp aria-hidden />}
          onSelect={() => (how === 'newest' || how === 'oldest' ? void sortByAge(how) : sort(how))}
        >
          {t(`listMore.sort.${how}`)}
        </MenuItem>
      ))}
    </>
  )
}

function AllCardsItems({ cardIds }: { cardIds: readonly string[] }) {
  const { ui } = useBoard()
  const phone = usePhone()
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const archive = () => {
    // On a phone, where it happens by accident, it asks.
    if (phone) ui.set({ work: { kind: 'archive', cardIds } })
    else dispatchAll(cardIds.map((cardId) => archiveCard({ cardId })))
  }
  return (
    <>
      <MenuItem icon={<Forward aria-hidden />} onSelect={() => ui.set({ work: { kind: 'move', cardIds } })}>
        {t('listMore.moveAll')}
      </MenuItem>
      <MenuItem icon={<Archive aria-hidden />} onSelect={archive}>
        {t('listMore.archiveAll')}
      </MenuItem>
    </>
  )
}
