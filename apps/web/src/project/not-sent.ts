import type { Refusal } from '@meanwhile/domain/command'

/** Text of mine that the server did not take, offered back. */
export interface NotSent {
  commandId: string
  /** Type of the command it was written for. */
  type: string
  text: string
  code: Refusal
}
