import type { Role } from '@meanwhile/domain/access'
import type { Envelope, Refusal } from '@meanwhile/domain/command'
import type { Member } from '@meanwhile/domain/member/member'
import type { PartnerBasics } from '@meanwhile/domain/partner/partner'
import type { CatchUp, Details, Verdict } from '@meanwhile/domain/protocol'
import type { Reader } from '@meanwhile/domain/tables'

/** What a new project starts with: its own row, its lead partner and the person who begins it as coordinator. */
export interface NewProject {
  acronym: string
  title: string
  summary: string
  lang: string
  timeZone: string
  partner: PartnerBasics
  coordinatorId: string
}

/** A dispatch that is done whole or not at all. */
export type WholeAnswer = { verdicts: Verdict[] } | { refused: Refusal; at: number } | 'not-found'

/** How a large dispatch is done. */
export interface WholeWork {
  /** The product itself acts for the actor, who has a place and whose right the caller has proved. */
  asProduct?: boolean
  /** Told how many of the commands are written, piece by piece; before the last piece nobody else sees any of them. */
  saved?(commands: number): void
}

/** The projects of this server: the one way in for every other part of it. */
export interface Projects {
  /** Creates a project and answers its id. */
  create(project: NewProject): Promise<string>
  /**
   * Sends commands through the write path, in order. `actorId` null is the product itself.
   * Answers `not-found` when the project does not exist or the actor has no place in it.
   */
  dispatch(projectId: string, actorId: string | null, commands: readonly Envelope[]): Promise<Verdict[] | 'not-found'>
  /**
   * The same in one transaction, all or nothing: the first refusal with the place of its command, or the verdicts.
   * Commands that are known already count as done.
   */
  dispatchWhole(
    projectId: string,
    actorId: string | null,
    commands: readonly Envelope[],
    how?: WholeWork,
  ): Promise<WholeAnswer>
  /** Everything inside a card at the newest version, for somebody whose place was proven; undefined: no such card. */
  details(projectId: string, cardId: string): Promise<Details | undefined>
  /** Events after a version, for somebody whose place was proven; `last` is the command that made it, as they know it. */
  since(projectId: string, version: number, last?: string | null): Promise<CatchUp>
  /** The place of a person who has access now, from a copy that is up to date; undefined for a stranger. */
  membership(projectId: string, userId: string): Promise<Member | undefined>
  /** The project as it is now, to read names from; of details only what happens to be at hand. */
  reader(projectId: string): Promise<Reader | undefined>
  /** Everybody who has or had a place: user ids for the names to show. */
  userIds(projectId: string): Promise<string[]>
  /** Gives a person a place (an accepted invitation); what stands in the way otherwise. */
  join(projectId: string, userId: string, role: Role, partnerId: string | null): Promise<Refusal | null>
  /** A compressed snapshot of the project, possibly some versions behind: the caller catches up with `since`. */
  snapshot(
    projectId: string,
    encoding: 'br' | 'gzip' | 'identity',
  ): Promise<{ version: number; last: string | null; body: Buffer } | undefined>
}
