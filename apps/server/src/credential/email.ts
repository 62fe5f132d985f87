import * as z from 'zod/mini'

/** An address as we keep it: trimmed and in lower case. 254 characters are the limit of SMTP. */
export const Email = z.string().check(z.maxLength(300), z.trim(), z.toLowerCase(), z.maxLength(254), z.email())
