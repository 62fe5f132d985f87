import 'fake-indexeddb/auto'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { SiteView } from './site-view.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const SITE = 'site00000001'

test('a site is put away from its page with all that it knows, says so, and is brought back by a button or by undo', async () => {
  const server = new FakeServer()
  const create = site.create({ id: SITE, fields: blankSite({ names: { en: 'Depot' } }), stage: 'negotiation' })
  server.commit(ANNA, [{ id: newId(), ...create }])
  const live = await renderInProject(server, ANNA, <SiteView siteId={SITE}>{null}</SiteView>)
  const archived = () => server.state.get('sites', SITE)?.archivedAt ?? null
  const edits = () => screen.queryAllByRole('button', { name: /^Edit/ }).length
  const before = edits()
  expect(before).toBeGreaterThan(0)
  fireEvent.click(screen.getByRole('button', { name: 'Archive the site' }))
  await waitFor(() => expect(archived()).not.toBeNull())
  screen.getByText('Archived')
  expect(edits()).toBe(0)
  fireEvent.click(screen.getByRole('button', { name: 'Take out of the archive' }))
  await waitFor(() => expect(archived()).toBeNull())
  expect(edits()).toBe(before)
  live.undo()
  await waitFor(() => expect(archived()).not.toBeNull())
  expect(server.state.get('sites', SITE)?.stage).toBe('negotiation')
  live.close()
})
