import { can } from '@meanwhile/domain/access'
import { type Funding, type Share, shareTotal } from '@meanwhile/domain/funding/funding'
import type { Member } from '@meanwhile/domain/member/member'
import type { Reader } from '@meanwhile/domain/tables'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import type { Locale } from '@meanwhile/messages/locale'
import { formatMoney } from '@meanwhile/wording/format'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Projects } from '../project/projects.ts'
import { RefusalError } from '../refusal.ts'
import { Words } from '../sheet/words.ts'
import { readFunding, saveShare, saveTotal } from './data.ts'

interface Needs {
  prisma: PrismaClient
  projects: Pick<Projects, 'reader'>
}

/** Who may read the share of a partner: those who may read all, and those of the partner who may read its money. */
const mayRead = (member: Member, partnerId: string) =>
  can(member, 'money.all') || (can(member, 'money.read') && member.partnerId === partnerId)

const mayWrite = (member: Member, partnerId: string) =>
  can(member, 'money.all') || (can(member, 'money.edit') && member.partnerId === partnerId)

/** The grant of a project and its shares, for whoever may read which. */
export class Fundings {
  readonly #needs: Needs

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** The whole sum, and the shares that the member may read. */
  async read(projectId: string, member: Member): Promise<Funding> {
    if (!can(member, 'money.read')) throw new RefusalError('forbidden')
    const funding = await readFunding(this.#needs.prisma, projectId)
    return { ...funding, shares: funding.shares.filter(({ partnerId }) => mayRead(member, partnerId)) }
  }

  async setTotal(projectId: string, member: Member, total: Pick<Funding, 'currency' | 'total'>): Promise<void> {
    if (!can(member, 'money.all')) throw new RefusalError('forbidden')
    await this.#needOpen(projectId)
    await saveTotal(this.#needs.prisma, projectId, total)
  }

  async setShare(projectId: string, member: Member, share: Share): Promise<void> {
    if (!can(member, 'money.edit')) throw new RefusalError('forbidden')
    const project = await this.#needOpen(projectId)
    if (!project.get('partners', share.partnerId)) throw new RefusalError('not-found')
    if (!mayWrite(member, share.partnerId)) throw new RefusalError('forbidden')
    await saveShare(this.#needs.prisma, projectId, share)
  }

  /** The costs in words, as a municipality prints them; nothing for whoever may not read them. */
  async inWords(projectId: string, member: Member, locale: Locale): Promise<string[]> {
    if (!can(member, 'money.read')) return []
    const [t, project, { currency, total, shares }] = await Promise.all([
      loadTranslator(locale),
      this.#needs.projects.reader(projectId),
      this.read(projectId, member),
    ])
    if (!project) return []
    const words = new Words(t, project)
    const money = (cents: number) => formatMoney(cents, currency, locale)
    return [
      ...(total === null ? [] : [t('sheet.total', { amount: money(total) })]),
      ...shares.flatMap((share) => {
        const partner = words.partner(share.partnerId)
        const advance = share.instalments.find(({ kind }) => kind === 'advance')
        return [
          t('sheet.share', { partner, amount: money(shareTotal(share)) }),
          advance
            ? t('sheet.euWithAdvance', {
                amount: money(share.eu),
                percent: advance.percent ?? '',
                advance: money(advance.cents),
              })
            : t('sheet.eu', { amount: money(share.eu) }),
          t('sheet.own', { partner, amount: money(share.own) }),
          ...(share.other > 0 ? [t('sheet.other', { amount: money(share.other) })] : []),
        ]
      }),
    ]
  }

  async #needOpen(projectId: string): Promise<Reader> {
    const project = await this.#needs.projects.reader(projectId)
    if (!project) throw new RefusalError('not-found')
    for (const { archivedAt } of project.all('projects')) {
      if (archivedAt !== null) throw new RefusalError('project-archived')
    }
    return project
  }
}
