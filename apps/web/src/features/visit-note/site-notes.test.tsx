import 'fake-indexeddb/auto'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { activity } from '@meanwhile/domain/activity/commands'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import { archiveNote, editNote, writeNote } from '@meanwhile/domain/visit-note/commands'
import { MAX_NOTE_LENGTH } from '@meanwhile/domain/visit-note/visit-note'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { useRow } from '../../project/use-project.ts'
import { VisitedSites } from '../activity/visited-sites.tsx'

beforeEach(async () => {
  localStorage.clear()
  await changeLocale('en')
})
afterEach(cleanup)

const VISIT = 'activity0001'
const [DEPOT, YARD] = ['site0000dept', 'site0000yard']
const [OLD, OTHER] = ['note00000old', 'note0000othr']
const NAMES = { [ANNA]: 'Anna Liepa', [BERT]: 'Bert Kalns' }

const commit = (server: FakeServer, user: string, ...commands: { type: string; body: unknown }[]) =>
  server.commit(
    user,
    commands.map((command) => ({ id: newId(), ...command })),
  )
const write = (noteId: string, text: string, siteId = DEPOT) => writeNote({ noteId, activityId: VISIT, siteId, text })

/** A visit to two sites, with a note of Bert's at the first. */
function serverWithVisit(): FakeServer {
  const server = new FakeServer()
  const fields = { ...blankActivity({ type: 'training_visit', titles: { en: 'Visit' } }), siteIds: [DEPOT, YARD] }
  commit(
    server,
    ANNA,
    site.create({ id: DEPOT, stage: 'scouting', fields: blankSite({ names: { en: 'Depot' } }) }),
    site.create({ id: YARD, stage: 'scouting', fields: blankSite({ names: { en: 'Yard' } }) }),
    activity.create({ id: VISIT, fields, stage: 'planned' }),
  )
  commit(server, BERT, write(OLD, 'The roof leaks.'))
  return server
}

function Shown() {
  const row = useRow('activities', VISIT)
  return row ? <VisitedSites activity={row} /> : null
}

const notesOf = (server: FakeServer) => [...server.state.all('visitNotes')]
const byText = (server: FakeServer, text: string) => notesOf(server).find((note) => note.text === text)
const field = () => screen.findByLabelText<HTMLTextAreaElement>('Note: Depot')
const button = (name: string) => screen.getByRole('button', { name })

test('[AC8] a note is written while somebody else writes too: both stand there, with their authors', async () => {
  const server = serverWithVisit()
  const live = await renderInProject(server, ANNA, <Shown />, NAMES)
  fireEvent.click(button('Add a note: Depot'))
  expect(document.activeElement).toBe(await field())
  fireEvent.change(await field(), { target: { value: '  Two doors.\nOne key. ' } })
  commit(server, BERT, write(OTHER, 'Cold inside.'))
  await screen.findByText('Cold inside.')
  fireEvent.keyDown(await field(), { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(byText(server, 'Two doors.\nOne key.')?.siteId).toBe(DEPOT))
  const list = screen.getByRole('list', { name: 'Notes: Depot' })
  expect(within(list).getAllByText('Bert Kalns')).toHaveLength(2)
  expect(within(list).getByText('Anna Liepa')).toBeTruthy()
  // Ready for the next one, by the same key.
  expect(document.activeElement).toBe(button('Add a note: Depot'))
  expect(Object.keys(localStorage).filter((key) => key.includes('.note.'))).toEqual([])
  live.close()
})

test('[AC8] what was typed is there after a reload, and after the visit goes to the site no more', async () => {
  const server = serverWithVisit()
  const live = await renderInProject(server, ANNA, <Shown />, NAMES)
  fireEvent.click(button('Add a note: Yard'))
  fireEvent.change(screen.getByLabelText('Note: Yard'), { target: { value: 'Half a sen' } })
  fireEvent.keyDown(screen.getByLabelText('Note: Yard'), { key: 'Escape' })
  expect(document.activeElement).toBe(button('Go on with your note: Yard'))
  live.close()
  cleanup()

  commit(server, BERT, activity.edit({ id: VISIT, fields: { siteIds: [DEPOT] } }))
  const again = await renderInProject(server, ANNA, <Shown />, NAMES)
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note: Yard').value).toBe('Half a sen')
  expect(screen.getByText('no longer on this visit')).toBeTruthy()
  fireEvent.click(button('Save'))
  await waitFor(() => expect(byText(server, 'Half a sen')?.siteId).toBe(YARD))
  again.close()
})

test('a text that is too long says by how much, is not cut and is not sent', async () => {
  const server = serverWithVisit()
  const live = await renderInProject(server, ANNA, <Shown />, NAMES)
  fireEvent.click(button('Add a note: Depot'))
  fireEvent.change(await field(), { target: { value: 'x'.repeat(MAX_NOTE_LENGTH + 2) } })
  expect(screen.getByRole('alert').textContent).toContain('2 characters too many')
  expect(button('Save').hasAttribute('disabled')).toBe(true)
  fireEvent.keyDown(await field(), { key: 'Enter', metaKey: true })
  expect((await field()).value).toHaveLength(MAX_NOTE_LENGTH + 2)
  expect(notesOf(server)).toHaveLength(1)
  live.close()
})

test('[AC8] only the own note is edited; what another device saved meanwhile is shown, and either may stay', async () => {
  const server = serverWithVisit()
  const live = await renderInProject(server, BERT, <Shown />, NAMES)
  fireEvent.click(button('Edit the note: The roof leaks.'))
  fireEvent.change(await field(), { target: { value: 'The roof leaks badly.' } })
  commit(server, BERT, editNote({ noteId: OLD, text: 'The roof is new.' }))
  await screen.findByText('The roof is new.')
  expect((await field()).value).toBe('The roof leaks badly.')
  fireEvent.click(button('Save'))
  await waitFor(() => expect(server.state.get('visitNotes', OLD)?.text).toBe('The roof leaks badly.'))
  expect(screen.getByText('edited')).toBeTruthy()
  live.close()
  cleanup()

  const other = await renderInProject(server, ANNA, <Shown />, NAMES)
  expect(screen.getByText('The roof leaks badly.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Edit the note/ })).toBeNull()
  other.close()
})

test('[AC8] an archived note is under the others and comes back', async () => {
  const server = serverWithVisit()
  const live = await renderInProject(server, ANNA, <Shown />, NAMES)
  fireEvent.click(button('Archive the note: The roof leaks.'))
  await waitFor(() => expect(server.state.get('visitNotes', OLD)?.archivedAt).not.toBeNull())
  fireEvent.click(screen.getByText('Archived (1)'))
  fireEvent.click(button('Bring back: The roof leaks.'))
  await waitFor(() => expect(server.state.get('visitNotes', OLD)?.archivedAt).toBeNull())
  expect(button('Archive the note: The roof leaks.')).toBeTruthy()
  live.close()
})

test('[AC8] in an archived visit notes are read, those of an archived site too', async () => {
  const server = serverWithVisit()
  commit(server, BERT, write(OTHER, 'Cold inside.'), archiveNote({ noteId: OTHER }), site.archive({ id: DEPOT }))
  commit(server, ANNA, activity.archive({ id: VISIT }))
  const live = await renderInProject(server, ANNA, <Shown />, NAMES)
  expect(screen.getByText('The roof leaks.')).toBeTruthy()
  expect(screen.getByText('site archived')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /note|Bring back/ })).toBeNull()
  live.close()
})
