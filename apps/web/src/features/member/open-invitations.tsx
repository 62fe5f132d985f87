import { formatInstant } from '@meanwhile/wording/format'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { invitationListQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId, useProjectStore } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import tiles from '../../ui/tiles.module.css'
import { toast } from '../../ui/toast.ts'
import css from './member-section.module.css'

export function OpenInvitations() {
  const { t, locale } = useMessages()
  const projectId = useProjectId()
  const store = useProjectStore()
  const queries = useQueryClient()
  const list = useQuery(invitationListQuery(projectId))
  const revoke = useMutation({
    mutationFn: (input: Parameters<typeof trpcClient.invitation.revoke.mutate>[0]) =>
      trpcClient.invitation.revoke.mutate(input),
    onSuccess: () => toast({ message: t('overview.withdrawn') }),
    onError: (error) => toast({ message: t(`refusal.${refusalOf(error)}`), kind: 'problem' }),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationListQuery(projectId).queryKey }),
  })
  const open = list.data?.filter(({ state }) => state === 'open') ?? []
  return (
    <>
      <h3 className={css.subtitle}>{t('overview.openInvitations')}</h3>
      {list.isPending && <Skeleton width="60%" />}
      {list.isError && <p>{t('overview.invitationsFailed')}</p>}
      {list.isSuccess && open.length === 0 && <p className={tiles.meta}>{t('overview.noInvitations')}</p>}
      <ul className={css.invitations}>
        {open.map((invitation) => (
          <li key={invitation.id} className={css.invitation}>
            <div className={tiles.words}>
              <p className={tiles.name}>{invitation.email ?? t('overview.anybodyWithLink')}</p>
              <p className={tiles.meta}>
                {t(`role.${invitation.role}`)}
                {invitation.partnerId !== null && (
                  <>
                    {' · '}
                    <bdi>{store.row('partners', invitation.partnerId)?.name}</bdi>
                  </>
                )}
                {' · '}
                {t('overview.expires', { date: formatInstant(invitation.expiresAt, locale) })}
              </p>
            </div>
            <Button busy={revoke.isPending} onClick={() => revoke.mutate({ projectId, invitationId: invitation.id })}>
              {t('overview.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
