import type { Page } from '@playwright/test'
import { BoardScreen } from './support/board-screen.ts'
import { readCode } from './support/mail.ts'
import { newId } from './support/person.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

/** Everything from the e-mail address to the name, as somebody does who has never been here. */
async function signUp(page: Page, dataDir: string, name: string): Promise<void> {
  const email = `${newId().toLowerCase()}@example.org`
  await page.getByRole('textbox', { name: t('account.emailLabel') }).fill(email)
  await page.getByRole('button', { name: t('account.sendCode') }).click()
  const code = await readCode(dataDir, email)
  // The sixth digit sends it.
  await page.getByRole('textbox', { name: t('account.codeLabel') }).fill(code)
  await page.getByRole('textbox', { name: t('account.nameLabel') }).fill(name)
  await page.getByRole('button', { name: t('account.finish') }).click()
}

test('[A9, D2] from an e-mail address to a shared board: a newcomer invites another, who joins on a phone', async ({
  server,
  open,
}) => {
  test.slow()
  const page = await open(null, '/')
  await signUp(page, server.dataDir, 'Elza Liepa')
  await expect(page.getByText(t('project.emptyTitle'))).toBeVisible()

  await page
    .getByRole('button', { name: t('project.new') })
    .first()
    .click()
  await page.getByRole('textbox', { name: t('project.acronym') }).fill('MILL')
  await page.getByRole('textbox', { name: t('project.fullTitle') }).fill('The old mill')
  const partner = page.getByRole('group', { name: t('project.leadPartner') })
  await partner.getByRole('textbox', { name: t('project.partnerName') }).fill('Mill friends')
  await partner.getByRole('textbox', { name: t('project.city') }).fill('Kaunas')
  await partner.getByRole('combobox', { name: t('project.country') }).selectOption('LT')
  await page.getByRole('button', { name: t('project.create') }).click()

  await expect(page.getByRole('heading', { name: 'The old mill' })).toBeVisible()
  await page.getByRole('button', { name: t('overview.newBoard') }).click()
  await page.getByRole('textbox', { name: t('template.title') }).fill('Reopening')
  await page.getByRole('button', { name: t('template.create'), exact: true }).click()

  const screen = new BoardScreen(page)
  await page
    .getByRole('button', { name: t('board.list.add') })
    .first()
    .click()
  for (const title of ['Next', 'Later']) {
    await page.getByRole('textbox', { name: t('board.list.title') }).fill(title)
    await page.keyboard.press('Enter')
    await expect(screen.list(title)).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await screen
    .list('Next')
    .getByRole('button', { name: t('board.composer.add') })
    .click()
  for (const title of ['Sweep the floor', 'Mend the wheel']) {
    await page.getByRole('textbox', { name: t('board.composer.label') }).fill(title)
    await page.keyboard.press('Enter')
    await expect(screen.card(title)).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await screen.ready()
  const board = new URL(page.url()).pathname

  await page.goto(board.replace(/\/b\/.*/, ''))
  await page.getByRole('button', { name: t('overview.invite'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t('overview.inviteTitle') })
  await dialog.getByRole('radio', { name: t('overview.byLink') }).check()
  await dialog.getByRole('combobox', { name: t('overview.inviteBoard') }).selectOption({ label: 'Reopening' })
  await dialog.getByRole('button', { name: t('overview.makeLink') }).click()
  const link = await dialog.getByRole('textbox', { name: t('overview.link') }).inputValue()

  const phone = await open(null, link, PHONE)
  await expect(phone.getByRole('heading', { name: 'MILL' })).toBeVisible()
  await signUp(phone, server.dataDir, 'Jonas Petraitis')
  await expect(phone).toHaveURL(new RegExp(`${board}$`))
  const his = new BoardScreen(phone)
  await his.ready()
  await expect(his.card('Mend the wheel')).toBeVisible()

  await his.openMenu('Mend the wheel')
  await his.chooseInMenu(t('card.archive'))
  await page.goto(board)
  await expect(screen.card('Sweep the floor')).toBeVisible()
  await expect(screen.card('Mend the wheel')).toHaveCount(0)
})
