import type { PrismaClient } from '../generated/prisma/client.ts'

/** Names for user ids; e-mail addresses are read only where the caller may see them. */
export function findPeople(prisma: PrismaClient, userIds: string[]) {
  return prisma.user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true, email: true } })
}
