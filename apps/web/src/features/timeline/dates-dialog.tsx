import type { PartialDate } from '@meanwhile/domain/partial-date'
import { rangeOf } from '@meanwhile/domain/partial-date-range'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProject } from '../../project/use-project.ts'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { usePlainText } from '../thing/use-text.ts'
import type { Item } from './items.ts'

/** Other dates for something of the timeline, where there is no canvas on which to carry it. */
export function DatesDialog({ item, onClose }: { item: Item; onClose: () => void }) {
  const { t } = useMessages()
  const { anchors } = useProject()
  const text = usePlainText()
  const dispatchAll = useDispatchAll()
  const [dates, setDates] = useState(item.dates)
  const save = () => {
    if (dates.from === item.dates.from && dates.to === item.dates.to) return null
    const [begin, end] = [dates.from && rangeOf(dates.from, anchors), dates.to && rangeOf(dates.to, anchors)]
    if (begin && end && end.sortTo < begin.sortFrom) {
      toast({ message: t('timeline.wrongOrder'), kind: 'problem' })
      return 'invalid'
    }
    return dispatchAll(item.replan(dates))
  }
  const field = (edge: 'from' | 'to') => {
    const set = (value: PartialDate | null) => setDates((before) => ({ ...before, [edge]: value }))
    return item.inDays ? (
      <TextField
        type="date"
        label={t(`timeline.${edge}`)}
        value={dates[edge] ?? ''}
        onChange={(event) => set(event.target.value || null)}
      />
    ) : (
      <PartialDateField label={t(`timeline.${edge}`)} value={dates[edge]} onChange={set} />
    )
  }
  return (
    <EditDialog title={t('timeline.edit', { title: text(item.texts) })} onSave={save} onClose={onClose}>
      {field('from')}
      {field('to')}
    </EditDialog>
  )
}
