import type { ThingKind } from '@meanwhile/domain/stage/stages'
import { THING_TABLES } from '@meanwhile/domain/thing/thing'
import { compareText } from '@meanwhile/wording/format'
import { useMemo } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { useText } from '../thing/use-text.ts'

/** The things of a kind that have no card on a board yet, by name. */
export function useFreeThings(kind: ThingKind, boardId: string): { id: string; name: string; lang: string }[] {
  const rows = useRows(THING_TABLES[kind])
  const cards = useRows('cards')
  const text = useText()
  const { locale } = useMessages()
  return useMemo(() => {
    const here = new Set(cards.flatMap((card) => (card.boardId === boardId ? (card.thingId ?? []) : [])))
    const compare = compareText(locale)
    return rows
      .filter((row) => row.archivedAt === null && !here.has(row.id))
      .map((row) => {
        const name = text('names' in row ? row.names : row.titles)
        return { id: row.id, name: name?.text ?? '', lang: name?.lang ?? locale }
      })
      .sort((a, b) => compare(a.name, b.name))
  }, [rows, cards, boardId, text, locale])
}
