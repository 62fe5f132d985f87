import { labelCard } from '@meanwhile/domain/card/commands'
import { COLOURS, type Colour, PATTERNS, type Pattern } from '@meanwhile/domain/colour'
import { archiveLabel, createLabel, editLabel } from '@meanwhile/domain/label/commands'
import type { Label } from '@meanwhile/domain/label/label'
import { type FormEvent, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { DialogActions } from '../../ui/dialog.tsx'
import { SwatchChoice } from '../../ui/swatch-choice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { asTitle } from '../list/typed-lines.ts'
import styles from './card-fields.module.css'

/** Characters that the domain takes as a label's text. */
const MAX_LABEL_TITLE = 80

interface LabelEditorProps {
  /** Null makes a new one and puts it on the card. */
  label: Label | null
  cardId: string
  onClose(): void
}

export function LabelEditor({ label, cardId, onClose }: LabelEditorProps) {
  const labels = useRows('labels')
  const dispatch = useDispatch()
  const { t } = useMessages()
  const [title, setTitle] = useState(label?.title ?? '')
  const [colour, setColour] = useState<Colour>(label?.colour ?? leastUsed(labels))
  const [pattern, setPattern] = useState<Pattern>(label?.pattern ?? 'plain')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The form may stand inside the card's own.
    event.stopPropagation()
    const fields = { title: asTitle(title), colour, pattern }
    if (fields.title === '') return
    if (label) {
      if (dispatch(editLabel({ labelId: label.id, fields })) === null) onClose()
      return
    }
    const labelId = newId()
    if (dispatch(createLabel({ labelId, fields })) !== null) return
    dispatch(labelCard({ cardId, labelId, on: true }))
    onClose()
  }
  return (
    <form className={styles.choices} onSubmit={submit}>
      <TextField
        label={t('card.labelTitle')}
        value={title}
        maxLength={MAX_LABEL_TITLE}
        dir="auto"
        required
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
      />
      <SwatchChoice
        legend={t('overview.colour')}
        value={colour}
        options={COLOURS.map((one) => ({ value: one, label: t(`overview.colour.${one}`), colour: one, pattern }))}
        onChange={setColour}
      />
      <SwatchChoice
        legend={t('overview.pattern')}
        value={pattern}
        options={PATTERNS.map((one) => ({ value: one, label: t(`overview.pattern.${one}`), colour, pattern: one }))}
        onChange={setPattern}
      />
      <DialogActions>
        {label && (
          <Button
            onClick={() => {
              if (dispatch(archiveLabel({ labelId: label.id })) === null) onClose()
            }}
          >
            {t('card.archiveLabel')}
          </Button>
        )}
        <Button onClick={onClose}>{t('card.back')}</Button>
        <Button look="signal" type="submit">
          {t(label ? 'card.saveLabel' : 'card.createLabel')}
        </Button>
      </DialogActions>
    </form>
  )
}

/** A new label starts with a colour that stands apart from the others. */
function leastUsed(labels: readonly Label[]): Colour {
  const uses = (colour: Colour) => labels.filter((label) => label.colour === colour && label.archivedAt === null).length
  return COLOURS.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best))
}
