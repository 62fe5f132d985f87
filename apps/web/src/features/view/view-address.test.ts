import { View } from '@meanwhile/domain/view/view'
import { expect, it } from 'vitest'
import { viewHere, viewPath } from './view-address.ts'

it.each([
  ['/p/a/b/c', ''],
  ['/p/a/b/c/table', '?q=r%C4%ABga+s&due=overdue,none&sort=-due&group=list'],
  ['/p/a/b/c/calendar', '?cal=week&on=2026-11-23&who=me'],
])('saves %s%s so that it comes back, in what a view may keep', (pathname, search) => {
  const saved = viewHere({ pathname, search })
  expect(View.def.shape.search.safeParse(saved).success).toBe(true)
  expect(viewPath('a', 'c', saved)).toBe(`${pathname}${search}`)
})

it('leaves an open card out', () => {
  expect(viewPath('a', 'c', viewHere({ pathname: '/p/a/b/c/table/c/d', search: '?q=x' }))).toBe('/p/a/b/c/table?q=x')
})
