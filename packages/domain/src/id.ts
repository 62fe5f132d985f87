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

/** FNV-1a with 128 bits: offset basis and prime by Fowler, Noll and Vo (http://www.isthe.com/chongo/tech/comp/fnv/). */
const FNV_BASIS = 0x6c62272e07bb014262b821756295c58dn
const FNV_PRIME = 0x0000000001000000000000000000013bn

/** The hash of a text in ASCII, whose code units are its bytes. */
export function fnv1a(text: string): bigint {
  let hash = FNV_BASIS
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(text.charCodeAt(at))) * FNV_PRIME)
  }
  return hash
}

/**
 * The id of a row that a command makes out of others, the same on every machine: who predicts and who decides must not
 * differ. Its parts are ids and words in ASCII. Not for secrets: whoever knows the parts knows the id.
 */
export function derivedId(...parts: string[]): string {
  let rest = fnv1a(parts.join('/'))
  let id = ''
  while (id.length < ID_LENGTH) {
    id += ID_ALPHABET[Number(rest % 62n)]
    rest /= 62n
  }
  return id
}
