import type { Activity } from '@meanwhile/domain/activity/activity'
import type { Evidence } from '@meanwhile/domain/evidence/evidence'
import { evidenceMeter, type Meter } from '@meanwhile/domain/evidence/meter'
import { evidenceOf, packOf } from '@meanwhile/domain/pack/pack'
import { byPosition } from '@meanwhile/domain/position'
import { useMessages } from '../../lib/use-messages.ts'
import { usePacks } from '../../lib/use-packs.ts'
import { useProject, useRows } from '../../project/use-project.ts'

/** A line that the programme asks for and nobody has written down yet. */
export interface AskedLine {
  code: string
  text: string
}

interface ActivityEvidence {
  lines: Evidence[]
  archived: Evidence[]
  asked: AskedLine[]
  meter: Meter
}

/** The evidence of an activity: what is written down, in its order, and what the programme asks for beside it. */
export function useEvidence(activity: Activity): ActivityEvidence {
  const { locale } = useMessages()
  const packs = usePacks()
  const { facts } = useProject()
  const all = useRows('evidence')
    .filter(({ activityId }) => activityId === activity.id)
    .sort(byPosition)
  const lines = all.filter(({ archivedAt }) => archivedAt === null)
  const wanted = packs ? evidenceOf(packs, packOf(packs, facts.pack), activity) : []
  return {
    lines,
    archived: all.filter(({ archivedAt }) => archivedAt !== null),
    asked: wanted
      .filter(({ code }) => !lines.some((line) => line.code === code))
      .map(({ code, text }) => ({ code, text: text[locale] })),
    meter: evidenceMeter(lines, wanted),
  }
}
