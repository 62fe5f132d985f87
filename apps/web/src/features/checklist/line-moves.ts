import type { Checklist, ChecklistLine } from '@meanwhile/domain/checklist/checklist'
import { positionAt } from '../board/place.ts'

type Block = Pick<Checklist, 'id' | 'position'>
type Line = Pick<ChecklistLine, 'id' | 'checklistId' | 'position'>

export interface LineTarget {
  checklistId: string
  position: string
}

const linesIn = (lines: readonly Line[], checklistId: string, without: string) =>
  lines.filter((line) => line.checklistId === checklistId && line.id !== without)

/** Where a line goes that is dropped on another one: onto its place. Null when it is there already. */
export function dropOnLine(lines: readonly Line[], lineId: string, overId: string): LineTarget | null {
  const line = lines.find(({ id }) => id === lineId)
  const over = lines.find(({ id }) => id === overId)
  if (!line || !over || line === over) return null
  const others = linesIn(lines, over.checklistId, lineId)
  const at = others.findIndex(({ id }) => id === overId)
  // Coming from above in the same checklist, the others move up: the line ends below the one it was dropped on.
  const fromAbove = line.checklistId === over.checklistId && lines.indexOf(line) < lines.indexOf(over)
  return { checklistId: over.checklistId, position: positionAt(others, fromAbove ? at + 1 : at) }
}

/** Where it goes when it is dropped on a checklist beside its lines: to the end. */
export function dropOnChecklist(lines: readonly Line[], lineId: string, checklistId: string): LineTarget | null {
  const own = lines.filter((line) => line.checklistId === checklistId)
  if (own.at(-1)?.id === lineId) return null
  const others = linesIn(lines, checklistId, lineId)
  return { checklistId, position: positionAt(others, others.length) }
}

/** One step up or down; from the edge of a checklist into the next one. Null at the very end. */
export function stepLine(
  checklists: readonly Block[],
  lines: readonly Line[],
  lineId: string,
  way: 1 | -1,
): LineTarget | null {
  const line = lines.find(({ id }) => id === lineId)
  if (!line) return null
  const others = linesIn(lines, line.checklistId, lineId)
  const own = lines.filter(({ checklistId }) => checklistId === line.checklistId)
  const at = own.indexOf(line) + way
  if (at >= 0 && at <= others.length) return { checklistId: line.checklistId, position: positionAt(others, at) }
  const next = checklists[checklists.findIndex(({ id }) => id === line.checklistId) + way]
  if (!next) return null
  const there = linesIn(lines, next.id, lineId)
  return { checklistId: next.id, position: positionAt(there, way === 1 ? 0 : there.length) }
}
