import { type Funding, Instalment, type Share } from '@meanwhile/domain/funding/funding'
import * as z from 'zod/mini'
import type { PrismaClient } from '../generated/prisma/client.ts'

const Instalments = z.array(Instalment)

/** Everything; who may see what of it is the service's to say. */
export async function readFunding(prisma: PrismaClient, projectId: string): Promise<Funding> {
  const [whole, shares] = await Promise.all([
    prisma.funding.findUnique({ where: { projectId } }),
    prisma.fundingShare.findMany({ where: { projectId }, orderBy: { partnerId: 'asc' } }),
  ])
  return {
    currency: whole?.currency ?? 'EUR',
    total: whole?.totalCents == null ? null : Number(whole.totalCents),
    shares: shares.map(({ partnerId, euCents, ownCents, otherCents, instalments }) => ({
      partnerId,
      eu: Number(euCents),
      own: Number(ownCents),
      other: Number(otherCents),
      instalments: Instalments.parse(instalments),
    })),
  }
}

export async function saveTotal(
  prisma: PrismaClient,
  projectId: string,
  { currency, total }: Pick<Funding, 'currency' | 'total'>,
): Promise<void> {
  const row = { currency, totalCents: total === null ? null : BigInt(total) }
  await prisma.funding.upsert({ where: { projectId }, create: { projectId, ...row }, update: row })
}

export async function saveShare(prisma: PrismaClient, projectId: string, share: Share): Promise<void> {
  const { partnerId, eu, own, other, instalments } = share
  const row = { euCents: BigInt(eu), ownCents: BigInt(own), otherCents: BigInt(other), instalments }
  const where = { projectId_partnerId: { projectId, partnerId } }
  await prisma.fundingShare.upsert({ where, create: { projectId, partnerId, ...row }, update: row })
}
