import type { ChecklistLine } from '@meanwhile/domain/checklist/checklist'
import { assignLine, setLineDue } from '@meanwhile/domain/checklist/line-commands'
import { fold } from '@meanwhile/domain/fold'
import { useId, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import fields from '../card/card-fields.module.css'
import { useFaces, useFacesOf } from '../card/use-card-people.ts'
import { PartialDateField } from '../date/partial-date-field.tsx'

export type LinePart = 'person' | 'due'

/** With fewer people than this a search field is in the way. */
const WORTH_SEARCHING = 8

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
  const [search, setSearch] = useState('')
  const present = useFaces()
  const left = useFacesOf(memberId === null ? [] : [memberId]).filter((face) => face.left)
  const faces = [...left, ...present]
  const found = faces.filter((face) => fold(face.name).includes(fold(search)))
  return (
    <div className={fields.choices}>
      {faces.length >= WORTH_SEARCHING && (
        <TextField
          type="search"
          label={t('card.findPeople')}
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <p role="status" className={fields.note}>
        {found.length === 0 ? t('card.noPeopleFound') : ''}
      </p>
      <ul className={fields.list} aria-label={t('card.people')}>
        <li>
          <label className={fields.choice}>
            <input type="radio" name={name} checked={memberId === null} onChange={() => onChoose(null)} />
            {t('checklist.nobody')}
          </label>
        </li>
        {found.map((face) => (
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
              <Avatar name={face.name} colour={face.partner?.colour} pattern={face.partner?.pattern} decorative />
              <span>
                <bdi>{face.name}</bdi>
                {face.partner && <small className={fields.note}> {face.partner.name}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
