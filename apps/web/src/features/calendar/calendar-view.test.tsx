import 'fake-indexeddb/auto'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { activity } from '@meanwhile/domain/activity/commands'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ANNA, demoState, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { ProjectStore } from '../../project/project-store.ts'
import { BoardContext } from '../board/board-context.ts'
import { BoardUi } from '../board/board-ui.ts'
import { BoardGeometry } from '../board/geometry.ts'
import { ShownCards } from '../board/shown-cards.ts'
import { CalendarScope } from './calendar-scope.ts'
import { Calendar } from './calendar-view.tsx'

const VISIT = 'visit0000001'

async function calendar() {
  const board = {
    boardId: '',
    lang: 'en',
    geometry: new BoardGeometry(),
    ui: new BoardUi(),
    shown: new ShownCards(new ProjectStore(demoState(), ANNA), null),
    mayEditCards: true,
    mayEditLists: false,
    compact: false,
    moreTools: null,
  }
  const live = await renderInProject(
    new FakeServer(),
    ANNA,
    <CalendarScope value={null}>
      <BoardContext value={board}>
        <Calendar />
      </BoardContext>
    </CalendarScope>,
  )
  const fields = blankActivity({ type: 'training_visit', titles: { en: 'Visit to the depot' } })
  act(() => void live.dispatchAll([activity.create({ id: VISIT, stage: 'planned', fields })]))
  return live
}

beforeEach(async () => {
  await changeLocale('en')
  window.history.replaceState(null, '', '/?cal=agenda&on=2026-05-01')
})
afterEach(cleanup)

const entry = () => document.querySelector<HTMLElement>(`[data-entry="${VISIT}"]`)

it('[AC5] [D3] an activity without a date waits in the tray, is held where it is put, and comes back without days', async () => {
  const live = await calendar()
  const tray = screen.getByRole('region', { name: 'Without a date' })
  const opener = within(tray).getByRole('button')
  if (opener.getAttribute('aria-expanded') === 'false') fireEvent.click(opener)
  const held = () => live.store?.row('activities', VISIT)?.heldFrom
  const carry = (key: string) => {
    fireEvent.keyDown(entry() as HTMLElement, { key: ' ' })
    fireEvent.keyDown(document, { key })
    fireEvent.keyDown(document, { key: ' ' })
  }
  await waitFor(() =>
    expect(entry()?.getAttribute('aria-label')).toBe('Training visit: Visit to the depot, no date yet, planned'),
  )
  carry('ArrowRight')
  expect(held()).toBe('2026-05-02')
  await waitFor(() => expect(tray.contains(entry())).toBe(false))
  carry('Delete')
  expect(held()).toBeNull()
  await waitFor(() => expect(tray.contains(entry())).toBe(true))
  await waitFor(() => expect(live.state.waiting).toBe(0))
  live.close()
})
