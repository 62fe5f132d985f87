import type { Card } from '@meanwhile/domain/card/card'
import { moveLine } from '@meanwhile/domain/checklist/line-commands'
import { ListChecks, Plus } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDetailRows } from '../../project/use-details.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { AddChecklistDialog } from './add-checklist-dialog.tsx'
import styles from './checklist.module.css'
import { ChecklistBlock } from './checklist-block.tsx'
import { LineDrag } from './line-drag.tsx'

/** The checklists of an open card, in order, and the way to another one. */
export function ChecklistSection({ card, editable }: { card: Card; editable: boolean }) {
  const { t } = useMessages()
  const checklists = useDetailRows('checklists', card.id)
  const lines = useDetailRows('checklistLines', card.id)
  const dispatch = useDispatch()
  const [adding, setAdding] = useState(false)
  return (
    <>
      {checklists.length > 0 && (
        <LineDrag
          checklists={checklists}
          lines={lines}
          onMove={(lineId, target) => dispatch(moveLine({ lineId, cardId: card.id, ...target }))}
        >
          {checklists.map((checklist) => (
            <ChecklistBlock key={checklist.id} checklist={checklist} editable={editable} />
          ))}
        </LineDrag>
      )}
      {editable && (
        <Button look="quiet" className={styles.add} onClick={() => setAdding(true)}>
          {checklists.length === 0 ? <ListChecks aria-hidden /> : <Plus aria-hidden />}
          {t('checklist.add')}
        </Button>
      )}
      {adding && <AddChecklistDialog cardId={card.id} checklists={checklists} onClose={() => setAdding(false)} />}
    </>
  )
}
