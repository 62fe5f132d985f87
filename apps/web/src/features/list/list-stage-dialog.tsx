import { setListStage } from '@meanwhile/domain/list/list-values'
import { kindOfStage, STAGES, THING_KINDS } from '@meanwhile/domain/stage/stages'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import styles from '../board/form.module.css'

const NONE = ''

/** What a list stands for: cards that are a thing of that kind take the stage when they are moved into it. */
export function ListStageDialog({ listId, onClose }: { listId: string; onClose(): void }) {
  const list = useRow('lists', listId)
  const dispatch = useDispatch()
  const { t } = useMessages()
  const [stage, setStage] = useState(list?.stage ?? NONE)
  if (!list) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const next = stage === NONE ? null : stage
    if (next === list.stage || dispatch(setListStage({ listId, stage: next })) === null) onClose()
  }
  // A label of a template's own is no stage of any thing; it stays as long as nobody chooses another.
  const own = list.stage !== null && kindOfStage(list.stage) === undefined ? list.stage : null
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('bridge.listStageTitle')}
      description={list.title}
      closeLabel={t('card.close')}
    >
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('stage.stage')} hint={t('bridge.listStageHint')}>
          {(control) => (
            <select {...control} value={stage} onChange={(event) => setStage(event.target.value)}>
              <option value={NONE}>{t('bridge.noStage')}</option>
              {own !== null && <option value={own}>{own}</option>}
              {THING_KINDS.map((kind) => (
                <optgroup key={kind} label={t(`card.kind.${kind}`)}>
                  {STAGES[kind].map((one) => (
                    <option key={one} value={one}>
                      {t(`board.stage.${one}`)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
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
