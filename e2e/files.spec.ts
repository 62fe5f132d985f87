import type { Page } from '@playwright/test'
import { BoardScreen } from './support/board-screen.ts'
import { command } from './support/person.ts'
import { picture } from './support/picture.ts'
import { join as joinProject, smallProject } from './support/small-project.ts'
import { expect, PHONE, test } from './support/test.ts'
import { t } from './support/words.ts'

const photo = { name: 'Rīgas pagalms.png', mimeType: 'image/png', buffer: picture(640, 480) }
const letter = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear neighbours') }

const section = (page: Page) => page.getByRole('region', { name: t('attachment.title') })
const fileRow = (page: Page, name: string) => section(page).getByRole('listitem').filter({ hasText: name })

/** Drops files on an element, or pastes them into it, as a browser does. */
async function give(page: Page, how: 'drop' | 'paste', selector: string, file: typeof photo): Promise<void> {
  await page.evaluate(
    async ({ how, selector, name, type, content }) => {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], name, { type }))
      const target = document.querySelector(selector)
      const options = { bubbles: true, cancelable: true }
      if (how === 'paste') target?.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }))
      else
        for (const kind of ['dragenter', 'dragover', 'drop'])
          target?.dispatchEvent(new DragEvent(kind, { ...options, dataTransfer: data }))
    },
    { how, selector, name: file.name, type: file.mimeType, content: file.buffer.toString('base64') },
  )
}

test('[F1] files come to a card by picker, drop and paste; they are seen by the other, opened, renamed, made the cover and removed', async ({
  people,
  open,
}) => {
  test.slow()
  const project = await smallProject(people.anna)
  await joinProject(people.anna, project, people.bruno)
  const card = `${project.path}/c/${project.cards.Roof}`
  const page = await open(people.anna, card)
  const other = await open(people.bruno, card)
  await page.getByLabel(t('attachment.addFiles')).and(page.locator('input')).setInputFiles([photo, letter])
  for (const screen of [page, other]) {
    for (const { name } of [photo, letter]) await expect(fileRow(screen, name)).toBeVisible()
    const thumb = fileRow(screen, photo.name).locator('img')
    await expect.poll(() => thumb.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(576)
  }

  await give(page, 'drop', '[role="dialog"] h2, [role="dialog"] h3', { ...letter, name: 'dropped.txt' })
  await expect(fileRow(other, 'dropped.txt')).toBeVisible()
  await give(page, 'paste', '[role="dialog"] h3', { ...photo, name: 'image.png' })
  await expect(fileRow(page, t('attachment.pasted', { when: '' }).trim())).toBeVisible()

  await fileRow(page, photo.name).getByRole('button').click()
  await page.getByRole('menuitem', { name: t('attachment.rename') }).click()
  await page.getByRole('textbox', { name: t('attachment.name') }).fill('Pagalms.png')
  await page.keyboard.press('Enter')
  await expect(fileRow(other, 'Pagalms.png')).toBeVisible()

  const download = page.waitForEvent('download')
  await fileRow(page, letter.name).getByRole('button').click()
  await page.getByRole('menuitem', { name: t('attachment.download') }).click()
  expect((await download).suggestedFilename()).toBe(letter.name)

  await fileRow(page, 'dropped.txt').getByRole('button').click()
  await page.getByRole('menuitem', { name: t('attachment.remove') }).click()
  await expect(fileRow(other, 'dropped.txt')).toHaveCount(0)

  await section(page)
    .getByRole('button', { name: t('attachment.addLink') })
    .click()
  const address = page.getByRole('textbox', { name: t('attachment.address') })
  await address.fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('attachment.addressWrong'))).toBeVisible()
  await address.fill('example.org/plan')
  await page.keyboard.press('Enter')
  await expect(fileRow(other, 'example.org/plan').getByRole('link')).toHaveAttribute('href', 'https://example.org/plan')
})

