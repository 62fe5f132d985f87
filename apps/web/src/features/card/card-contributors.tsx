import { Handshake } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import styles from './card-dialog.module.css'
import fields from './card-fields.module.css'
import type { CardPartProps } from './card-heading.tsx'
import { ContributorsField } from './contributors-field.tsx'

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
          <ContributorsField cardId={card.id} />
        </Popover>
      )}
    </div>
  )
}
