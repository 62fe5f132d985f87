import 'fake-indexeddb/auto'
import { editFacts } from '@meanwhile/domain/facts/commands'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { ProgrammeSection } from './programme-section.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const NEEDS = 'Running needs a start, or an event that its months count from.'

test('[PF6] a project that runs without a start says so, until it has one or an event to count from', async () => {
  const live = await renderInProject(new FakeServer(), ANNA, <ProgrammeSection />)
  const facts = (fields: Parameters<typeof editFacts>[0]['fields']) =>
    act(() => void live.dispatchAll([editFacts({ fields })]))
  const period = { start: null, end: null, months: 24, from: null }
  facts({ status: 'approved', period })
  expect(screen.queryByText(NEEDS)).toBeNull()
  facts({ status: 'running' })
  screen.getByText(NEEDS)
  facts({ period: { ...period, from: 'GA' } })
  expect(screen.queryByText(NEEDS)).toBeNull()
  facts({ period })
  screen.getByText(NEEDS)
  facts({ period: { ...period, start: '2025' } })
  expect(screen.queryByText(NEEDS)).toBeNull()
  live.close()
})
