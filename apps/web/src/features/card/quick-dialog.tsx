import { type KeyRow, type KeyTable, useKeys } from '../../lib/keys.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectStore, useRow } from '../../project/use-project.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useBoard, useBoardUi } from '../board/board-context.ts'
import type { QuickField } from '../board/board-ui.ts'
import { focusCard } from '../board/reveal.ts'
import { DatesField } from './due-field.tsx'
import { LabelsField } from './labels-field.tsx'
import { PeopleField } from './people-field.tsx'

const FIELDS: Record<QuickField, typeof PeopleField> = { people: PeopleField, labels: LabelsField, due: DatesField }
const TITLES = { people: 'card.addPeople', labels: 'card.chooseLabels', due: 'dateField.due' } as const

/** Who pressed a key for one field wants to be in it, not on the close button. */
function focusFirst(element: HTMLElement | null): void {
  element?.querySelector('input')?.focus()
}

/** In the choice of labels a digit ticks the label in that place: nobody types there. */
const DIGITS: KeyTable & { rows: readonly KeyRow<'tick'>[] } = {
  place: 'board',
  rows: [{ keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], does: 'labels', action: 'tick', where: 'dialogs' }],
}

function useDigits(labels: boolean): void {
  useKeys(DIGITS, (_action, key) => {
    const boxes = document.querySelectorAll<HTMLInputElement>('[role="dialog"] li input[type="checkbox"]')
    const box = labels ? boxes[Number(key) - 1] : undefined
    box?.click()
    return box !== undefined
  })
}

/** One field of a card without opening it: by key, or from its menu. */
export function QuickDialog() {
  const { ui, geometry } = useBoard()
  const project = useProjectStore()
  const quick = useBoardUi((state) => state.quick)
  const card = useRow('cards', quick?.cardId ?? null)
  const { t } = useMessages()
  useDigits(quick?.field === 'labels')
  if (!quick || !card) return null
  const close = () => {
    ui.set({ quick: null })
    focusCard(project, geometry, quick.cardId)
  }
  const FieldOf = FIELDS[quick.field]
  return (
    <Dialog
      open
      onOpenChange={close}
      title={t(TITLES[quick.field])}
      description={card.title}
      closeLabel={t('card.close')}
    >
      <div ref={focusFirst}>
        <FieldOf cardId={quick.cardId} />
      </div>
    </Dialog>
  )
}
