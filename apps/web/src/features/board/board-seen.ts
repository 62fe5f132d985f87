import type { Translate } from '@meanwhile/messages/messages'
import { refusalOf } from '../../lib/refusal-of.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { announce } from '../../ui/announcer.tsx'
import { toast } from '../../ui/toast.ts'

/** Takes the marks of unread cards from a whole board; every window of this person is told by the server. */
export async function markBoardSeen(projectId: string, boardId: string, t: Translate): Promise<void> {
  try {
    await trpcClient.unread.seenBoard.mutate({ projectId, boardId })
    announce(t('board.allSeen'))
  } catch (error) {
    toast({ kind: 'problem', message: t(`refusal.${refusalOf(error)}`) })
  }
}
