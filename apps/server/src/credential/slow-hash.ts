import { type BinaryLike, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP's scrypt setting for 32 MB; about 80 ms of one core. */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const LENGTH = 32

const derive = promisify<BinaryLike, BinaryLike, number, ScryptOptions, Buffer>(scrypt)

/** For what a person can remember or type, and a machine could guess: passwords and codes. */
export const slowHash = (secret: string, salt: BinaryLike) => derive(secret.normalize('NFKC'), salt, LENGTH, COST)

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await slowHash(password, salt)
  return `scrypt$15$8$3$${salt.toString('base64')}$${hash.toString('base64')}`
}

/** The same work whether there is a stored hash or not, so that the time says nothing. */
export async function passwordMatches(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, , , , salt = '', expected = ''] = (stored ?? '').split('$')
  const hash = await slowHash(password, Buffer.from(salt, 'base64'))
  return sameBytes(hash, Buffer.from(expected, 'base64'))
}

export const sameBytes = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b)
