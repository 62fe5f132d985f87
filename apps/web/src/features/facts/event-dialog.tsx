import { countDatesFrom } from '@meanwhile/domain/facts/dates-from'
import { setAnchor } from '@meanwhile/domain/project/commands'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProject, useProjectStore } from '../../project/use-project.ts'
import { TextField } from '../../ui/text-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import css from './facts.module.css'
import { useEventName } from './use-event-name.ts'

interface EventDialogProps {
  code: string
  onClose: () => void
}

/** The one field that turns every date that counts from an event into a real one; it says how many before it is saved. */
export function EventDialog({ code, onClose }: EventDialogProps) {
  const { t } = useMessages()
  const { facts, anchors } = useProject()
  const { view } = useProjectStore()
  const dispatchAll = useDispatchAll()
  const event = useEventName()(code)
  const [on, setOn] = useState(anchors[code] ?? '')
  /** Where the project counts its months from this event, M1 begins with it. */
  const mayBegin = code !== 'START' && facts.period.from === code
  const [begins, setBegins] = useState(mayBegin)
  const codes = begins ? [code, 'START'] : [code]
  const count = countDatesFrom(view, codes)
  const save = () => {
    const day = on === '' ? null : on
    const moved = codes.filter((one) => (anchors[one] ?? null) !== day)
    return moved.length === 0 ? null : dispatchAll(moved.map((one) => setAnchor({ code: one, on: day })))
  }
  return (
    <EditDialog
      title={t('facts.enterDayOf', { event })}
      description={t('facts.enterDayText')}
      onSave={save}
      onClose={onClose}
    >
      <TextField type="date" label={event} max="8999-12-31" value={on} onChange={({ target }) => setOn(target.value)} />
      {mayBegin && (
        <label className={css.tick}>
          <input type="checkbox" checked={begins} onChange={({ target }) => setBegins(target.checked)} />
          {t('facts.firstMonth')}
        </label>
      )}
      <p className={css.told} role="status">
        {count === 0 ? t('facts.willDateNone') : t('facts.willDate', { count })}
      </p>
    </EditDialog>
  )
}
