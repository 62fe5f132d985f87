import { CARD_KINDS, type Card } from '@meanwhile/domain/card/card'
import { setCardKind, setCardPartner } from '@meanwhile/domain/card/card-values'
import { completeCard } from '@meanwhile/domain/card/complete-card'
import { formatInstant } from '@meanwhile/wording/format'
import { Tag, Users } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import styles from './card-dialog.module.css'
import { namesOf } from './card-face.tsx'
import fields from './card-fields.module.css'
import type { CardPartProps } from './card-heading.tsx'
import { KindGlyph } from './card-kind.tsx'
import { FaceRow } from './face-row.tsx'
import { LabelChip } from './label-chip.tsx'
import { LabelsField } from './labels-field.tsx'
import { PeopleField } from './people-field.tsx'
import { useFacesOf } from './use-card-people.ts'

export function CardKind({ card, editable }: CardPartProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  // What a card is that is a thing, its panel says.
  if (editable && card.thingId === null) {
    return (
      <Select
        label={t('card.kind')}
        value={card.kind}
        options={CARD_KINDS.map((kind) => ({ value: kind, label: t(`card.kind.${kind}`) }))}
        onChange={(event) => dispatch(setCardKind({ cardId: card.id, kind: event.target.value as Card['kind'] }))}
      />
    )
  }
  return (
    <div>
      <h3 className={styles.label}>{t('card.kind')}</h3>
      <span className={styles.person}>
        <KindGlyph kind={card.kind} size={16} />
        {t(`card.kind.${card.kind}`)}
      </span>
    </div>
  )
}

export function CardPartner({ card, editable }: CardPartProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const partners = useRows('partners')
  const partner = partners.find(({ id }) => id === card.partnerId)
  const options = [
    { value: '', label: t('card.noPartner') },
    ...partners.map(({ id, name, city }) => ({ value: id, label: city === null ? name : `${name}, ${city}` })),
  ]
  return (
    <div className={styles.partner}>
      <Select
        label={t('card.partner')}
        options={options}
        value={card.partnerId ?? ''}
        disabled={!editable}
        onChange={(event) => dispatch(setCardPartner({ cardId: card.id, value: event.target.value || null }))}
      />
      {partner && <Swatch colour={partner.colour} pattern={partner.pattern} size={28} />}
    </div>
  )
}

export function CardPeople({ card, editable }: CardPartProps) {
  const { t } = useMessages()
  const faces = useFacesOf(card.memberIds)
  return (
    <div>
      <h3 className={styles.label}>{t('card.people')}</h3>
      {faces.length === 0 ? <p className={fields.note}>{t('card.noPeople')}</p> : <FaceRow faces={faces} />}
      {editable && (
        <Popover
          label={t('card.addPeople')}
          trigger={
            <Button look="quiet" aria-description={namesOf(faces)}>
              <Users aria-hidden />
              {t('card.addPeople')}
            </Button>
          }
        >
          <PeopleField cardId={card.id} />
        </Popover>
      )}
    </div>
  )
}

export function CardLabels({ card, editable }: CardPartProps) {
  const { t } = useMessages()
  const labels = useRows('labels').filter((label) => label.archivedAt === null && card.labelIds.includes(label.id))
  return (
    <div>
      <h3 className={styles.label}>{t('card.label')}</h3>
      {labels.length === 0 ? (
        <p className={fields.note}>{t('card.noLabels')}</p>
      ) : (
        <ul className={styles.faces}>
          {labels.map((label) => (
            <li key={label.id}>
              <LabelChip label={label} />
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <Popover
          label={t('card.chooseLabels')}
          trigger={
            <Button look="quiet">
              <Tag aria-hidden />
              {t('card.chooseLabels')}
            </Button>
          }
        >
          <LabelsField cardId={card.id} />
        </Popover>
      )}
    </div>
  )
}

export function CardDone({ card, editable }: CardPartProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const done = card.doneAt !== null
  return (
    <label className={fields.tick}>
      <input
        type="checkbox"
        checked={done}
        disabled={!editable}
        onChange={() => dispatch(completeCard({ cardId: card.id, done: !done }))}
      />
      {card.doneAt === null ? t('card.done') : t('card.doneOn', { date: formatInstant(card.doneAt, t.locale) })}
    </label>
  )
}
