import { Person } from './support/person.ts'
import { expect, test } from './support/test.ts'
import { t, wordsOf } from './support/words.ts'

test('[L3] the language that a person chose is there after a reload and in another browser', async ({
  server,
  open,
}) => {
  const person = await Person.withCode(server, 'Vilma Šimkutė')
  const lithuanian = await wordsOf('lt')
  const page = await open(person, '/account')
  await page.getByRole('combobox', { name: t('shell.language') }).selectOption('lt')
  await expect(page.getByRole('heading', { name: lithuanian('account.title'), exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt')
  await page.reload()
  await expect(page.getByRole('heading', { name: lithuanian('account.title'), exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt')

  const elsewhere = await open(person, '/', { locale: 'lv' })
  await expect(elsewhere.getByRole('heading', { name: lithuanian('project.title') })).toBeVisible()
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'lt')
})
