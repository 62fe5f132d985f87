import { reactToComment } from '@meanwhile/domain/comment/commands'
import type { Comment } from '@meanwhile/domain/comment/comment'
import { SmilePlus } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useMe } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import styles from './card-text.module.css'
import { useFacesOf } from './use-card-people.ts'

/** What people mostly want to say without words. */
const CHOICES = ['👍', '❤️', '🎉', '😄', '👀', '✅', '🙏', '🤔'] as const

export function CommentReactions({ comment, writable }: { comment: Comment; writable: boolean }) {
  const { t } = useMessages()
  const me = useMe()
  const dispatch = useDispatch()
  const [open, setOpen] = useState(false)
  const react = (emoji: string) => {
    const mine = comment.reactions.some((one) => one.emoji === emoji && one.memberIds.includes(me.id))
    const { id: commentId, cardId } = comment
    dispatch(reactToComment({ commentId, cardId, emoji, memberId: me.id, on: !mine }))
    setOpen(false)
  }
  return (
    <>
      {comment.reactions.map(({ emoji, memberIds }) => (
        <Reaction
          key={emoji}
          emoji={emoji}
          memberIds={memberIds}
          mine={memberIds.includes(me.id)}
          onPress={writable ? () => react(emoji) : null}
        />
      ))}
      {writable && (
        <Popover
          label={t('text.react')}
          open={open}
          onOpenChange={setOpen}
          trigger={
            <IconButton label={t('text.react')}>
              <SmilePlus aria-hidden />
            </IconButton>
          }
        >
          <div className={styles.emojis}>
            {CHOICES.map((emoji) => (
              <button key={emoji} type="button" className={styles.emoji} onClick={() => react(emoji)}>
                {emoji}
              </button>
            ))}
          </div>
        </Popover>
      )}
    </>
  )
}

interface ReactionProps {
  emoji: string
  memberIds: readonly string[]
  mine: boolean
  onPress: (() => void) | null
}

function Reaction({ emoji, memberIds, mine, onPress }: ReactionProps) {
  const { t } = useMessages()
  const names = useFacesOf(memberIds)
    .map((face) => face.name)
    .join(', ')
  return (
    <button
      type="button"
      className={styles.reaction}
      aria-pressed={mine}
      disabled={onPress === null}
      title={names}
      aria-label={t('text.reaction', { emoji, names })}
      onClick={() => onPress?.()}
    >
      {emoji} {memberIds.length}
    </button>
  )
}
