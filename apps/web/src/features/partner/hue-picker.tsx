import { COLOURS, type Colour, PATTERNS, type Pattern } from '@meanwhile/domain/colour'
import { useMessages } from '../../lib/use-messages.ts'
import { SwatchChoice } from '../../ui/swatch-choice.tsx'
import css from './hue-picker.module.css'

export interface HuePickerProps {
  colour: Colour
  pattern: Pattern
  onColour: (colour: Colour) => void
  onPattern: (pattern: Pattern) => void
}

/** A partner's hue and pattern. */
export function HuePicker({ colour, pattern, onColour, onPattern }: HuePickerProps) {
  const { t } = useMessages()
  return (
    <div className={css.picker}>
      <SwatchChoice
        legend={t('overview.colour')}
        value={colour}
        options={COLOURS.map((one) => ({
          value: one,
          label: t(`overview.colour.${one}`),
          colour: one,
          pattern: 'plain',
        }))}
        onChange={onColour}
      />
      <SwatchChoice
        legend={t('overview.pattern')}
        value={pattern}
        options={PATTERNS.map((one) => ({ value: one, label: t(`overview.pattern.${one}`), colour, pattern: one }))}
        onChange={onPattern}
      />
    </div>
  )
}
