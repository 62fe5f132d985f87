import { eventName } from '@meanwhile/wording/partial-date-words'
import { useCallback } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'

/** What the project calls an event that dates count from, else the product's name for it, else its code. */
export function useEventName(): (code: string) => string {
  const { t } = useMessages()
  const project = useProject()
  return useCallback((code: string) => eventName(code, t, project), [project, t])
}
