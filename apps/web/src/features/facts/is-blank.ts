/** Whether a text is there in no language. */
export const isBlank = (texts: Readonly<Record<string, string>>): boolean =>
  Object.values(texts).every((text) => text.trim() === '')
