const KEY = 'meanwhile.draft.'
const inMemory = new Map<string, string>()

/** What was typed into a composer that is closed now. Kept in this tab, also over a reload where the browser lets us. */
export function readDraft(listId: string): string {
  const known = inMemory.get(listId)
  if (known !== undefined) return known
  try {
    return sessionStorage.getItem(KEY + listId) ?? ''
  } catch {
    return ''
  }
}

export function writeDraft(listId: string, text: string): void {
  inMemory.set(listId, text)
  try {
    if (text === '') sessionStorage.removeItem(KEY + listId)
    else sessionStorage.setItem(KEY + listId, text)
  } catch {
    // Storage is full or forbidden: the draft lives as long as the page.
  }
}

/** Keys of titles that are being edited, beside the composers' (which are list ids). */
export const cardTitleDraft = (cardId: string) => `card:${cardId}`
export const listTitleDraft = (listId: string) => `list:${listId}`
export const boardTitleDraft = (boardId: string) => `board:${boardId}`
export const newListDraft = (boardId: string) => `new-list:${boardId}`
export const checklistTitleDraft = (checklistId: string) => `checklist:${checklistId}`
export const newLineDraft = (checklistId: string) => `new-line:${checklistId}`
export const lineTextDraft = (lineId: string) => `line:${lineId}`
