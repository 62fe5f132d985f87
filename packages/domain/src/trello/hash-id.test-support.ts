import { idFrom } from '../id.ts'

/** The same id for the same name, spread well enough for tests (FNV-1a, then xorshift; the server takes SHA-512). */
export function createHashId(): (kind: string, id: string) => string {
  return (kind, id) => {
    let state = 0x811c9dc5
    for (const sign of `${kind} ${id}`) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
    return idFrom((count) => {
      const bytes = new Uint8Array(count)
      for (let n = 0; n < count; n++) {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        bytes[n] = state >>> 24
      }
      return bytes
    })
  }
}
