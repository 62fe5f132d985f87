import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: nobody guesses it, so a fast hash is enough to keep it at rest. */
export const newToken = () => randomBytes(32).toString('base64url')

export const TOKEN_FORM = /^[\w-]{43}$/

export const hashToken = (token: string) => createHash('sha256').update(token).digest()
