import { expect, it } from 'vitest'
import { compareNotes, sitesVisited } from './notes-of.ts'
import type { VisitNote } from './visit-note.ts'

const session = (activityId: string, siteId: string | null, archivedAt: string | null = null) => ({
  activityId,
  siteId,
  archivedAt,
})

it('a visit goes to the sites that it names and to those of its sessions, each once', () => {
  const sessions = [
    session('visit', 'yard'),
    session('visit', 'depot'),
    session('visit', null),
    session('visit', 'old', '2026-01-01'),
    session('other', 'far'),
  ]
  expect(sitesVisited({ id: 'visit', siteIds: ['depot', 'school'] }, sessions)).toEqual(['depot', 'school', 'yard'])
})

it('notes are in the order in which they were written, those of one instant by their ids', () => {
  const note = (id: string, at: string) => ({ id, at }) as VisitNote
  const notes = [note('b', '2026-05-02'), note('a', '2026-05-02'), note('c', '2026-05-01')]
  expect(notes.sort(compareNotes).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})
