import { changeMember } from '@meanwhile/domain/member/commands'
import type { Member } from '@meanwhile/domain/member/member'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import css from './member-section.module.css'
import { PlaceFields } from './place-fields.tsx'

export function PlaceDialog({ member, name, onClose }: { member: Member; name: string; onClose: () => void }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [place, setPlace] = useState({ role: member.role, partnerId: member.partnerId })
  const changed = place.role !== member.role || place.partnerId !== member.partnerId
  return (
    <Dialog open onOpenChange={onClose} title={t('overview.changePlaceOf', { name })} closeLabel={t('overview.close')}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!changed || dispatch(changeMember({ memberId: member.id, ...place })) === null) onClose()
        }}
      >
        <PlaceFields place={place} onChange={setPlace} />
        <DialogActions>
          <Button onClick={onClose}>{t('overview.cancel')}</Button>
          <Button type="submit" look="signal">
            {t('overview.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
