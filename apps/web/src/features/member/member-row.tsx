import { mayManage } from '@meanwhile/domain/access'
import { removeMember } from '@meanwhile/domain/member/commands'
import type { Member } from '@meanwhile/domain/member/member'
import { partnerName } from '@meanwhile/domain/partner/partner-name'
import { EllipsisVertical, LogOut, Pencil, UserMinus } from 'lucide-react'
import { memo, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useMe, useProject, useRow } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { QuestionDialog } from '../../ui/question-dialog.tsx'
import css from '../../ui/tiles.module.css'
import { PlaceDialog } from './place-dialog.tsx'

export interface MemberRowProps {
  member: Member
  name: string
}

export const MemberRow = memo(function MemberRow({ member, name }: MemberRowProps) {
  const { t } = useMessages()
  const me = useMe()
  const partner = useRow('partners', member.partnerId)
  const open = useProject().archivedAt === null
  const mine = member.id === me.id
  const mayChange = open && mayManage(me, member)
  return (
    <li className={css.tile}>
      <Avatar name={name} colour={partner?.colour} pattern={partner?.pattern} size={32} decorative />
      <div className={css.words}>
        <p className={css.name} dir="auto">
          {mine ? t('overview.you', { name }) : name}
        </p>
        <p className={css.meta}>
          {t(`role.${member.role}`)}
          {partner && (
            <>
              {' · '}
              <bdi>{partnerName(partner, t.locale)}</bdi>
            </>
          )}
        </p>
      </div>
      {open && (mayChange || mine) && <MemberMenu member={member} name={name} mine={mine} mayChange={mayChange} />}
    </li>
  )
})

function MemberMenu({ member, name, mine, mayChange }: MemberRowProps & { mine: boolean; mayChange: boolean }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [step, setStep] = useState<'place' | 'remove' | null>(null)
  const close = () => setStep(null)
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t('overview.more', { name })}>
            <EllipsisVertical aria-hidden />
          </IconButton>
        }
      >
        {mayChange && (
          <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setStep('place')}>
            {t('overview.changePlace')}
          </MenuItem>
        )}
        <MenuItem
          danger
          icon={mine ? <LogOut aria-hidden /> : <UserMinus aria-hidden />}
          onSelect={() => setStep('remove')}
        >
          {mine ? t('overview.leave') : t('overview.removePerson')}
        </MenuItem>
      </Menu>
      {step === 'place' && <PlaceDialog member={member} name={name} onClose={close} />}
      <QuestionDialog
        open={step === 'remove'}
        onOpenChange={close}
        title={mine ? t('overview.leaveTitle') : t('overview.removePersonTitle', { name })}
        text={mine ? t('overview.leaveText') : t('overview.removePersonText')}
        yes={mine ? t('overview.leave') : t('overview.removePerson')}
        cancel={t('overview.cancel')}
        onYes={() => dispatch(removeMember({ memberId: member.id }))}
      />
    </>
  )
}
