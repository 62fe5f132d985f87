import { expect, type Page } from '@playwright/test'

/** The page has come to this heading. */
export const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible()
