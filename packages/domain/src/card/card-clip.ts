import * as z from 'zod/mini'
import { Id } from '../id.ts'

/** More cards than a person copies at once; keeps a forged clipboard small. */
const MAX_CLIPPED = 5_000

/** Cards on the way through a clipboard, beside their titles as text. */
const CardClip = z.object({
  projectId: z.string(),
  cut: z.boolean(),
  cardIds: z.array(Id).check(z.maxLength(MAX_CLIPPED)),
})
export type CardClip = z.infer<typeof CardClip>

/** Null for anything else: any page may have written what lies there. */
export function readClip(text: string): CardClip | null {
  try {
    return CardClip.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
