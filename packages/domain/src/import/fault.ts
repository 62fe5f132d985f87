/** Why a file is not imported at all. Closed: each has a sentence for a person, `import.fault.<code>`. */
export const FILE_FAULTS = [
  'too-big',
  'not-text',
  'not-json',
  'too-deep',
  'forbidden-key',
  'damaged',
  'not-trello',
  'duplicate-id',
  'too-many-cards',
  'too-many-parts',
  'no-rows',
] as const
export type FileFaultCode = (typeof FILE_FAULTS)[number]

export interface FileFault {
  fault: FileFaultCode
  /** Where in the file, for a person who can open it: `cards[12].name`, or the number of a row. */
  where: string
}

export const faultAt = (fault: FileFaultCode, where = ''): FileFault => ({ fault, where })

export const isFault = (result: object): result is FileFault => 'fault' in result

/** More would be somebody's mistake or attack; the largest boards of the surveyed products stay below half of it. */
export const MAX_FILE_BYTES = 50_000_000
export const MAX_IMPORTED_CARDS = 5_000
