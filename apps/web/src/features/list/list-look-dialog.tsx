import { COLOURS, type Colour } from '@meanwhile/domain/colour'
import { setListColour, setListLimit } from '@meanwhile/domain/list/list-values'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { SwatchChoice } from '../../ui/swatch-choice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../board/form.module.css'

/** Highest limit that the domain takes. */
const MAX_LIMIT = 999
const NONE = 'none'

/** The colour of a list, and how many cards it should hold at most. */
export function ListLookDialog({ listId, onClose }: { listId: string; onClose(): void }) {
  const list = useRow('lists', listId)
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const [colour, setColour] = useState<Colour | typeof NONE>(list?.colour ?? NONE)
  const [limit, setLimit] = useState(list?.softLimit?.toString() ?? '')
  if (!list) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chosen = { colour: colour === NONE ? null : colour, softLimit: limit === '' ? null : Number(limit) }
    const refusal = dispatchAll([
      ...(chosen.colour === list.colour ? [] : [setListColour({ listId, colour: chosen.colour })]),
      ...(chosen.softLimit === list.softLimit ? [] : [setListLimit({ listId, softLimit: chosen.softLimit })]),
    ])
    if (refusal === null) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('listMore.lookTitle')}
      description={list.title}
      closeLabel={t('card.close')}
    >
      <form className={styles.form} onSubmit={submit}>
        <SwatchChoice
          legend={t('overview.colour')}
          value={colour}
          options={[
            { value: NONE, label: t('listMore.noColour'), colour: NONE, pattern: 'plain' },
            ...COLOURS.map((one) => ({
              value: one,
              label: t(`overview.colour.${one}`),
              colour: one,
              pattern: 'plain',
            })),
          ]}
          onChange={setColour}
        />
        <TextField
          type="number"
          inputMode="numeric"
          label={t('listMore.limit')}
          hint={t('listMore.limitHint')}
          min={1}
          max={MAX_LIMIT}
          step={1}
          value={limit}
          onChange={(event) => setLimit(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('board.move.cancel')}</Button>
          <Button look="signal" type="submit">
            {t('bulk.set')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
