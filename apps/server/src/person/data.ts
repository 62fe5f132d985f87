import type pg from 'pg'
import type { PrismaClient } from '../generated/prisma/client.ts'

/** Names for user ids; e-mail addresses are read only where the caller may see them. */
export function findPeople(prisma: PrismaClient, userIds: string[]) {
  return prisma.user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true, email: true } })
}

/** People of whom only the name is known: without an address nobody signs in as them. */
export async function insertNames(pool: pg.Pool, people: readonly { id: string; name: string }[]): Promise<void> {
  await pool.query(
    `insert into "User" (id, name) select r.id, r.name from json_to_recordset($1::json) as r(id text, name text)
     on conflict (id) do nothing`,
    [JSON.stringify(people)],
  )
}

/** After an import that was not done: names that no project needs. */
export async function deleteUnusedNames(pool: pg.Pool, ids: readonly string[]): Promise<void> {
  await pool.query(
    `delete from "User" u where u.id = any($1::text[]) and u.email is null
       and not exists (select from "Member" m where m."userId" = u.id)`,
    [ids],
  )
}
