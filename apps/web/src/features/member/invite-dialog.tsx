import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { invitationListQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoards, useMe, useProjectId, useProjectStore, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { InvitationMade } from './invitation-made.tsx'
import css from './member-section.module.css'
import { PlaceFields } from './place-fields.tsx'
import { nearestPlace } from './places.ts'

type Way = 'mail' | 'link'

/** Invites somebody to a role and a partner, by e-mail or by a link to hand on. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const store = useProjectStore()
  const boards = useBoards()
  const me = useMe()
  const partners = useRows('partners')
  const queries = useQueryClient()
  const [way, setWay] = useState<Way>('mail')
  const [email, setEmail] = useState('')
  const [place, setPlace] = useState(() => nearestPlace(me, { role: 'member', partnerId: me.partnerId }, partners))
  const [boardId, setBoardId] = useState('')
  const create = useMutation({
    mutationFn: (input: Parameters<typeof trpcClient.invitation.create.mutate>[0]) =>
      trpcClient.invitation.create.mutate(input),
    onSuccess: () => queries.invalidateQueries({ queryKey: invitationListQuery(projectId).queryKey }),
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const to = way === 'mail' ? email.trim() : null
    create.mutate({ projectId, ...place, boardId: boardId === '' ? null : boardId, email: to })
  }
  return (
    <Dialog open onOpenChange={onClose} title={t('overview.inviteTitle')} closeLabel={t('overview.close')}>
      {create.data ? (
        <InvitationMade link={create.data.link} sent={create.data.sent} byMail={way === 'mail'} onClose={onClose} />
      ) : (
        <form className={css.form} onSubmit={submit}>
          <fieldset className={css.ways}>
            <legend>{t('overview.how')}</legend>
            {(['mail', 'link'] as const).map((one) => (
              <label key={one} className={css.way}>
                <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
                {one === 'mail' ? t('overview.byMail') : t('overview.byLink')}
              </label>
            ))}
          </fieldset>
          {way === 'mail' && (
            <TextField
              label={t('overview.email')}
              type="email"
              required
              autoComplete="off"
              maxLength={254}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
          <PlaceFields place={place} onChange={setPlace} />
          <Select
            label={t('overview.inviteBoard')}
            value={boardId}
            onChange={(event) => setBoardId(event.target.value)}
            options={[
              { value: '', label: t('overview.noBoard') },
              ...boards.map((id) => ({ value: id, label: store.row('boards', id)?.title ?? '' })),
            ]}
          />
          {create.isError && <p role="alert">{t(`refusal.${refusalOf(create.error)}`)}</p>}
          <DialogActions>
            <Button onClick={onClose}>{t('overview.cancel')}</Button>
            <Button type="submit" look="signal" busy={create.isPending}>
              {way === 'mail' ? t('overview.sendInvitation') : t('overview.makeLink')}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  )
}
