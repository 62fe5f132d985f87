import { can, mayManage, Role } from '@meanwhile/domain/access'
import type { Member } from '@meanwhile/domain/member/member'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import { chooseLocale } from '@meanwhile/messages/locale'
import type pg from 'pg'
import { findAccount, readMe } from '../account/data.ts'
import type { Config } from '../config.ts'
import type { Limits } from '../credential/limits.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Logger } from '../log.ts'
import { invitationLetter } from '../mail/letter.ts'
import type { Mailer } from '../mail/mailer.ts'
import { newId } from '../new-id.ts'
import type { Projects } from '../project/projects.ts'
import { RefusalError } from '../refusal.ts'
import { hashToken, newToken } from '../session/token.ts'
import {
  findInvitation,
  giveUseBack,
  INVITATION_DAYS,
  type InvitationRow,
  insertInvitation,
  listInvitations,
  type PlaceNames,
  readPlaceNames,
  revokeInvitation,
  takeUse,
} from './data.ts'

/** A link for a workshop's group, not for the internet. */
const LINK_USES = 25

interface Needs {
  config: Config
  log: Logger
  pool: pg.Pool
  prisma: PrismaClient
  projects: Projects
  limits: Limits
  mailer: Mailer
}

export interface Offer {
  role: Role
  partnerId: string | null
  boardId: string | null
  email: string | null
}

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked'

/** Doors into projects. Nobody gives a place that they could not give by hand, now or when it is taken. */
export class Invitations {
  readonly #needs: Needs

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** The link holds the only copy of the token; after this nobody can show it again. */
  async create(member: Member, projectId: string, offer: Offer) {
    const { config, limits, prisma } = this.#needs
    const names = await this.#placeFor(projectId, offer)
    if (!mayManage(member, offer)) throw new RefusalError('forbidden')
    if (names.archived) throw new RefusalError('project-archived')
    await limits.take('invitationByPerson', member.userId)
    const token = newToken()
    const id = newId()
    const expiresAt = new Date(Date.now() + INVITATION_DAYS * 86_400_000)
    const maxUses = offer.email === null ? LINK_USES : 1
    await insertInvitation(prisma, {
      ...offer,
      id,
      projectId,
      tokenHash: Buffer.from(hashToken(token)),
      createdById: member.userId,
      expiresAt,
      maxUses,
    })
    // Behind the #: browsers send that part to nobody, so it is in no log and no referrer.
    const link = `${config.publicUrl}/join#${token}`
    const sent = offer.email !== null && (await this.#send(offer.email, member.userId, { names, link, expiresAt }))
    return { id, link, sent }
  }

  /** The open ones that this member could have made. */
  async list(member: Member, projectId: string) {
    if (!can(member, 'members.manage')) throw new RefusalError('forbidden')
    const rows = await listInvitations(this.#needs.prisma, projectId)
    return rows
      .filter((row) => mayManage(member, placeOf(row)))
      .map(({ revokedAt: _revokedAt, projectId: _projectId, ...row }) => ({
        ...row,
        role: Role.parse(row.role),
        state: stateOf({ ...row, revokedAt: null }),
      }))
  }

  async revoke(member: Member, projectId: string, id: string): Promise<void> {
    const row = await findInvitation(this.#needs.prisma, { id, projectId })
    if (!row) throw new RefusalError('not-found')
    if (!mayManage(member, placeOf(row))) throw new RefusalError('forbidden')
    await revokeInvitation(this.#needs.prisma, id)
  }

  /** What the holder of a link may know before signing in. */
  async preview(token: string) {
    const { row, names } = await this.#find(token)
    return {
      acronym: names.acronym,
      title: names.title,
      partner: names.partner,
      role: Role.parse(row.role),
      forOneAddress: row.email !== null,
      state: await this.#currentState(row),
    }
  }

  /** Gives the person the place. Somebody who has one already is only shown the way. */
  async accept(token: string, userId: string): Promise<{ projectId: string; boardId: string | null }> {
    const { pool, prisma, projects } = this.#needs
    const { row, names } = await this.#find(token)
    const way = { projectId: row.projectId, boardId: names.boardId }
    if (await projects.membership(row.projectId, userId)) return way
    const me = await readMe(prisma, userId)
    if (row.email !== null && row.email !== me?.email) throw new RefusalError('other-address')
    if ((await this.#currentState(row)) !== 'open') throw new RefusalError('invitation-closed')
    if (!(await takeUse(pool, row.id))) throw new RefusalError('invitation-closed')
    const { role, partnerId } = placeOf(row)
    const refused = await projects.join(row.projectId, userId, role, partnerId)
    if (refused === null) return way
    await giveUseBack(pool, row.id)
    // In two windows at once: the other one was faster.
    if (refused === 'exists') return way
    throw new RefusalError(refused)
  }

  async #find(token: string): Promise<{ row: InvitationRow; names: PlaceNames }> {
    const row = await findInvitation(this.#needs.prisma, { tokenHash: Buffer.from(hashToken(token)) })
    const names = row && (await readPlaceNames(this.#needs.pool, row))
    if (!row || !names) throw new RefusalError('not-found')
    return { row, names }
  }

  /** An invitation of somebody who could not give it any more is worth nothing. */
  async #currentState(row: InvitationRow): Promise<InvitationState> {
    const state = stateOf(row)
    if (state !== 'open') return state
    const inviter = await this.#needs.projects.membership(row.projectId, row.createdById)
    return inviter && mayManage(inviter, placeOf(row)) ? 'open' : 'revoked'
  }

  async #placeFor(projectId: string, offer: Offer): Promise<PlaceNames> {
    const names = await readPlaceNames(this.#needs.pool, { projectId, ...offer })
    if (!names) throw new RefusalError('not-found')
    if (offer.partnerId !== null && names.partner === null) throw new RefusalError('not-found')
    if (offer.boardId !== null && names.boardId === null) throw new RefusalError('not-found')
    // Who works on the cards of a project works for one of its partners; who runs or only reads it may not.
    const works = can(offer, 'cards.edit') && !can(offer, 'members.manage-all')
    if (works && offer.partnerId === null) throw new RefusalError('invalid')
    return names
  }

  async #send(
    to: string,
    inviterId: string,
    { names, link, expiresAt }: { names: PlaceNames; link: string; expiresAt: Date },
  ): Promise<boolean> {
    const { prisma, mailer, log } = this.#needs
    const inviter = await readMe(prisma, inviterId)
    const receiver = await findAccount(prisma, { email: to })
    // Somebody we do not know yet is written to in the language of the one who invites.
    const wanted = [receiver?.locale, inviter?.locale].filter((tag) => typeof tag === 'string')
    const t = await loadTranslator(chooseLocale(wanted))
    const facts = { inviter: inviter?.name ?? '', project: names.acronym, partner: names.partner, link, expiresAt }
    try {
      await mailer.send({ to, locale: t.locale, letter: invitationLetter(t, facts), note: `the invitation is ${link}` })
      return true
    } catch (error) {
      log.error({ code: (error as { code?: string }).code }, 'mail not sent')
      return false
    }
  }
}

const placeOf = (row: { role: string; partnerId: string | null }) => ({
  role: Role.parse(row.role),
  partnerId: row.partnerId,
})

function stateOf(row: Pick<InvitationRow, 'revokedAt' | 'expiresAt' | 'uses' | 'maxUses'>): InvitationState {
  if (row.revokedAt) return 'revoked'
  if (row.uses >= row.maxUses) return 'used'
  return row.expiresAt.getTime() <= Date.now() ? 'expired' : 'open'
}
