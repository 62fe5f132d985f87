import type { PrismaClient } from '../generated/prisma/client.ts'

/** What the signed-in person sees of the own account. */
export async function readMe(prisma: PrismaClient, userId: string) {
  const user = await prisma.user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, email: true, locale: true, demo: true, passwordHash: true },
  })
  if (!user) return null
  const { passwordHash, ...me } = user
  return { ...me, hasPassword: passwordHash !== null }
}
