import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { lazyOverlay, onLoadFailure } from './lazy-code.ts'

afterEach(() => {
  cleanup()
  onLoadFailure(() => {})
})

/** A part that can be had while there is a network. */
function open() {
  const world = { network: false, tries: 0, told: 0 }
  onLoadFailure(() => {
    world.told += 1
  })
  const Part = lazyOverlay(async () => {
    world.tries += 1
    if (!world.network) throw new TypeError('Failed to fetch')
    return () => <p>Here</p>
  }, 'alone')
  return { world, Part }
}

const comesBack = () => act(async () => window.dispatchEvent(new Event('online')))

test('what could not be loaded and is still wanted comes when the network is back', async () => {
  const { world, Part } = open()
  await act(async () => render(<Part />))
  expect(world).toMatchObject({ tries: 1, told: 1 })
  world.network = true
  await comesBack()
  await screen.findByText('Here')
  await comesBack()
  expect(world).toMatchObject({ tries: 2, told: 1 })
})

test('what was taken back is not asked for again', async () => {
  const { world, Part } = open()
  const { unmount } = render(<Part onLoadFailure={() => unmount()} />)
  await act(async () => {})
  world.network = true
  await comesBack()
  expect(world.tries).toBe(1)
})
