import * as z from 'zod/mini'
import { can } from '../access.ts'
import { aboutCard, refuseCard } from '../card/commands.ts'
import { type Actor, type Command, defineCommand, type Refusal } from '../command.ts'
import { count, detailOf, ofCard } from '../detail.ts'
import { Id } from '../id.ts'
import { authorOf } from '../member/author.ts'
import type { Reader } from '../tables.ts'
import { type Comment, CommentText, Emoji, MAX_COMMENTS, MAX_REACTIONS } from './comment.ts'
import { hasReacted, reacted } from './reactions.ts'

interface Place {
  commentId: string
  cardId: string
}

const commentOf = (project: Reader, { commentId, cardId }: Place) => detailOf(project, 'comments', commentId, cardId)

const isOwn = (actor: Actor, comment: Comment) => actor === 'system' || comment.memberId === actor.id

export const writeComment = defineCommand({
  type: 'comment.write',
  body: z.strictObject({ commentId: Id, cardId: Id, text: CommentText }),
  details: ofCard,
  needs: 'comments.write',
  refuse: (project, { commentId, cardId }) => {
    if (project.get('comments', commentId)) return 'exists'
    const full = (project.get('cards', cardId)?.commentCount ?? 0) >= MAX_COMMENTS
    return refuseCard(project, cardId) ?? (full ? 'too-many' : null)
  },
  change: (draft, { commentId, cardId, text }, stamp) => {
    const written = { memberId: authorOf(draft, stamp), at: stamp.at, text, editedAt: null, reactions: [] }
    draft.put('comments', { id: commentId, cardId, ...written })
    count(draft, cardId, { commentCount: 1 })
  },
  invert: (_project, { commentId, cardId }): Command | null => removeComment({ commentId, cardId }),
  about: aboutCard,
})

/** Nobody puts words into another's mouth: only the author edits. */
export const editComment = defineCommand({
  type: 'comment.edit',
  body: z.strictObject({ commentId: Id, cardId: Id, text: CommentText }),
  details: ofCard,
  needs: 'comments.write',
  refuse: (project, body, actor) => {
    const comment = commentOf(project, body)
    if (!comment) return 'not-found'
    return isOwn(actor, comment) ? refuseCard(project, body.cardId) : 'forbidden'
  },
  change: (draft, { commentId, text }, { at }) => draft.edit('comments', commentId, { text, editedAt: at }),
  invert: (project, body): Command | null => {
    const before = commentOf(project, body)
    return before && before.text !== body.text ? editComment({ ...body, text: before.text }) : null
  },
  about: aboutCard,
})

/** Cannot be taken back: a command that brings a comment back would have to say who wrote it, and could lie. */
export const removeComment = defineCommand({
  type: 'comment.remove',
  body: z.strictObject({ commentId: Id, cardId: Id }),
  details: ofCard,
  needs: 'comments.write',
  refuse: (project, body, actor) => {
    const comment = commentOf(project, body)
    if (!comment) return 'not-found'
    const may = actor === 'system' || isOwn(actor, comment) || can(actor, 'comments.moderate')
    return may ? refuseCard(project, body.cardId) : 'forbidden'
  },
  change: (draft, { commentId, cardId }) => {
    draft.remove('comments', commentId)
    count(draft, cardId, { commentCount: -1 })
  },
  invert: (): Command | null => null,
  about: aboutCard,
})

function refuseReaction(comment: Comment, emoji: string): Refusal | null {
  const isThere = comment.reactions.some((reaction) => reaction.emoji === emoji)
  return !isThere && comment.reactions.length >= MAX_REACTIONS ? 'too-many' : null
}

/** One's own emoji on a comment; a tick, so that two people's both stay. */
export const reactToComment = defineCommand({
  type: 'comment.react',
  body: z.strictObject({ commentId: Id, cardId: Id, emoji: Emoji, memberId: Id, on: z.boolean() }),
  details: ofCard,
  needs: 'comments.write',
  refuse: (project, { memberId, emoji, on, ...place }, actor) => {
    const comment = commentOf(project, place)
    const member = project.get('members', memberId)
    if (!comment || !member || (on && member.leftAt !== null)) return 'not-found'
    if (actor !== 'system' && actor.id !== memberId) return 'forbidden'
    return refuseCard(project, place.cardId) ?? (on ? refuseReaction(comment, emoji) : null)
  },
  change: (draft, { memberId, emoji, on, ...place }) => {
    const reactions = commentOf(draft, place)?.reactions ?? []
    draft.edit('comments', place.commentId, { reactions: reacted(reactions, emoji, memberId, on) })
  },
  invert: (project, body): Command | null => {
    const was = hasReacted(commentOf(project, body)?.reactions ?? [], body.emoji, body.memberId)
    if (was === body.on || (was && project.get('members', body.memberId)?.leftAt !== null)) return null
    return reactToComment({ ...body, on: was })
  },
  about: aboutCard,
})
