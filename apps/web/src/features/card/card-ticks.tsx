import { voteForCard, watchCard } from '@meanwhile/domain/card/card-ticks'
import { setCardTemplate } from '@meanwhile/domain/card/card-values'
import { Eye, ThumbsUp } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useMe } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import styles from './card-dialog.module.css'
import { namesOf } from './card-face.tsx'
import fields from './card-fields.module.css'
import type { CardPartProps } from './card-heading.tsx'
import { useFacesOf } from './use-card-people.ts'

interface CardTicksProps extends CardPartProps {
  /** Neither the card nor what it lies in is archived: whoever reads it may watch it. */
  alive: boolean
}

/** What somebody says of a card in their own name: that they want to hear of it, and that it should be done. */
export function CardTicks({ card, editable, alive }: CardTicksProps) {
  const { t } = useMessages()
  const me = useMe()
  const dispatch = useDispatch()
  const watchers = useFacesOf(card.watcherIds)
  const voters = useFacesOf(card.voterIds)
  const watches = card.watcherIds.includes(me.id)
  const voted = card.voterIds.includes(me.id)
  const mine = { cardId: card.id, memberId: me.id }
  return (
    <div className={styles.ticks}>
      <Button
        aria-pressed={watches}
        disabled={!alive}
        title={namesOf(watchers)}
        aria-description={t('fields.watchers', { count: watchers.length })}
        onClick={() => dispatch(watchCard({ ...mine, on: !watches }))}
      >
        <Eye aria-hidden />
        {t(watches ? 'fields.watching' : 'fields.watch')}
        <span aria-hidden>{watchers.length}</span>
      </Button>
      <Button
        aria-pressed={voted}
        disabled={!editable}
        title={namesOf(voters)}
        aria-description={t('fields.votes', { count: voters.length })}
        onClick={() => dispatch(voteForCard({ ...mine, on: !voted }))}
      >
        <ThumbsUp aria-hidden />
        {t(voted ? 'fields.voted' : 'fields.vote')}
        <span aria-hidden>{voters.length}</span>
      </Button>
    </div>
  )
}

export function CardTemplate({ card, editable }: CardPartProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  return (
    <div>
      <label className={fields.tick}>
        <input
          type="checkbox"
          checked={card.template}
          disabled={!editable}
          onChange={() => dispatch(setCardTemplate({ cardId: card.id, on: !card.template }))}
        />
        {t('fields.template')}
      </label>
      <p className={fields.note}>{t('fields.templateHint')}</p>
    </div>
  )
}
