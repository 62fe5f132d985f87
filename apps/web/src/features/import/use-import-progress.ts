import type { ImportProgress } from '@meanwhile/domain/protocol'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { importListQuery, importStateQuery } from '../../lib/queries.ts'
import { openSocket } from '../../lib/socket.ts'
import { useProjectId } from '../../project/use-project.ts'
import { laterWord } from './later-word.ts'

/** The newest word on how far an import is; its end makes everybody ask for the report. */
export function useImportProgress(importId: string, known: ImportProgress | null): ImportProgress | null {
  const projectId = useProjectId()
  const queries = useQueryClient()
  const [heard, setHeard] = useState<ImportProgress | null>(null)
  useEffect(() => {
    let leave = () => {}
    let left = false
    void openSocket().then((socket) => {
      if (left) return
      const hear = (progress: ImportProgress) => {
        if (progress.importId !== importId) return
        setHeard((last) => laterWord(last, progress))
        if (progress.phase !== 'done') return
        void queries.invalidateQueries({ queryKey: importStateQuery(projectId, importId).queryKey })
        void queries.invalidateQueries({ queryKey: importListQuery(projectId).queryKey })
      }
      socket.on('import.progress', hear)
      leave = () => socket.off('import.progress', hear)
    })
    return () => {
      left = true
      leave()
    }
  }, [projectId, importId, queries])
  return laterWord(known, heard)
}
