import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Menu, MenuItem } from './menu.tsx'

// What is tested is the menu, not the loading of its code.
beforeAll(() => import('./menu-parts.tsx'))
afterEach(cleanup)

const show = (onSelect = () => {}) => {
  render(
    <Menu trigger={<button type="button">More</button>}>
      <MenuItem onSelect={onSelect}>Rename</MenuItem>
      <MenuItem>Archive</MenuItem>
    </Menu>,
  )
  return screen.getByRole('button', { name: 'More' })
}

test('by key it begins at its first entry, and gives the focus back to its button', async () => {
  const button = show()
  expect(button.getAttribute('aria-haspopup')).toBe('menu')
  button.focus()
  fireEvent.keyDown(button, { key: 'ArrowDown' })
  const first = await screen.findByRole('menuitem', { name: 'Rename' })
  await waitFor(() => expect(document.activeElement).toBe(first))
  expect(button.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByRole('menu', { name: 'More' })).toBeDefined()
  fireEvent.keyDown(first, { key: 'Escape' })
  await waitFor(() => expect(document.activeElement).toBe(button))
  expect(screen.queryByRole('menu')).toBeNull()
  expect(screen.getByRole('button', { name: 'More' })).toBe(button)
})

test('a click opens it and another one closes it', async () => {
  let renamed = 0
  const button = show(() => renamed++)
  fireEvent.click(button, { detail: 1 })
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Rename' }))
  expect(renamed).toBe(1)
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  fireEvent.click(button, { detail: 1 })
  await screen.findByRole('menu')
  fireEvent.click(button, { detail: 1 })
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
})
