import type { Request } from 'express'

/** How long a sender of too much may go on before the line is cut. */
const DRAIN_MS = 10_000

/**
 * Takes the rest of a request that is refused: most clients read no answer while they send. Not together with
 * `connection: close`, which cuts the line as soon as the answer is written, whether it was read or not.
 */
export function drain(req: Request): void {
  if (req.complete) return
  req.resume()
  const impatient = setTimeout(() => req.destroy(), DRAIN_MS)
  req.once('close', () => clearTimeout(impatient))
}
