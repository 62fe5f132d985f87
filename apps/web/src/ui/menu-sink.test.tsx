import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from './menu.tsx'
import { MenuItem as LoadedItem } from './menu-parts.tsx'
import { currentMenuEntries, MenuSink } from './menu-sink.tsx'

afterEach(cleanup)

it('[S6] hands in everything that the menus inside it would show, and takes it back', () => {
  const done: string[] = []
  const menus = (name: string) => (
    <MenuSink group="Things">
      <Menu trigger={<button type="button">Open</button>}>
        <MenuLabel>Not an entry</MenuLabel>
        <MenuItem keys="r" onSelect={() => done.push(name)}>
          Rename {name}
        </MenuItem>
        <MenuSeparator />
        <MenuItem asChild>
          <a href="/account">My account</a>
        </MenuItem>
        <MenuItem disabled>Cannot</MenuItem>
        <MenuChoice
          label="Colours"
          value="dark"
          options={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          onChange={(value) => done.push(value)}
        />
      </Menu>
      <LoadedItem onSelect={() => done.push('loaded')}>Archive</LoadedItem>
    </MenuSink>
  )
  const { rerender, unmount, queryByRole } = render(menus('it'))
  const shown = () => currentMenuEntries().map(({ label, keys, href, current }) => ({ label, keys, href, current }))
  const plain = { keys: undefined, href: null, current: false }
  expect(shown()).toEqual([
    { ...plain, label: 'Rename it', keys: 'r' },
    { ...plain, label: 'My account', href: '/account' },
    { ...plain, label: 'Colours: Light' },
    { ...plain, label: 'Colours: Dark', current: true },
    { ...plain, label: 'Archive' },
  ])
  expect(queryByRole('button')).toBeNull()
  rerender(menus('that'))
  expect(shown()[0]?.label).toBe('Rename that')
  act(() => {
    for (const entry of currentMenuEntries()) if (entry.href === null) entry.run()
  })
  expect(done).toEqual(['that', 'light', 'dark', 'loaded'])
  unmount()
  expect(currentMenuEntries()).toEqual([])
})
