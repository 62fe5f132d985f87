import { expect, type Locator, type Page } from '@playwright/test'
import { t } from './words.ts'

export type Titles = Record<string, string[]>

/** A board as somebody sees it. */
export class BoardScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  list(title: string): Locator {
    return this.page.getByRole('region', { name: t('board.list.grip', { list: title }), exact: true })
  }

  /** The link that a card is. */
  card(title: string): Locator {
    return this.page.locator('[data-card]').getByRole('link', { name: title, exact: true })
  }

  /** Everything of a card: labels, people, badges. */
  face(title: string): Locator {
    return this.page.locator('[data-card]').filter({ has: this.page.getByRole('link', { name: title, exact: true }) })
  }

  get saved(): Locator {
    return this.page.getByText(t('live.saved'), { exact: true })
  }

  /** The board is there and everything that I did is with the server. */
  async ready(): Promise<void> {
    await expect(this.page.locator('[data-list]').first()).toBeVisible()
    await expect(this.saved).toBeVisible()
  }

  /** The tools for the cards that are selected. */
  get bulkBar(): Locator {
    return this.page.getByRole('toolbar', { name: t('bulk.bar') })
  }

  /** What works on several cards, which comes a moment after the board, is there too. */
  async working(): Promise<void> {
    await this.ready()
    const wasTaken = () =>
      this.page
        .locator('[data-card]')
        .first()
        .evaluate((card) => {
          // On the card itself and not on its link, so that nothing opens as long as nobody takes it.
          const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
          card.dispatchEvent(click)
          return click.defaultPrevented
        })
    await expect.poll(wasTaken, { timeout: 20_000 }).toBe(true)
    await expect(this.bulkBar).toBeVisible()
    await this.page.keyboard.press('Escape')
    await expect(this.bulkBar).toBeHidden()
  }

  /** Lists and cards from left to right and from top to bottom: in the DOM a long list is in another order. */
  async titles(): Promise<Titles> {
    return this.page.locator('[data-list]').evaluateAll((lists) => {
      const edge = (element: Element, side: 'top' | 'left') => element.getBoundingClientRect()[side]
      const titleIn = (element: Element, inside: string) => element.querySelector(inside)?.textContent ?? ''
      const inOrder = lists.sort((a, b) => edge(a, 'left') - edge(b, 'left'))
      const entries = inOrder.map((list) => {
        const cards = [...list.querySelectorAll('[data-card]')].sort((a, b) => edge(a, 'top') - edge(b, 'top'))
        return [titleIn(list, 'h2'), cards.map((card) => titleIn(card, 'a'))] as const
      })
      return Object.fromEntries(entries)
    })
  }

  async shows(wanted: Titles): Promise<void> {
    await expect.poll(() => this.titles()).toEqual(wanted)
  }

  async openMenu(title: string): Promise<void> {
    await this.page.getByRole('button', { name: t('card.menu', { card: title }), exact: true }).click()
  }

  async chooseInMenu(label: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: label, exact: true }).click()
  }

  /** Takes a card with the mouse and carries it to a place in a list, counted before the move; the button stays down. */
  async carry(title: string, toList: string, place: number): Promise<void> {
    const { mouse } = this.page
    const from = await middleOf(this.face(title))
    const to = await this.#pointFor(toList, place)
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 12, from.y + 6, { steps: 4 })
    await mouse.move(to.x, to.y, { steps: 12 })
    await mouse.move(to.x + 1, to.y)
  }

  async drag(title: string, toList: string, place: number): Promise<void> {
    await this.carry(title, toList, place)
    await this.page.mouse.up()
  }

  /** A point in the upper half of the card at a place, or below the last one. */
  async #pointFor(listTitle: string, place: number): Promise<{ x: number; y: number }> {
    const boxes = await this.list(listTitle)
      .locator('[data-card]')
      .evaluateAll((cards) =>
        cards
          .map((card) => card.getBoundingClientRect())
          .sort((a, b) => a.top - b.top)
          .map(({ left, top, width, bottom }) => ({ x: left + width / 2, top, bottom })),
      )
    const box = boxes[place]
    if (box) return { x: box.x, y: box.top + 4 }
    const last = boxes.at(-1)
    if (last) return { x: last.x, y: last.bottom + 6 }
    const list = await this.list(listTitle).boundingBox()
    if (!list) throw new Error(`the list ${listTitle} is not on the screen`)
    return { x: list.x + list.width / 2, y: list.y + 90 }
  }
}

export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
