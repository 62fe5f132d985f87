import type { Reader } from '../tables.ts'
import type { Member } from './member.ts'

/** The place of a person who has access now. */
export function memberOf(project: Reader, userId: string): Member | undefined {
  for (const member of project.all('members')) {
    if (member.userId === userId) return member.leftAt === null ? member : undefined
  }
  return undefined
}
