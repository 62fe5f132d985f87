import type { Member } from '@meanwhile/domain/member/member'
import type { Partner } from '@meanwhile/domain/partner/partner'
import { compareText } from '@meanwhile/wording/format'
import { useMemo, useSyncExternalStore } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useLive } from '../../project/live-context.ts'
import { usePeople, usePresence, useRows } from '../../project/use-project.ts'

export interface Face {
  memberId: string
  userId: string
  name: string
  partner: Partner | undefined
  left: boolean
}

/** Stands for a name that is still on its way. */
const NOT_YET = '…'

/** Makes faces of members: the name lives outside the project, the ring is the partner's. */
function useFaceOf(): (member: Member) => Face {
  const people = usePeople()
  const partners = useRows('partners')
  const { t } = useMessages()
  return useMemo(() => {
    const unknown = people.size === 0 ? NOT_YET : t('card.formerPerson')
    const partnerById = new Map(partners.map((partner) => [partner.id, partner]))
    return (member) => ({
      memberId: member.id,
      userId: member.userId,
      name: people.get(member.userId)?.name ?? unknown,
      partner: member.partnerId === null ? undefined : partnerById.get(member.partnerId),
      left: member.leftAt !== null,
    })
  }, [people, partners, t])
}

/** Everybody of the project who has access now, by name. */
export function useFaces(): Face[] {
  const faceOf = useFaceOf()
  const members = useRows('members')
  const { t } = useMessages()
  return useMemo(() => {
    const compare = compareText(t.locale)
    return members
      .filter((member) => member.leftAt === null)
      .map(faceOf)
      .sort((a, b) => compare(a.name, b.name))
  }, [members, faceOf, t])
}

/** The faces of these members, those who left too, in the order given. */
export function useFacesOf(memberIds: readonly string[]): Face[] {
  const faceOf = useFaceOf()
  const members = useRows('members')
  return useMemo(() => {
    if (memberIds.length === 0) return []
    return memberIds.flatMap((id) => {
      const member = members.find((row) => row.id === id)
      return member ? faceOf(member) : []
    })
  }, [memberIds, members, faceOf])
}

/** Who else has this card open now. */
export function useFacesOn(cardId: string): Face[] {
  const live = useLive()
  const faceOf = useFaceOf()
  const members = useRows('members')
  const me = live.store.me?.userId
  const userIds = useSyncExternalStore(live.listen, () => {
    const here = live.state().present.filter((presence) => presence.cardId === cardId && presence.userId !== me)
    return [...new Set(here.map(({ userId }) => userId))].join(' ')
  })
  return useMemo(
    () =>
      userIds.split(' ').flatMap((userId) => {
        const member = members.find((row) => row.userId === userId)
        return member ? faceOf(member) : []
      }),
    [userIds, members, faceOf],
  )
}

/** Who has this project open now, me too, by name. */
export function useFacesHere(): Face[] {
  const present = usePresence()
  const faces = useFaces()
  return useMemo(() => {
    const here = new Set(present.map(({ userId }) => userId))
    return faces.filter((face) => here.has(face.userId))
  }, [present, faces])
}
