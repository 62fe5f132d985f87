import { describe, expect, it } from 'vitest'
import { activity } from '../activity/commands.ts'
import { inverseOf } from '../decide.ts'
import {
  COORDINATOR,
  done,
  doneAndUndone,
  id,
  LEAD,
  MEMBER,
  NOW,
  OBSERVER,
  refusalOf,
  rowsOf,
  STRANGER,
  sampleProject,
} from '../sample-project.test-support.ts'
import { site } from '../site/commands.ts'
import { archiveNote, editNote, restoreNote, writeNote } from './commands.ts'
import { MAX_NOTE_LENGTH } from './visit-note.ts'

const project = sampleProject()
const [visit, elsewhere] = [id('activity', 1), id('activity', 2)]
const place = id('site', 1)
/** Note 1 is of member 3, a guest: partner 1 hosts the visit, and member 3 is of partner 2. */
const noteId = id('note', 1)
const write = (number: number, text: string, more: { activityId?: string; siteId?: string } = {}) =>
  writeNote({ noteId: id('note', number), activityId: visit, siteId: place, text, ...more })
const noteOf = (of = project, number = 1) => of.get('visitNotes', id('note', number))
/** Somebody of partner 1, which hosts the visit; not a trainer in it. */
const HOST = project.get('members', id('member', 6))?.userId ?? ''

describe('[AC8] notes of a site that two people write at once', () => {
  it('stay both, each with its author and its time', () => {
    const both = done(done(project, write(50, 'Two doors.'), MEMBER), write(51, 'One door!'), COORDINATOR)
    expect(noteOf(both, 50)).toEqual({
      id: id('note', 50),
      activityId: visit,
      siteId: place,
      memberId: id('member', 3),
      at: NOW,
      text: 'Two doors.',
      editedAt: null,
      archivedAt: null,
    })
    expect(noteOf(both, 51)).toMatchObject({ memberId: id('member', 1), text: 'One door!' })
  })

  it('are not touched when a third is edited and the first archived', () => {
    const edited = done(done(project, write(50, 'Two doors.'), MEMBER), editNote({ noteId, text: 'It leaks' }), MEMBER)
    const after = done(edited, archiveNote({ noteId }), MEMBER)
    expect(noteOf(after, 50)).toEqual(noteOf(edited, 50))
    expect(noteOf(after)).toMatchObject({ text: 'It leaks', editedAt: NOW, archivedAt: NOW })
  })
})

describe('[AC8] a note of a visit', () => {
  it('is written by whoever works in the project, guest or host; an observer reads', () => {
    for (const user of [COORDINATOR, LEAD, MEMBER, HOST, null])
      expect(refusalOf(project, write(50, 'x'), user)).toBe(null)
    expect(refusalOf(project, write(50, 'x', { activityId: elsewhere }), HOST)).toBe(null)
    expect(refusalOf(project, write(50, 'x'), OBSERVER)).toBe('forbidden')
    expect(refusalOf(project, write(50, 'x'), STRANGER)).toBe('not-found')
  })

  it('is edited by its author alone', () => {
    const edit = editNote({ noteId, text: 'Better' })
    for (const user of [COORDINATOR, LEAD, HOST]) expect(refusalOf(project, edit, user)).toBe('forbidden')
    expect(noteOf(done(project, edit, MEMBER))).toEqual({ ...noteOf(), text: 'Better', editedAt: NOW })
    expect(noteOf(doneAndUndone(project, edit, MEMBER))?.text).toBe('Roof leaks')
    expect(inverseOf(project, editNote({ noteId, text: 'Roof leaks' }))).toBe(null)
  })

  it('is archived and brought back by its author and by whoever may change the visit, and by no other guest', () => {
    const archive = archiveNote({ noteId })
    const archived = done(project, archive, HOST)
    for (const user of [COORDINATOR, HOST, MEMBER]) {
      expect(refusalOf(project, archive, user)).toBe(null)
      expect(refusalOf(archived, restoreNote({ noteId }), user)).toBe(null)
    }
    expect(refusalOf(project, archive, LEAD)).toBe('forbidden')
    expect(refusalOf(archived, restoreNote({ noteId }), LEAD)).toBe('forbidden')
    expect(rowsOf(doneAndUndone(project, archive, MEMBER))).toEqual(rowsOf(project))
  })

  it('is refused again, edited in the archive, and brought back when it is not there', () => {
    const archived = done(project, archiveNote({ noteId }), MEMBER)
    expect(refusalOf(project, write(1, 'x'), MEMBER)).toBe('exists')
    expect(refusalOf(archived, editNote({ noteId, text: 'x' }), MEMBER)).toBe('archived')
    expect(refusalOf(archived, archiveNote({ noteId }), MEMBER)).toBe('archived')
    expect(refusalOf(project, restoreNote({ noteId }), MEMBER)).toBe('not-archived')
    expect(refusalOf(project, editNote({ noteId: id('note', 99), text: 'x' }), MEMBER)).toBe('not-found')
  })

  it('[A3] is of a visit and of a site that are there', () => {
    expect(refusalOf(project, write(50, 'x', { activityId: id('activity', 99) }))).toBe('not-found')
    expect(refusalOf(project, write(50, 'x', { siteId: id('site', 99) }))).toBe('not-found')
  })

  it('[C5] says something, and not more than two pages; takes no author from its sender', () => {
    for (const text of ['', ' \n ', 'x'.repeat(MAX_NOTE_LENGTH + 1)])
      expect(refusalOf(project, write(50, text))).toBe('invalid')
    const { body, type } = write(50, 'x')
    expect(refusalOf(project, { type, body: { ...body, memberId: id('member', 1) } })).toBe('invalid')
  })

  it('is still taken when the visit no longer goes to the site, or the site is archived', () => {
    const left = done(project, activity.edit({ id: visit, fields: { siteIds: [] } }))
    const gone = done(left, site.archive({ id: place }))
    expect(noteOf(done(gone, write(50, 'Cold'), MEMBER), 50)?.text).toBe('Cold')
    expect(noteOf(gone)).toEqual(noteOf())
  })

  it('[C7] stands still once the visit is archived', () => {
    const archived = done(project, activity.archive({ id: visit }))
    const all = [write(50, 'x'), editNote({ noteId, text: 'x' }), archiveNote({ noteId })]
    for (const command of all) expect(refusalOf(archived, command, MEMBER)).toBe('archived')
  })
})
