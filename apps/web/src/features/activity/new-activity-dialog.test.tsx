import 'fake-indexeddb/auto'
import { readTemplates } from '@meanwhile/domain/template/board-template'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
// Code that comes lazily elsewhere: here nobody waits for it.
import '../../ui/dialog-parts.tsx'
import { NewActivityDialog } from './new-activity-dialog.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

test('[AC4] each of the nine templates asks for what its dates count from, and for nothing else', async () => {
  const shared = await readTemplates()
  const queries = new QueryClient()
  queries.setQueryData(['templates'], shared)
  const live = await renderInProject(
    new FakeServer(),
    ANNA,
    <QueryClientProvider client={queries}>
      <NewActivityDialog onClose={() => {}} />
    </QueryClientProvider>,
  )
  const template = await screen.findByLabelText('Template')
  const asked = shared.templates.map(({ id }) => {
    fireEvent.change(template, { target: { value: id } })
    screen.getByText('Responsible for every card of its board.')
    const day = screen.queryByText(/^Without a first day/) !== null
    return [id, day, screen.queryByLabelText('Last day of the agreement') !== null]
  })
  expect(asked).toEqual([
    ['site-start', true, true],
    // No card of it has a date.
    ['site-portfolio', false, false],
    ['training-course', true, false],
    ['study-visit', true, false],
    ['partner-meeting', true, false],
    // Counts in months of the project.
    ['transfer-network', false, false],
    ['network-of-towns', true, false],
    ['dissemination', true, false],
    ['ask-neighbourhood', true, false],
  ])
  live.close()
})
