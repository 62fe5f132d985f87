import type pg from 'pg'
import type { PrismaClient } from '../generated/prisma/client.ts'

export const INVITATION_DAYS = 14

export type InvitationRow = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

interface NewInvitation {
  id: string
  projectId: string
  tokenHash: Buffer<ArrayBuffer>
  email: string | null
  role: string
  partnerId: string | null
  boardId: string | null
  createdById: string
  expiresAt: Date
  maxUses: number
}

export async function insertInvitation(prisma: PrismaClient, invitation: NewInvitation): Promise<void> {
  await prisma.invitation.create({ data: invitation, select: { id: true } })
}

/** Everything but the token's hash. */
const COLUMNS = {
  id: true,
  projectId: true,
  email: true,
  role: true,
  partnerId: true,
  boardId: true,
  createdById: true,
  createdAt: true,
  expiresAt: true,
  uses: true,
  maxUses: true,
  revokedAt: true,
} as const

export function findInvitation(
  prisma: PrismaClient,
  by: { tokenHash: Buffer<ArrayBuffer> } | { id: string; projectId: string },
) {
  return prisma.invitation.findFirst({ where: by, select: COLUMNS })
}

export function listInvitations(prisma: PrismaClient, projectId: string) {
  return prisma.invitation.findMany({
    where: { projectId, revokedAt: null },
    select: COLUMNS,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 500,
  })
}

export async function revokeInvitation(prisma: PrismaClient, id: string): Promise<void> {
  await prisma.invitation.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
}

/** Takes one use, never more than there are, however many ask at once. */
export async function takeUse(pool: pg.Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update "Invitation" set uses = uses + 1
     where id = $1 and uses < "maxUses" and "revokedAt" is null and "expiresAt" > now()`,
    [id],
  )
  return rowCount === 1
}

export async function giveUseBack(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('update "Invitation" set uses = uses - 1 where id = $1', [id])
}

export interface PlaceNames {
  acronym: string
  title: string
  archived: boolean
  partner: string | null
  boardId: string | null
}

/** The names around an offered place; partner and board are null when they are not (or no longer) in the project. */
export async function readPlaceNames(
  pool: pg.Pool,
  { projectId, partnerId, boardId }: { projectId: string; partnerId: string | null; boardId: string | null },
): Promise<PlaceNames | undefined> {
  const { rows } = await pool.query<PlaceNames>(
    `select p.acronym, p.title, p."archivedAt" is not null as archived, r.name as partner, b.id as "boardId"
     from "Project" p
     left join "Partner" r on r."projectId" = p.id and r.id = $2
     left join "Board" b on b."projectId" = p.id and b.id = $3 and b."archivedAt" is null
     where p.id = $1`,
    [projectId, partnerId, boardId],
  )
  return rows[0]
}
