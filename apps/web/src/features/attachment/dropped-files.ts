export interface Dropped {
  files: readonly File[]
  /** How many folders came along, which nobody can attach. */
  folders: number
}

export const carriesFiles = (event: { dataTransfer: DataTransfer | null }): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false

/** What an event carries is gone after it: it is read at once. */
export function filesOf(data: DataTransfer): Dropped {
  const items = [...data.items].filter((item) => item.kind === 'file')
  // A folder looks like a file that cannot be read.
  const files = items.filter((item) => !item.webkitGetAsEntry()?.isDirectory).map((item) => item.getAsFile())
  return { files: files.filter((file) => file !== null), folders: items.length - files.length }
}

/** Pictures that are pasted. A copied table brings a picture of itself along; its text is what was meant. */
export function pastedFiles(data: DataTransfer | null): Dropped {
  return { files: data && !data.types.includes('text/plain') ? [...data.files] : [], folders: 0 }
}
