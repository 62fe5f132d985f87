import { eventName } from '@meanwhile/wording/partial-date-words'
import { useCallback } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { usePlainText } from '../thing/use-text.ts'

/** What the project calls an event that dates count from, else the product's name for it, else its code. */
export function useEventName(): (code: string) => string {
  const { t } = useMessages()
  const { events } = useProject().facts
  const plain = usePlainText()
  return useCallback((code: string) => plain(events[code] ?? {}) || eventName(code, t), [events, plain, t])
}
