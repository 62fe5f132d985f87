import type { ChecklistLine } from '@meanwhile/domain/checklist/checklist'
import { assignLine, setLineDue } from '@meanwhile/domain/checklist/line-commands'
import { useId } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Dialog } from '../../ui/dialog.tsx'
import fields from '../card/card-fields.module.css'
import { FaceWords } from '../card/face-words.tsx'
import { SearchedChoices } from '../card/searched-choices.tsx'
import { useFaces, useFacesOf } from '../card/use-card-people.ts'
import { PartialDateField } from '../date/partial-date-field.tsx'

export type LinePart = 'person' | 'due'

interface LineDialogProps {
  line: ChecklistLine
  part: LinePart
  onClose(): void
}

/** Who does a line, or when it is due. */
export function LineDialog({ line, part, onClose }: LineDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const { id: lineId, cardId } = line
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(part === 'due' ? 'checklist.dueTitle' : 'checklist.personTitle')}
      description={line.text}
      closeLabel={t('checklist.close')}
    >
      {part === 'due' ? (
        <PartialDateField
          label={t('dateField.due')}
          value={line.due}
          onChange={(value) => dispatch(setLineDue({ lineId, cardId, value }))}
        />
      ) : (
        <PersonChoice
          memberId={line.memberId}
          onChoose={(memberId) => {
            dispatch(assignLine({ lineId, cardId, memberId }))
            onClose()
          }}
        />
      )}
    </Dialog>
  )
}

interface PersonChoiceProps {
  memberId: string | null
  onChoose(memberId: string | null): void
}

function PersonChoice({ memberId, onChoose }: PersonChoiceProps) {
  const { t } = useMessages()
  const name = useId()
  const present = useFaces()
  const left = useFacesOf(memberId === null ? [] : [memberId]).filter((face) => face.left)
  return (
    <SearchedChoices
      label={t('card.people')}
      findLabel={t('card.findPeople')}
      noneFound={t('card.noPeopleFound')}
      items={[...left, ...present]}
      wordsOf={(face) => face.name}
      before={
        <li>
          <label className={fields.choice}>
            <input type="radio" name={name} checked={memberId === null} onChange={() => onChoose(null)} />
            {t('checklist.nobody')}
          </label>
        </li>
      }
    >
      {(face) => (
        <li key={face.memberId}>
          <label className={fields.choice}>
            <input
              type="radio"
              name={name}
              checked={memberId === face.memberId}
              // Who left keeps the lines that were theirs, and is given no others.
              disabled={face.left}
              onChange={() => onChoose(face.memberId)}
            />
            <FaceWords face={face} />
          </label>
        </li>
      )}
    </SearchedChoices>
  )
}
