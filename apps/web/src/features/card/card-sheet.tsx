import type { Card } from '@meanwhile/domain/card/card'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useRow } from '../../project/use-project.ts'
import { useSeeing } from '../../project/use-seeing.ts'
import { useFileDrop } from '../attachment/use-file-drop.ts'
import { CardActions } from '../card-copy/card-actions.tsx'
import { CardObjectives } from '../card-thing/card-objectives.tsx'
import { CardThingPanel } from '../card-thing/card-thing-panel.tsx'
import { CardFieldsSection } from '../field/card-fields-section.tsx'
import { CardContributors } from './card-contributors.tsx'
import { CardCoverField } from './card-cover-field.tsx'
import { CardDetails } from './card-details.tsx'
import styles from './card-dialog.module.css'
import { CardDone, CardKind, CardLabels, CardPartner, CardPeople } from './card-facts.tsx'
import fields from './card-fields.module.css'
import { CardHeading, CardPlace } from './card-heading.tsx'
import { CardRepeat } from './card-repeat.tsx'
import { CardTemplate, CardTicks } from './card-ticks.tsx'
import { DatesField } from './due-field.tsx'
import { FaceRow } from './face-row.tsx'
import { useFacesOn } from './use-card-people.ts'

/** A card, open. */
export function CardSheet({ card }: { card: Card }) {
  const { t } = useMessages()
  const mayEdit = useCan('cards.edit')
  useSeeing(card.id)
  const list = useRow('lists', card.listId)
  const listArchived = list?.archivedAt !== null
  const alive = card.archivedAt === null && !listArchived
  const editable = mayEdit && alive
  const { over, handlers } = useFileDrop(card.id, editable)
  return (
    <div className={styles.sheet} data-drop={over || undefined} {...handlers}>
      <CardHeading card={card} editable={editable} />
      <CardPlace card={card} editable={editable} />
      {!mayEdit && <p className={styles.notice}>{t('card.readOnly')}</p>}
      {card.archivedAt !== null && <p className={styles.notice}>{t('card.archived')}</p>}
      {card.archivedAt === null && listArchived && <p className={styles.notice}>{t('card.listArchived')}</p>}
      <CardThingPanel card={card} editable={editable} />
      <div className={styles.columns}>
        <CardDetails card={card} editable={editable} alive={alive} />
        <div className={styles.side}>
          <CardTicks card={card} editable={editable} alive={alive} />
          <CardKind card={card} editable={editable} />
          <CardPartner card={card} editable={editable} />
          <CardContributors card={card} editable={editable} />
          <CardPeople card={card} editable={editable} />
          <CardLabels card={card} editable={editable} />
          <DatesField cardId={card.id} readOnly={!editable} />
          <CardDone card={card} editable={editable} />
          <CardRepeat card={card} editable={editable} />
          <CardObjectives card={card} editable={editable} />
          <CardFieldsSection card={card} editable={editable} />
          <CardCoverField card={card} editable={editable} />
          <CardTemplate card={card} editable={editable} />
          <HereNow cardId={card.id} />
        </div>
      </div>
      {mayEdit && <CardActions card={card} />}
    </div>
  )
}

function HereNow({ cardId }: { cardId: string }) {
  const { t } = useMessages()
  const here = useFacesOn(cardId)
  return (
    <div className={styles.here} aria-live="polite">
      <span className={fields.note}>{t('card.here')}:</span>
      {here.length === 0 ? <span className={fields.note}>{t('card.nobodyHere')}</span> : <FaceRow faces={here} />}
    </div>
  )
}
