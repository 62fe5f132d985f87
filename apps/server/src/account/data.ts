import type pg from 'pg'
import type { PrismaClient } from '../generated/prisma/client.ts'

/** What the signed-in person sees of the own account. */
export async function readMe(prisma: PrismaClient, userId: string) {
  const user = await prisma.user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, email: true, locale: true, demo: true, letterKeys: true, passwordHash: true },
  })
  // Nobody without an address can sign in.
  if (!user || user.email === null) return null
  const { passwordHash, email, ...me } = user
  return { ...me, email, hasPassword: passwordHash !== null }
}

/** An account that may sign in. */
export function findAccount(prisma: PrismaClient, by: { email: string } | { id: string }) {
  return prisma.user.findFirst({
    where: { ...by, closedAt: null },
    select: { id: true, locale: true, passwordHash: true },
  })
}

/** Makes the account, or answers the one that somebody made in the same moment; null when it was closed. */
export async function createAccount(
  prisma: PrismaClient,
  account: { id: string; email: string; name: string; locale: string | null },
) {
  await prisma.user.createMany({ data: account, skipDuplicates: true })
  return findAccount(prisma, { email: account.email })
}

export async function updateAccount(
  prisma: PrismaClient,
  id: string,
  data: { name: string } | { locale: string } | { letterKeys: boolean } | { passwordHash: string },
): Promise<void> {
  await prisma.user.update({ where: { id }, data, select: { id: true } })
}

const CODE_MINUTES = 10
const CODE_TRIES = 5

/** Keeps the newest code of an address only. */
export async function replaceCode(pool: pg.Pool, code: { id: string; email: string; codeHash: Buffer }): Promise<void> {
  await pool.query('delete from "SignInCode" where email = $1 or "expiresAt" < now() - interval \'1 day\'', [
    code.email,
  ])
  await pool.query(
    `insert into "SignInCode" (id, email, "codeHash", "expiresAt")
     values ($1, $2, $3, now() + make_interval(mins => ${CODE_MINUTES}))`,
    [code.id, code.email, code.codeHash],
  )
}

/** Counts a try and answers what to compare with. A statement of its own: nothing that fails later takes the try back. */
export async function takeTry(pool: pg.Pool, email: string): Promise<{ id: string; codeHash: Buffer } | undefined> {
  const { rows } = await pool.query<{ id: string; codeHash: Buffer }>(
    `update "SignInCode" set attempts = attempts + 1
     where id = (select id from "SignInCode" where email = $1 order by "createdAt" desc, id limit 1)
       and attempts < ${CODE_TRIES} and "usedAt" is null and "expiresAt" > now()
     returning id, "codeHash"`,
    [email],
  )
  return rows[0]
}

/** The code was right but is needed once more. */
export async function giveTryBack(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('update "SignInCode" set attempts = attempts - 1 where id = $1', [id])
}

/** True for one caller only, however many ask at once. */
export async function spendCode(pool: pg.Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('update "SignInCode" set "usedAt" = now() where id = $1 and "usedAt" is null', [
    id,
  ])
  return rowCount === 1
}

export interface DemoPerson {
  id: string
  name: string
  locale: string | null
  role: string
  partner: string | null
  project: string
}

/** The people whom a demo installation offers on its sign-in page, each with one of their places. */
export async function listDemoPeople(pool: pg.Pool): Promise<DemoPerson[]> {
  const { rows } = await pool.query<DemoPerson>(
    `select id, name, locale, role, partner, project from (
       select distinct on (u.id) u.id, u.name, u.locale, m.role, r.name as partner, p.acronym as project, r.number,
         p."createdAt" as began
       from "User" u
       join "Member" m on m."userId" = u.id and m."leftAt" is null
       join "Project" p on p.id = m."projectId"
       left join "Partner" r on r."projectId" = m."projectId" and r.id = m."partnerId"
       where u.demo and u."closedAt" is null
       order by u.id, p."createdAt") people
     order by began, project, number, array_position(array['coordinator', 'partner_lead', 'member'], role), name`,
  )
  return rows
}

export async function isDemoPerson(prisma: PrismaClient, id: string): Promise<boolean> {
  return (await prisma.user.findFirst({ where: { id, demo: true, closedAt: null }, select: { id: true } })) !== null
}
