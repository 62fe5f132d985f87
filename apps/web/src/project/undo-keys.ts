import { type KeyRow, type KeyTable, useKeys } from '../lib/keys.ts'

const UNDO_KEYS: KeyTable & { rows: readonly KeyRow<'undo' | 'redo'>[] } = {
  place: 'project',
  rows: [
    { keys: ['z'], does: 'undo', action: 'undo', where: 'dialogs' },
    { keys: ['Shift+z'], does: 'redo', action: 'redo', where: 'dialogs' },
  ],
}

/** `z` takes back, `shift+z` does again. By the letter and not by the place of the key: layouts differ. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useKeys(UNDO_KEYS, (action) => {
    if (action === 'redo') redo()
    else undo()
    return true
  })
}
