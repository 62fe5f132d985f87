import { setCardCover } from '@meanwhile/domain/card/card-values'
import { COLOURS } from '@meanwhile/domain/colour'
import { Palette } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { SwatchChoice } from '../../ui/swatch-choice.tsx'
import styles from './card-dialog.module.css'
import fields from './card-fields.module.css'
import type { CardPartProps } from './card-heading.tsx'

/** The colour above a card's title. A picture is made the cover where it lies, among the files. */
export function CardCoverField({ card, editable }: CardPartProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const colour = COLOURS.find((one) => `#${one}` === card.cover)
  return (
    <div>
      <h3 className={styles.label}>{t('fields.cover')}</h3>
      <span className={styles.person}>
        {colour && <Swatch colour={colour} pattern="plain" size={20} />}
        <span className={card.cover === null ? fields.note : undefined}>
          {card.cover === null
            ? t('fields.coverNone')
            : colour
              ? t(`overview.colour.${colour}`)
              : t('fields.coverPicture')}
        </span>
      </span>
      {editable && (
        <Popover
          label={t('fields.cover')}
          trigger={
            <Button look="quiet">
              <Palette aria-hidden />
              {t('fields.chooseCover')}
            </Button>
          }
        >
          <div className={fields.choices}>
            <SwatchChoice
              legend={t('fields.cover')}
              value={card.cover ?? ''}
              options={COLOURS.map((one) => ({
                value: `#${one}`,
                label: t(`overview.colour.${one}`),
                colour: one,
                pattern: 'plain',
              }))}
              onChange={(value) => dispatch(setCardCover({ cardId: card.id, value }))}
            />
            <Button
              disabled={card.cover === null}
              onClick={() => dispatch(setCardCover({ cardId: card.id, value: null }))}
            >
              {t('fields.coverNone')}
            </Button>
            <p className={fields.note}>{t('fields.coverHint')}</p>
          </div>
        </Popover>
      )}
    </div>
  )
}
