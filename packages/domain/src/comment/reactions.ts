import type { Comment } from './comment.ts'

type Reactions = Comment['reactions']

export const hasReacted = (reactions: Reactions, emoji: string, memberId: string): boolean =>
  reactions.some((reaction) => reaction.emoji === emoji && reaction.memberIds.includes(memberId))

/** The reactions with one person's added at the end, or taken out; one that nobody has any more is gone. */
export function reacted(reactions: Reactions, emoji: string, memberId: string, on: boolean): Reactions {
  if (hasReacted(reactions, emoji, memberId) === on) return reactions
  if (!on) {
    return reactions
      .map((one) => (one.emoji === emoji ? { emoji, memberIds: one.memberIds.filter((id) => id !== memberId) } : one))
      .filter((one) => one.memberIds.length > 0)
  }
  if (!reactions.some((one) => one.emoji === emoji)) return [...reactions, { emoji, memberIds: [memberId] }]
  return reactions.map((one) => (one.emoji === emoji ? { emoji, memberIds: [...one.memberIds, memberId] } : one))
}
