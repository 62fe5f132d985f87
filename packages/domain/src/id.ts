import * as z from 'zod/mini'

/** Twelve characters of base 62: 71 random bits, made at the edge (browser or server), unique inside a project. */
const ID_LENGTH = 12
export const ID_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

export const Id = z.string().check(z.regex(/^[0-9A-Za-z]{12}$/))

/** Makes an id from random bytes. A byte of 248 or more is skipped, so that every character is equally likely. */
export function idFrom(randomBytes: (count: number) => Uint8Array): string {
  let id = ''
  while (id.length < ID_LENGTH) {
    for (const byte of randomBytes(ID_LENGTH * 2)) {
      if (byte < 248 && id.length < ID_LENGTH) id += ID_ALPHABET[byte % 62]
    }
  }
  return id
}
