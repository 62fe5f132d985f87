import { addLine } from '@meanwhile/domain/checklist/line-commands'
import { positionsFrom } from '@meanwhile/domain/position'
import { newId } from '../../lib/new-id.ts'

interface Place {
  cardId: string
  checklistId: string
}

/** The commands that put these texts after the last line of a checklist, in order. */
export function addedLines(place: Place, texts: readonly string[], last: string | null) {
  const positions = positionsFrom(last, texts.length)
  return texts.map((text, at) => addLine({ ...place, lineId: newId(), text, position: positions[at] ?? '' }))
}
