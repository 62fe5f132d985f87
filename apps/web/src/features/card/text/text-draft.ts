const KEY = 'meanwhile.text.'

/** A long text that is being written: kept on the device at each stroke, so that a crash costs nothing. */
export interface TextDraft {
  text: string
  /** The revision that it started from. */
  revision: number
}

/** Whose draft of what: two people who share a device do not see each other's. */
export const textDraftKey = (userId: string, what: string, id: string): string => `${KEY}${userId}.${what}.${id}`

export function readTextDraft(key: string): TextDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<TextDraft> | null
    return typeof kept?.text === 'string' && typeof kept.revision === 'number'
      ? { text: kept.text, revision: kept.revision }
      : null
  } catch {
    return null
  }
}

export function writeTextDraft(key: string, draft: TextDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // Storage is full or forbidden: the text lives as long as the editor.
  }
}
