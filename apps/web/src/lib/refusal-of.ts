import type { MessageKey } from '@meanwhile/messages/messages'

export type RefusalKey = MessageKey extends infer K ? (K extends `refusal.${infer Code}` ? Code : never) : never

/** The codes of tRPC that stand for a refusal where the server sent none. */
const BY_CODE: Record<string, RefusalKey> = {
  NOT_FOUND: 'not-found',
  FORBIDDEN: 'forbidden',
  UNAUTHORIZED: 'signed-out',
  BAD_REQUEST: 'invalid',
  PAYLOAD_TOO_LARGE: 'invalid',
  TOO_MANY_REQUESTS: 'too-many-tries',
  INTERNAL_SERVER_ERROR: 'broken',
}

/** Why a request failed, as a key of `refusal.*`. An answer that never came is `unreachable`. */
export function refusalOf(error: unknown): RefusalKey {
  const data = (error as { data?: { refusal?: string; code?: string } | null } | null)?.data
  if (!data) return 'unreachable'
  return (data.refusal as RefusalKey | undefined) ?? BY_CODE[data.code ?? ''] ?? 'broken'
}
