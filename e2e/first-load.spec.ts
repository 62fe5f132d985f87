import { fileURLToPath } from 'node:url'
import { weighFirstLoad } from '../tools/first-load.ts'
import { expect, test } from './support/test.ts'

test('[D4] what a page and an open board load first stays small', () => {
  const { entry, board } = weighFirstLoad(fileURLToPath(new URL('../apps/web/dist', import.meta.url)))
  expect(entry).toBeLessThanOrEqual(112)
  expect(board).toBeLessThanOrEqual(180)
})
