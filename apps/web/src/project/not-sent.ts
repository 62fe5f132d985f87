import type { Envelope, Refusal } from '@meanwhile/domain/command'

/** Text of mine that the server did not take, offered back. */
export interface NotSent {
  command: Envelope
  text: string
  code: Refusal
}
