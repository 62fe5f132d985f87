import { assignCard } from '@meanwhile/domain/card/commands'
import { fold } from '@meanwhile/domain/fold'
import { type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { TextField } from '../../ui/text-field.tsx'

import styles from './card-fields.module.css'
import { useFaces, useFacesOf } from './use-card-people.ts'

/** With fewer people than this a search field is in the way. */
const WORTH_SEARCHING = 8

/** Ticks people of the project on and off a card. Those who left can only be taken off. */
export function PeopleField({ cardId }: { cardId: string }) {
  const card = useRow('cards', cardId)
  const present = useFaces()
  const assigned = useFacesOf(card?.memberIds ?? [])
  const dispatch = useDispatch()
  const { t } = useMessages()
  const [search, setSearch] = useState('')
  const name = useId()
  if (!card) return null
  const faces = [...assigned.filter((face) => face.left), ...present]
  const wanted = fold(search)
  const found = faces.filter((face) => fold(face.name).includes(wanted))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
  }
  return (
    <div className={styles.choices}>
      {faces.length >= WORTH_SEARCHING && (
        <TextField
          type="search"
          label={t('card.findPeople')}
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <p role="status" className={styles.note}>
        {found.length === 0 ? t('card.noPeopleFound') : ''}
      </p>
      <ul className={styles.list} aria-label={t('card.people')}>
        {found.map((face) => {
          const on = card.memberIds.includes(face.memberId)
          return (
            <li key={face.memberId}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  name={name}
                  checked={on}
                  onChange={() => dispatch(assignCard({ cardId, memberId: face.memberId, on: !on }))}
                />
                <Avatar name={face.name} colour={face.partner?.colour} pattern={face.partner?.pattern} decorative />
                <span>
                  <bdi>{face.name}</bdi>
                  {face.partner && <small className={styles.note}> {face.partner.name}</small>}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
