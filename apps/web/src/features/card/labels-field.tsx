import { labelCard } from '@meanwhile/domain/card/commands'
import type { Label } from '@meanwhile/domain/label/label'
import { compareText } from '@meanwhile/wording/format'
import { Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useRow, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './card-fields.module.css'
import { LabelChip } from './label-chip.tsx'
import { LabelEditor } from './label-editor.tsx'

/** Ticks labels on and off a card; makes and changes labels for the whole project. */
export function LabelsField({ cardId }: { cardId: string }) {
  const card = useRow('cards', cardId)
  const labels = useRows('labels')
  const mayEdit = useCan('boards.edit')
  const dispatch = useDispatch()
  const { t } = useMessages()
  const [edited, setEdited] = useState<Label | 'new' | null>(null)
  if (!card) return null
  if (edited) {
    return <LabelEditor label={edited === 'new' ? null : edited} cardId={cardId} onClose={() => setEdited(null)} />
  }
  const compare = compareText(t.locale)
  const shown = labels.filter((label) => label.archivedAt === null).sort((a, b) => compare(a.title, b.title))
  return (
    <div className={styles.choices}>
      {shown.length === 0 && <p className={styles.note}>{t('card.noLabels')}</p>}
      <ul className={styles.list} aria-label={t('card.label')}>
        {shown.map((label) => {
          const on = card.labelIds.includes(label.id)
          return (
            <li key={label.id} className={styles.withButton}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() => dispatch(labelCard({ cardId, labelId: label.id, on: !on }))}
                />
                <LabelChip label={label} />
              </label>
              {mayEdit && (
                <IconButton label={t('card.editLabel', { label: label.title })} onClick={() => setEdited(label)}>
                  <Pencil aria-hidden />
                </IconButton>
              )}
            </li>
          )
        })}
      </ul>
      {mayEdit && (
        <Button onClick={() => setEdited('new')}>
          <Plus aria-hidden />
          {t('card.newLabel')}
        </Button>
      )}
    </div>
  )
}
