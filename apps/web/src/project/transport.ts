import type { Envelope } from '@meanwhile/domain/command'
import type {
  CatchUp,
  Details,
  JoinAnswer,
  Presence,
  ProjectEvent,
  Snapshot,
  Verdict,
} from '@meanwhile/domain/protocol'

/** Why a request had no answer that can be used. */
export type LineFault =
  /** No answer, or a broken server: try again later. */
  | 'network'
  /** The project is not there for me. */
  | 'gone'
  | 'signed-out'
  /** The server speaks a newer protocol than this tab. */
  | 'outdated'
  /** The server could not read the request; sending the same again is no use. */
  | 'invalid'

export class LineError extends Error {
  readonly fault: LineFault

  constructor(fault: LineFault, options?: ErrorOptions) {
    super(fault, options)
    this.fault = fault
  }
}

/** Anything that is not a known fault is a line that may come back. */
export function faultOf(error: unknown): LineFault {
  return error instanceof LineError ? error.fault : 'network'
}

export interface LineListener {
  connected(): void
  disconnected(): void
  outdated(): void
  signedOut(): void
  events(events: ProjectEvent[]): void
  head(version: number): void
  presence(present: Presence[]): void
  closed(): void
}

/** The way to the server as a live project needs it. Every promise is rejected with a `LineError`. */
export interface Transport {
  readonly connected: boolean
  /** Looks at once whether the line is there, and builds it when not. */
  probe(): void
  listen(projectId: string, listener: LineListener): () => void
  /** `last`: the command that made the version, by which a server that was restored sees that it is another one's. */
  join(projectId: string, version: number, last: string | null): Promise<JoinAnswer>
  leave(projectId: string): void
  announce(projectId: string, cardId: string | null): void
  since(projectId: string, version: number, last: string | null): Promise<CatchUp>
  dispatch(projectId: string, commands: readonly Envelope[]): Promise<Verdict[]>
  snapshot(projectId: string): Promise<Snapshot>
  details(projectId: string, cardId: string): Promise<Details>
}
