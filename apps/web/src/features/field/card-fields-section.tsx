import type { Card } from '@meanwhile/domain/card/card'
import type { Field, FieldValue } from '@meanwhile/domain/field/field'
import { byPosition } from '@meanwhile/domain/position'
import { formatNumber } from '@meanwhile/wording/format'
import { dateWords } from '@meanwhile/wording/partial-date-words'
import { SlidersHorizontal } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useProject, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import styles from '../card/card-dialog.module.css'
import notes from '../card/card-fields.module.css'
import { FieldEditor } from './field-editor.tsx'
import { FieldsDialog } from './fields-dialog.tsx'

/** The values of the board's own fields on an open card, and the way to the fields themselves. */
export function CardFieldsSection({ card, editable }: { card: Card; editable: boolean }) {
  const { t } = useMessages()
  const mayManage = useCan('boards.edit')
  const rows = useRows('fields')
  const [managing, setManaging] = useState(false)
  const own = useMemo(
    () => rows.filter((field) => field.boardId === card.boardId && field.archivedAt === null).sort(byPosition),
    [rows, card.boardId],
  )
  if (own.length === 0 && !mayManage) return null
  return (
    <section className={styles.fields} aria-label={t('fields.own')}>
      {own.map((field) =>
        editable ? (
          <FieldEditor key={field.id} cardId={card.id} field={field} saveOnLeave />
        ) : (
          <div key={field.id}>
            <h3 className={styles.label} dir="auto">
              {field.title}
            </h3>
            <Value field={field} value={card.fields[field.id]} />
          </div>
        ),
      )}
      {mayManage && (
        <Button look="quiet" onClick={() => setManaging(true)}>
          <SlidersHorizontal aria-hidden />
          {t('fields.manage')}
        </Button>
      )}
      {managing && <FieldsDialog boardId={card.boardId} onClose={() => setManaging(false)} />}
    </section>
  )
}

function Value({ field, value }: { field: Field; value: FieldValue | undefined }) {
  const { t } = useMessages()
  const project = useProject()
  if (value === undefined) return <p className={notes.note}>{t('fields.noValue')}</p>
  if (value === true) return <p>{t('fields.yes')}</p>
  if (typeof value === 'number') return <p>{formatNumber(value, t.locale)}</p>
  if (field.type === 'date') return <p>{dateWords(value, t, project)}</p>
  return <p dir="auto">{field.type === 'choice' ? field.options.find(({ id }) => id === value)?.title : value}</p>
}
