import type { Attachment } from '@meanwhile/domain/attachment/attachment'
import type { Board } from '@meanwhile/domain/board/board'
import type { Card } from '@meanwhile/domain/card/card'
import type { Checklist, ChecklistLine } from '@meanwhile/domain/checklist/checklist'
import type { Description } from '@meanwhile/domain/description/description'
import type { Label } from '@meanwhile/domain/label/label'
import type { List } from '@meanwhile/domain/list/list'
import type { Partner } from '@meanwhile/domain/partner/partner'
import type { Project } from '@meanwhile/domain/project/project'
import { queryOptions } from '@tanstack/react-query'
import { exportAddress } from './export-address.ts'

export interface DocumentCard extends Omit<Card, 'boardId'> {
  description: Omit<Description, 'cardId'> | null
  checklists: (Omit<Checklist, 'cardId'> & { lines: Omit<ChecklistLine, 'cardId'>[] })[]
  attachments: Omit<Attachment, 'cardId'>[]
}

/** What a printed board needs of an exported one. */
export interface BoardDocument {
  exportedAt: string
  project: Pick<Project, 'acronym' | 'title' | 'anchors'> & Pick<Project['facts'], 'events'>
  board: Board
  partners: Partner[]
  members: { id: string; name: string | null }[]
  labels: Label[]
  lists: Omit<List, 'boardId'>[]
  cards: DocumentCard[]
}

/** A board with the insides of all its cards, in one request. */
export const boardDocumentQuery = (projectId: string, boardId: string) =>
  queryOptions({
    queryKey: ['export', projectId, boardId],
    queryFn: async () => {
      const response = await fetch(exportAddress(projectId, boardId, 'json', 'en'))
      if (!response.ok) throw new Error(`status ${response.status}`)
      return (await response.json()) as BoardDocument
    },
    // A sheet of paper shows the moment when it was asked for.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    retry: false,
  })
