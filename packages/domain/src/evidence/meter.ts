import type { Evidence } from './evidence.ts'

/** How much of what an auditor asks for is there. */
export interface Meter {
  there: number
  /** Not asked of this activity, with the reason written down. */
  notNeeded: number
  missing: number
  total: number
}

type Line = Pick<Evidence, 'code' | 'state' | 'note' | 'archivedAt'>

/** Whether a line is settled: there, or not needed for a reason that somebody wrote down. */
function isSettled({ state, note }: Pick<Line, 'state' | 'note'>): boolean {
  return state === 'there' || (state === 'not_needed' && note.trim() !== '')
}

/**
 * Counts the lines of one activity. What the programme asks for and nobody has written down yet is missing too, so that an
 * activity without a list is not a complete one.
 */
export function evidenceMeter(lines: readonly Line[], asked: readonly { code: string }[] = []): Meter {
  const kept = lines.filter(({ archivedAt }) => archivedAt === null)
  const settled = kept.filter(isSettled)
  const there = settled.filter(({ state }) => state === 'there').length
  const unwritten = asked.filter(({ code }) => !kept.some((line) => line.code === code)).length
  const total = kept.length + unwritten
  return { there, notNeeded: settled.length - there, missing: total - settled.length, total }
}
