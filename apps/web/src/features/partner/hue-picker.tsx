import { COLOURS, type Colour, PATTERNS, type Pattern } from '@meanwhile/domain/colour'
import { useId } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Swatch } from '../../ui/swatch.tsx'
import css from './hue-picker.module.css'

export interface HuePickerProps {
  colour: Colour
  pattern: Pattern
  onColour: (colour: Colour) => void
  onPattern: (pattern: Pattern) => void
}

/** Hue and pattern as two groups of radio buttons: arrows move, the name is read aloud. */
export function HuePicker({ colour, pattern, onColour, onPattern }: HuePickerProps) {
  const { t } = useMessages()
  const group = useId()
  return (
    <div className={css.picker}>
      <fieldset className={css.group}>
        <legend className={css.legend}>{t('overview.colour')}</legend>
        {COLOURS.map((one) => (
          <label key={one} className={css.choice} title={t(`overview.colour.${one}`)}>
            <input
              type="radio"
              name={`${group}-colour`}
              checked={one === colour}
              onChange={() => onColour(one)}
              aria-label={t(`overview.colour.${one}`)}
            />
            <Swatch colour={one} pattern="plain" size={28} />
          </label>
        ))}
      </fieldset>
      <fieldset className={css.group}>
        <legend className={css.legend}>{t('overview.pattern')}</legend>
        {PATTERNS.map((one) => (
          <label key={one} className={css.choice} title={t(`overview.pattern.${one}`)}>
            <input
              type="radio"
              name={`${group}-pattern`}
              checked={one === pattern}
              onChange={() => onPattern(one)}
              aria-label={t(`overview.pattern.${one}`)}
            />
            <Swatch colour={colour} pattern={one} size={28} />
          </label>
        ))}
      </fieldset>
    </div>
  )
}
