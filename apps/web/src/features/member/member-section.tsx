import { compareText } from '@meanwhile/wording/format'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, usePeople, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from '../../ui/tiles.module.css'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberRow } from './member-row.tsx'
import { OpenInvitations } from './open-invitations.tsx'

/** From so many on a list is searched and not read. */
const MANY = 12

export function MemberSection() {
  const { t, locale } = useMessages()
  const members = useRows('members')
  const people = usePeople()
  const mayManage = useCan('members.manage')
  const [wanted, setWanted] = useState('')
  const [inviting, setInviting] = useState(false)
  const compare = compareText(locale)
  const text = wanted.trim().toLocaleLowerCase(locale)
  const here = members
    .filter((member) => member.leftAt === null)
    .map((member) => ({ member, name: people.get(member.userId)?.name ?? t('overview.unknownPerson') }))
    .sort((a, b) => compare(a.name, b.name))
  const found = here.filter(({ name }) => name.toLocaleLowerCase(locale).includes(text))
  return (
    <Section
      title={t('overview.people')}
      count={text === '' ? here.length : t('overview.foundOf', { found: found.length, count: here.length })}
      action={
        mayManage && (
          <Button onClick={() => setInviting(true)}>
            <UserPlus aria-hidden />
            {t('overview.invite')}
          </Button>
        )
      }
    >
      {here.length > MANY && (
        <TextField
          type="search"
          label={t('overview.findPerson')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul className={css.tiles}>
        {found.map(({ member, name }) => (
          <MemberRow key={member.id} member={member} name={name} />
        ))}
      </ul>
      {mayManage && <OpenInvitations />}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Section>
  )
}
