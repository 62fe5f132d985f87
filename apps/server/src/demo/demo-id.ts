import { createHash } from 'node:crypto'
import { idFrom } from '@meanwhile/domain/id'

/** The same id for the same name on every machine, so that loading again finds what an interrupted load left. */
export function demoId(...name: string[]): string {
  let block = 0
  return idFrom((count) => {
    const hash = createHash('sha512').update(['meanwhile-demo', ...name, block++].join('\n'))
    return hash.digest().subarray(0, count)
  })
}
