import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ANNA, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { TimelineList } from './timeline-list.tsx'
import type { Row } from './use-items.ts'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

/** Spans so far apart that the test means the same in every year. */
function row(title: string, from: string, to = from): Row {
  const item = {
    id: title.padEnd(12, '0'),
    kind: 'card' as const,
    texts: { en: title },
    dates: { from, to },
    partnerId: null,
    phaseId: null,
    path: 'b/board0000001',
    mayEdit: false,
    replan: () => [],
  }
  return { item, title, span: { from, to, look: 'days' } }
}

const show = async (...rows: Row[]) => {
  await renderInProject(new FakeServer(), ANNA, <TimelineList groups={[{ id: '', title: '', rows }]} />)
  return screen.getAllByRole('heading').map(({ textContent }) => textContent)
}
const isFolded = (title: string) => screen.getByText(title).closest('details')?.open === false

it('opens at what goes on or comes; what is over is folded above it', async () => {
  const [over, runs, comes] = [
    row('Over', '2001-04-02'),
    row('Runs', '2001-05-01', '2199-01-31'),
    row('Comes', '2199-02-01'),
  ]
  expect(await show(comes, runs, over)).toEqual(['April 2001', 'May 2001', 'February 2199'])
  expect([isFolded('Over'), isFolded('Runs'), isFolded('Comes')]).toEqual([true, false, false])
  fireEvent.click(screen.getByText('Earlier (1)'))
  expect(isFolded('Over')).toBe(false)
})

it('opens at the last of what is over, when nothing else is left', async () => {
  await show(row('First', '2001-04-02'), row('Last', '2001-06-02'))
  expect([isFolded('First'), isFolded('Last')]).toEqual([true, false])
})

it('folds nothing where nothing is over', async () => {
  await show(row('Comes', '2199-02-01'))
  expect(screen.queryByText(/^Earlier/)).toBeNull()
})
