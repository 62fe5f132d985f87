import { setCardContributor } from '@meanwhile/domain/card/card-ticks'
import { fold } from '@meanwhile/domain/fold'
import { Handshake } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './card-dialog.module.css'
import fields from './card-fields.module.css'
import type { CardPartProps } from './card-heading.tsx'

/** With fewer partners than this a search field is in the way. */
const WORTH_SEARCHING = 8

/** Partners that take part beside the responsible one. */
export function CardContributors({ card, editable }: CardPartProps) {
  const { t } = useMessages()
  const partners = useRows('partners')
  const chosen = partners.filter(({ id }) => card.contributorIds.includes(id))
  return (
    <div>
      <h3 className={styles.label}>{t('fields.contributors')}</h3>
      {chosen.length === 0 ? (
        <p className={fields.note}>{t('fields.noContributors')}</p>
      ) : (
        <ul className={styles.faces}>
          {chosen.map(({ id, name, colour, pattern }) => (
            <li key={id} className={styles.person}>
              <Swatch colour={colour} pattern={pattern} size={16} />
              <span dir="auto">{name}</span>
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <Popover
          label={t('fields.contributors')}
          trigger={
            <Button look="quiet">
              <Handshake aria-hidden />
              {t('fields.chooseContributors')}
            </Button>
          }
        >
          <PartnerTicks card={card} />
        </Popover>
      )}
    </div>
  )
}

function PartnerTicks({ card }: Pick<CardPartProps, 'card'>) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [search, setSearch] = useState('')
  // The responsible partner takes part as it is.
  const partners = useRows('partners').filter(({ id }) => id !== card.partnerId || card.contributorIds.includes(id))
  const found = partners.filter(({ name, city }) => fold(`${name} ${city ?? ''}`).includes(fold(search)))
  return (
    <div className={fields.choices}>
      {partners.length >= WORTH_SEARCHING && (
        <TextField
          type="search"
          label={t('fields.findPartner')}
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <p role="status" className={fields.note}>
        {found.length === 0 ? t('fields.noPartnerFound') : ''}
      </p>
      <ul className={fields.list} aria-label={t('fields.contributors')}>
        {found.map(({ id, name, city, colour, pattern }) => {
          const on = card.contributorIds.includes(id)
          return (
            <li key={id}>
              <label className={fields.choice}>
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() => dispatch(setCardContributor({ cardId: card.id, partnerId: id, on: !on }))}
                />
                <Swatch colour={colour} pattern={pattern} size={20} />
                <span dir="auto">
                  {name}
                  <small className={fields.note}> {city}</small>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
