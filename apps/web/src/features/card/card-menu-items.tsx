import { voteForCard, watchCard } from '@meanwhile/domain/card/card-ticks'
import { archiveCard } from '@meanwhile/domain/card/commands'
import { completeCard } from '@meanwhile/domain/card/complete-card'
import {
  Archive,
  ArrowRightLeft,
  CalendarDays,
  CircleCheck,
  Copy,
  Eye,
  Link2,
  PanelTopOpen,
  Pencil,
  SquareCheck,
  Tag,
  ThumbsUp,
  Users,
} from 'lucide-react'
import { navigate } from 'wouter/use-browser-location'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useMe, useProjectId, useRow } from '../../project/use-project.ts'
import { MenuItem, MenuSeparator } from '../../ui/menu-parts.tsx'
import { toast } from '../../ui/toast.ts'
import { useBoard } from '../board/board-context.ts'

export function CardMenuItems({ cardId }: { cardId: string }) {
  const card = useRow('cards', cardId)
  const { boardId, ui, mayEditCards } = useBoard()
  const projectId = useProjectId()
  const dispatch = useDispatch()
  const { t } = useMessages()
  if (!card) return null
  const done = card.doneAt !== null
  const path = cardPath(projectId, boardId, cardId)
  const open = () => navigate(path, { state: { overBoard: true } })
  const copyLink = () => {
    const address = new URL(path, location.href)
    navigator.clipboard.writeText(address.href).then(
      () => toast({ message: t('card.linkCopied') }),
      () => toast({ message: t('card.linkNotCopied'), kind: 'problem' }),
    )
  }
  return (
    <>
      <MenuItem icon={<PanelTopOpen aria-hidden />} onSelect={open}>
        {t('card.open')}
      </MenuItem>
      {mayEditCards && (
        <>
          <MenuItem
            icon={<SquareCheck aria-hidden />}
            onSelect={() => ui.set({ selected: new Set([...ui.get().selected, cardId]) })}
          >
            {t('bulk.select')}
          </MenuItem>
          <MenuItem keys="e" icon={<Pencil aria-hidden />} onSelect={() => ui.set({ editingCard: cardId })}>
            {t('card.rename')}
          </MenuItem>
          <MenuItem
            icon={<ArrowRightLeft aria-hidden />}
            onSelect={() =>
              ui.set(ui.get().lane ? { work: { kind: 'lane', cardId } } : { moving: { kind: 'card', id: cardId } })
            }
          >
            {t('card.move')}
          </MenuItem>
          <MenuItem icon={<Copy aria-hidden />} onSelect={() => ui.set({ work: { kind: 'copy-card', cardId } })}>
            {t(card.template ? 'copy.use' : 'copy.card')}
          </MenuItem>
          <MenuItem
            keys="m"
            icon={<Users aria-hidden />}
            onSelect={() => ui.set({ quick: { cardId, field: 'people' } })}
          >
            {t('card.assign')}
          </MenuItem>
          <MenuItem keys="l" icon={<Tag aria-hidden />} onSelect={() => ui.set({ quick: { cardId, field: 'labels' } })}>
            {t('card.labels')}
          </MenuItem>
          <MenuItem
            keys="d"
            icon={<CalendarDays aria-hidden />}
            onSelect={() => ui.set({ quick: { cardId, field: 'due' } })}
          >
            {t('card.due')}
          </MenuItem>
          <MenuItem icon={<CircleCheck aria-hidden />} onSelect={() => dispatch(completeCard({ cardId, done: !done }))}>
            {t(done ? 'card.reopen' : 'card.markDone')}
          </MenuItem>
        </>
      )}
      <MyItems cardId={cardId} />
      <MenuItem icon={<Link2 aria-hidden />} onSelect={copyLink}>
        {t('card.copyLink')}
      </MenuItem>
      {mayEditCards && (
        <>
          <MenuSeparator />
          <MenuItem keys="c" icon={<Archive aria-hidden />} onSelect={() => dispatch(archiveCard({ cardId }))}>
            {t('card.archive')}
          </MenuItem>
        </>
      )}
    </>
  )
}

/** What somebody does for themselves. */
function MyItems({ cardId }: { cardId: string }) {
  const card = useRow('cards', cardId)
  const me = useMe()
  const mayVote = useCan('comments.write')
  const dispatch = useDispatch()
  const { t } = useMessages()
  if (!card) return null
  const watches = card.watcherIds.includes(me.id)
  const voted = card.voterIds.includes(me.id)
  return (
    <>
      <MenuItem
        icon={<Eye aria-hidden />}
        onSelect={() => dispatch(watchCard({ cardId, memberId: me.id, on: !watches }))}
      >
        {t(watches ? 'bulk.unwatch' : 'bulk.watch')}
      </MenuItem>
      {mayVote && (
        <MenuItem
          icon={<ThumbsUp aria-hidden />}
          onSelect={() => dispatch(voteForCard({ cardId, memberId: me.id, on: !voted }))}
        >
          {t(voted ? 'bulk.unvote' : 'bulk.vote')}
        </MenuItem>
      )}
    </>
  )
}
