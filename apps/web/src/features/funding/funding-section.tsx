import {
  type Funding,
  type FundingFault,
  faultsOf,
  type Share,
  shareTotal,
  undistributed,
} from '@meanwhile/domain/funding/funding'
import { partnerName } from '@meanwhile/domain/partner/partner-name'
import { formatMoney } from '@meanwhile/wording/format'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Pencil, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { fundingQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useMe, useProjectId, useRows } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton, type IconButtonProps } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast.ts'
import { Fact, FactList } from '../thing/fact-list.tsx'
import css from './funding.module.css'
import { ShareDialog } from './share-dialog.tsx'
import { TotalDialog } from './total-dialog.tsx'

const noShare = (partnerId: string): Share => ({ partnerId, eu: 0, own: 0, other: 0, instalments: [] })

/** The grant and its shares, for whoever may read money; asked of the server, because it is in nobody's replica. */
export function FundingSection() {
  const { t } = useMessages()
  const projectId = useProjectId()
  const mayRead = useCan('money.read')
  const { data } = useQuery({ ...fundingQuery(projectId), enabled: mayRead })
  if (!mayRead) return null
  return (
    <Section title={t('funding.title')}>
      <p className={css.hint}>{t('funding.hint')}</p>
      {data ? <Shares funding={data} /> : <Skeleton />}
    </Section>
  )
}

function Shares({ funding }: { funding: Funding }) {
  const { t, locale } = useMessages()
  const projectId = useProjectId()
  const queries = useQueryClient()
  const me = useMe()
  const [mayAll, mayOwn] = [useCan('money.all'), useCan('money.edit')]
  const partners = useRows('partners').toSorted((a, b) => a.number - b.number)
  /** The partner whose share it is, or `total`, which is no id. */
  const [editing, setEditing] = useState<string | null>(null)
  const done = {
    onSuccess: () => queries.invalidateQueries({ queryKey: fundingQuery(projectId).queryKey }),
    onError: (error: unknown) => toast({ message: t(`refusal.${refusalOf(error)}`) }),
  }
  const saveTotal = useMutation({
    mutationFn: (whole: Pick<Funding, 'currency' | 'total'>) =>
      trpcClient.funding.setTotal.mutate({ projectId, ...whole }),
    ...done,
  })
  const saveShare = useMutation({
    mutationFn: (share: Share) => trpcClient.funding.setShare.mutate({ projectId, share }),
    ...done,
  })
  const money = (cents: number) => formatMoney(cents, funding.currency, locale)
  const nameOf = (partnerId: string) => partners.find(({ id }) => id === partnerId)?.name ?? ''
  const shareOf = (partnerId: string) => funding.shares.find((share) => share.partnerId === partnerId)
  const left = mayAll ? undistributed(funding) : null
  const mayWrite = (partnerId: string) => mayAll || (mayOwn && me.partnerId === partnerId)
  const edited = partners.find(({ id }) => id === editing)
  return (
    <div className={css.shares}>
      <FactList>
        <Fact label={t('funding.total')}>
          <div className={css.value}>
            {funding.total !== null ? money(funding.total) : t('funding.none')}
            {mayAll && <Edit label={t('funding.editTotal')} onClick={() => setEditing('total')} />}
          </div>
          {left !== null && left > 0 && (
            <p className={css.hint}>{t('funding.undistributed', { amount: money(left) })}</p>
          )}
        </Fact>
        {partners
          .filter(({ id }) => shareOf(id) !== undefined || mayWrite(id))
          .map((partner) => ({ id: partner.id, name: partnerName(partner, t.locale) }))
          .map(({ id, name }) => (
            <Fact key={id} label={name}>
              <div className={css.value}>
                <ShareLines share={shareOf(id) ?? noShare(id)} money={money} />
                {mayWrite(id) && (
                  <Edit label={t('funding.editShare', { partner: name })} onClick={() => setEditing(id)} />
                )}
              </div>
            </Fact>
          ))}
      </FactList>
      {faultsOf(funding).map((fault) => (
        <Badge key={JSON.stringify(fault)} tone="warn" icon={<TriangleAlert aria-hidden />}>
          {t.fill(`funding.fault.${fault.kind}`, {
            amount: money(amountOf(fault)),
            partner: 'partnerId' in fault ? nameOf(fault.partnerId) : '',
          })}
        </Badge>
      ))}
      {editing === 'total' && (
        <TotalDialog whole={funding} onSave={(whole) => saveTotal.mutate(whole)} onClose={() => setEditing(null)} />
      )}
      {edited && (
        <ShareDialog
          partner={edited.name}
          share={shareOf(edited.id) ?? noShare(edited.id)}
          onSave={(share) => saveShare.mutate(share)}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}

const amountOf = (fault: FundingFault) => ('expected' in fault ? fault.expected : fault.cents)

function Edit(button: Pick<IconButtonProps, 'label' | 'onClick'>) {
  return (
    <IconButton {...button}>
      <Pencil aria-hidden />
    </IconButton>
  )
}

function ShareLines({ share, money }: { share: Share; money: (cents: number) => string }) {
  const { t } = useMessages()
  const sources = [
    [t('funding.eu'), share.eu],
    [t('funding.own'), share.own],
    [t('funding.other'), share.other],
  ] as const
  return (
    <div>
      <strong>{money(shareTotal(share))}</strong>
      <ul className={css.lines}>
        {sources
          .filter(([, cents]) => cents > 0)
          .map(([label, cents]) => (
            <li key={label}>
              {label}: {money(cents)}
            </li>
          ))}
        {share.instalments.map(({ kind, percent, cents, state }, n) => (
          // oxlint-disable-next-line react/no-array-index-key -- two payments may be alike in everything
          <li key={n}>
            {t(`funding.kind.${kind}`)}
            {percent !== null && ` ${percent} %`}: {money(cents)} · {t(`funding.state.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
