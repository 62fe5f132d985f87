import type { Card } from '@meanwhile/domain/card/card'
import type { Field, FieldValue } from '@meanwhile/domain/field/field'
import { byPosition } from '@meanwhile/domain/position'
import { formatNumber } from '@meanwhile/wording/format'
import { shortDateWords } from '@meanwhile/wording/partial-date-words'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useRows } from '../../project/use-project.ts'
import styles from './card-glyphs.module.css'

/** The fields of the board that are to be seen on the face of a card and that it fills in. */
export function FaceFields({ card }: { card: Card }) {
  const shown = useRows('fields')
    .filter(({ id, boardId, onFace, archivedAt }) => {
      return onFace && archivedAt === null && boardId === card.boardId && card.fields[id] !== undefined
    })
    .sort(byPosition)
  return shown.map((field) => <FaceField key={field.id} field={field} value={card.fields[field.id]} />)
}

function FaceField({ field, value }: { field: Field; value: FieldValue | undefined }) {
  const { t } = useMessages()
  const project = useProject()
  const words = () => {
    if (typeof value === 'number') return formatNumber(value, t.locale)
    if (typeof value !== 'string') return null
    if (field.type === 'date') return shortDateWords(value, t, project)
    return field.type === 'choice' ? (field.options.find(({ id }) => id === value)?.title ?? '') : value
  }
  const said = words()
  return (
    <span className={styles.field} dir="auto">
      {said === null ? field.title : t('card.face.field', { field: field.title, value: said })}
    </span>
  )
}
