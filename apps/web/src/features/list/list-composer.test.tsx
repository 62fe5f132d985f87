import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ANNA, FakeServer, LISTS } from '../../../test/fake-server.ts'
import { OnBoard } from '../../../test/on-board.tsx'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import type { LiveProject } from '../../project/live-project.ts'
import { writeDraft } from './drafts.ts'
import { ListComposer } from './list-composer.tsx'

async function compose() {
  const live = await renderInProject(
    new FakeServer(),
    ANNA,
    <OnBoard>
      <ListComposer listId={LISTS[1]} />
    </OnBoard>,
  )
  const titles = () => live.store?.listCards(LISTS[1]).map((id) => live.store?.row('cards', id)?.title)
  return { live, titles }
}

/** What waits is kept on the device and would come back in the next test. */
async function settled(live: LiveProject) {
  await waitFor(() => expect(live.state.waiting).toBe(0))
  live.close()
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const open = () => fireEvent.click(screen.getByRole('button', { name: /^Add a card/ }))
const paste = (text: string) => fireEvent.paste(field(), { clipboardData: { getData: () => text } })

beforeEach(() => changeLocale('en'))
afterEach(() => {
  cleanup()
  writeDraft(LISTS[1], '')
})

it('stays open after Enter and keeps the order', async () => {
  const { live, titles } = await compose()
  open()
  for (const title of ['Roof', 'Heating', 'Keys']) {
    fireEvent.change(field(), { target: { value: ` ${title} ` } })
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(field().value).toBe('')
  }
  expect(titles()).toEqual(['Roof', 'Heating', 'Keys'])
  await settled(live)
})

// The question is fetched when it is asked, which on a busy machine takes its time.
it('asks what several pasted lines are, and makes a card of each', async () => {
  const { live, titles } = await compose()
  open()
  paste('Roof\n\nHeating\r\nKeys')
  expect(titles()).toEqual([])
  expect(await screen.findByText('You pasted 3 lines.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '3 cards' }))
  expect(titles()).toEqual(['Roof', 'Heating', 'Keys'])
  await settled(live)
})

it('makes one card of several lines when asked to', async () => {
  const { live, titles } = await compose()
  open()
  paste('Roof\nand heating')
  fireEvent.click(await screen.findByRole('button', { name: 'One card' }))
  expect(titles()).toEqual(['Roof and heating'])
  await settled(live)
})

it('keeps the draft when Escape closes it', async () => {
  const { live, titles } = await compose()
  open()
  fireEvent.change(field(), { target: { value: 'Half a thought' } })
  fireEvent.keyDown(field(), { key: 'Escape' })
  expect(screen.queryByRole('textbox')).toBeNull()
  // At once: a key that follows is meant for what has the focus then.
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /draft is waiting$/ }))
  open()
  expect(field().value).toBe('Half a thought')
  expect(titles()).toEqual([])
  await settled(live)
})

it('keeps what is too long for a title instead of cutting it', async () => {
  const { live, titles } = await compose()
  open()
  fireEvent.change(field(), { target: { value: 'x'.repeat(501) } })
  fireEvent.keyDown(field(), { key: 'Enter' })
  expect(titles()).toEqual([])
  expect(field().value).toHaveLength(501)
  expect(screen.getByText('A title has room for 500 characters.')).toBeTruthy()
  await settled(live)
})