test('a picture becomes the cover of its card, on every board', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, project.path)
  const screen = new BoardScreen(page)
  await screen.ready()
  const face = page.locator(`[data-card="${project.cards.Roof}"]`)
  // The code that takes files comes a little after the board.
  await expect
    .poll(async () => {
      await face.evaluate((card) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['x'], 'x'))
        card.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }))
      })
      return face.getAttribute('data-drop')
    })
    .toBe('')
  // Dropped on the face: the card need not be opened.
  await give(page, 'drop', `[data-card="${project.cards.Roof}"]`, photo)
  await expect(page.getByText(t('attachment.sent', { name: photo.name })).first()).toBeVisible()
  await screen.card('Roof').click()
  await fileRow(page, photo.name).getByRole('button').click()
  await page.getByRole('menuitem', { name: t('attachment.cover') }).click()
  await expect(page.getByText(t('attachment.isCover'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(screen.face('Roof').locator('img')).toBeVisible()
})

test('[F1] a line that breaks keeps the file, and trying again attaches it once', async ({ people, open }) => {
  const project = await smallProject(people.anna)
  const page = await open(people.anna, `${project.path}/c/${project.cards.Roof}`, PHONE)
  const input = page.getByLabel(t('attachment.addFiles')).and(page.locator('input'))
  await page.route('**/files?id=*', (route) => route.abort())
  await input.setInputFiles(letter)
  await expect(fileRow(page, letter.name).getByText(t('attachment.cutOff'))).toBeVisible()
  await page.unroute('**/files?id=*')
  // The answer gets lost once: the server has the file, the page does not know.
  await page.route('**/files?id=*', async (route) => {
    await route.fetch()
    await route.abort()
  })
  const retry = page.getByRole('button', { name: t('attachment.retry', { name: letter.name }) })
  await retry.click()
  // The log brings what the answer should have told: there is nothing left to try.
  await expect(retry).toHaveCount(0)
  await expect(fileRow(page, letter.name)).toHaveCount(1)
  await expect(page.getByRole('heading', { name: t('attachment.title') })).toContainText('1')
})

test('who may only read opens files and has nothing to change them', async ({ people, open, server }) => {
  const project = await smallProject(people.anna)
  await joinProject(people.anna, project, people.olga, 'observer')
  const id = 'e2eFile00001'
  const base = `${server.url}/api/projects/${project.projectId}`
  const sent = await fetch(`${base}/cards/${project.cards.Roof}/files?id=${id}`, {
    method: 'POST',
    headers: { cookie: people.anna.cookie, 'x-file-name': 'photo.png' },
    body: new Uint8Array(photo.buffer),
  })
  expect(sent.status).toBe(200)
  const page = await open(people.olga, `${project.path}/c/${project.cards.Roof}`)
  await expect(fileRow(page, 'photo.png').getByRole('link')).toHaveAttribute('href', new RegExp(`/files/${id}$`))
  await expect(page.getByRole('button', { name: t('attachment.addFiles') })).toHaveCount(0)
  await fileRow(page, 'photo.png').getByRole('button').click()
  await expect(page.getByRole('menuitem', { name: t('attachment.download') })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: t('attachment.remove') })).toHaveCount(0)
})

test('[F5] a copy of a card has its files and its cover; what is taken off the first stays on the copy', async ({
  people,
  open,
  server,
}) => {
  const project = await smallProject(people.anna)
  const { projectId, cards } = project
  const id = 'e2eFile00002'
  const sent = await fetch(`${server.url}/api/projects/${projectId}/cards/${cards.Roof}/files?id=${id}`, {
    method: 'POST',
    headers: { cookie: people.anna.cookie, 'x-file-name': 'yard.png' },
    body: new Uint8Array(photo.buffer),
  })
  expect(sent.status).toBe(200)
  await people.anna.dispatch(projectId, command('card.cover', { cardId: cards.Roof, value: id }))
  const page = await open(people.anna, `${project.path}/c/${cards.Roof}`)
  const screen = new BoardScreen(page)
  await page.getByRole('button', { name: t('copy.card') }).click()
  const dialog = page.getByRole('dialog', { name: t('copy.title') })
  await dialog.getByRole('textbox', { name: t('copy.newTitle') }).fill('Roof of the barn')
  await dialog.getByRole('checkbox', { name: t('copy.keep.files') }).check()
  await dialog.getByRole('button', { name: t('copy.submit') }).click()
  await expect(dialog).toHaveCount(0)
  await fileRow(page, 'yard.png').getByRole('button').click()
  await page.getByRole('menuitem', { name: t('attachment.remove') }).click()
  await expect(fileRow(page, 'yard.png')).toHaveCount(0)
  await page.keyboard.press('Escape')
  const widthOf = (image: HTMLImageElement) => image.naturalWidth
  await expect.poll(() => screen.face('Roof of the barn').locator('img').evaluate(widthOf)).toBe(576)
  await screen.card('Roof of the barn').click()
  await expect.poll(() => fileRow(page, 'yard.png').locator('img').evaluate(widthOf)).toBe(576)
})
