import type { Card } from '@meanwhile/domain/card/card'
import {
  AlignLeft,
  Ban,
  Bell,
  LayoutTemplate,
  ListChecks,
  type LucideIcon,
  MessageSquare,
  Paperclip,
  Repeat,
  ThumbsUp,
} from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useMe, useRow, useRows } from '../../project/use-project.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { blockersIn } from './blockers.ts'
import styles from './card-glyphs.module.css'
import { FaceFields } from './face-fields.tsx'

/** What a card holds, in signs and numbers; each is read out in words. */
export function CardGlyphs({ card }: { card: Card }) {
  const { t } = useMessages()
  const me = useMe()
  const blockers = blockersIn(useRows('cardLinks')).get(card.id) ?? []
  const { lineCount: count, linesDone: done, commentCount, fileCount, voterIds } = card
  return (
    <>
      <BlockedMark blockerIds={blockers} />
      {card.template && (
        <span className={styles.word}>
          <LayoutTemplate size={13} aria-hidden />
          {t('card.face.template')}
        </span>
      )}
      {card.watcherIds.includes(me.id) && <Glyph icon={Bell} words={t('card.face.watching')} />}
      {card.described && <Glyph icon={AlignLeft} words={t('card.face.described')} />}
      {commentCount > 0 && (
        <Glyph icon={MessageSquare} number={commentCount} words={t('card.face.comments', { count: commentCount })} />
      )}
      {fileCount > 0 && (
        <Glyph icon={Paperclip} number={fileCount} words={t('card.face.files', { count: fileCount })} />
      )}
      {count > 0 && (
        <Glyph
          icon={ListChecks}
          number={`${done}/${count}`}
          good={done === count}
          words={t('card.face.checklist', { done, count })}
        />
      )}
      {voterIds.length > 0 && (
        <Glyph icon={ThumbsUp} number={voterIds.length} words={t('card.face.votes', { count: voterIds.length })} />
      )}
      {card.repeat && <Glyph icon={Repeat} words={t('card.face.repeat')} />}
      <FaceFields card={card} />
    </>
  )
}

interface GlyphProps {
  icon: LucideIcon
  words: string
  number?: number | string
  good?: boolean
}

function Glyph({ icon: Icon, words, number, good = false }: GlyphProps) {
  return (
    <span className={styles.glyph} data-good={good || undefined} title={words}>
      <Icon size={13} aria-hidden />
      {number !== undefined && <span aria-hidden>{number}</span>}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}

/** Blocked by the first of these cards that is neither done nor archived. */
function BlockedMark({ blockerIds }: { blockerIds: readonly string[] }) {
  const { t } = useMessages()
  const [first, ...others] = blockerIds
  const blocker = useRow('cards', first ?? null)
  if (first === undefined) return null
  if (!blocker || blocker.doneAt !== null || blocker.archivedAt !== null) return <BlockedMark blockerIds={others} />
  return (
    <span
      className={styles.blocked}
      title={t('card.face.field', { field: t('card.face.blocked'), value: blocker.title })}
    >
      <Ban size={13} aria-hidden />
      {t('card.face.blocked')}
    </span>
  )
}
