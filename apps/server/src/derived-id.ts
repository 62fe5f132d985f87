import { createHash } from 'node:crypto'
import { idFrom } from '@meanwhile/domain/id'

/** The same id for the same name in every run and on every machine. A part of the name holds no line break. */
export function derivedId(...name: string[]): string {
  let block = 0
  return idFrom((count) => {
    const hash = createHash('sha512').update([...name, block++].join('\n'))
    return hash.digest().subarray(0, count)
  })
}
