import { byPosition } from '@meanwhile/domain/position'
import type { Question } from '@meanwhile/domain/question/question'
import { useRows } from '../../project/use-project.ts'

interface Questions {
  open: readonly Question[]
  answered: readonly Question[]
  archived: readonly Question[]
  /** The place of the last one, archived or not. */
  last: string | null
}

/** What guests of an activity want to learn, each in the order in which it was asked. */
export function useQuestions(activityId: string): Questions {
  const all = useRows('questions')
    .filter((row) => row.activityId === activityId)
    .sort(byPosition)
  const live = all.filter(({ archivedAt }) => archivedAt === null)
  return {
    open: live.filter(({ answer }) => answer === ''),
    answered: live.filter(({ answer }) => answer !== ''),
    archived: all.filter(({ archivedAt }) => archivedAt !== null),
    last: all.at(-1)?.position ?? null,
  }
}
