import type { Stage, ThingKind } from '@meanwhile/domain/stage/stages'
import { THING_TABLES } from '@meanwhile/domain/thing/thing'
import { compareText } from '@meanwhile/wording/format'
import { useMemo } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { usePlainText } from '../thing/use-text.ts'

/** The things of a kind that are not archived, by name, with their stages; none without a kind. */
export function useThingsOf(kind: ThingKind | null): { id: string; title: string; stage: Stage }[] {
  const rows = useRows(THING_TABLES[kind ?? 'site'])
  const text = usePlainText()
  const { locale } = useMessages()
  return useMemo(() => {
    if (kind === null) return []
    const compare = compareText(locale)
    return rows
      .filter(({ archivedAt }) => archivedAt === null)
      .map((row) => ({ id: row.id, title: text('names' in row ? row.names : row.titles), stage: row.stage }))
      .sort((a, b) => compare(a.title, b.title))
  }, [kind, rows, text, locale])
}
