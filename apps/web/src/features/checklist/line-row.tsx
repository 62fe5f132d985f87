import type { ChecklistLine } from '@meanwhile/domain/checklist/checklist'
import { editLine, tickLine } from '@meanwhile/domain/checklist/line-commands'
import { shortDateWords } from '@meanwhile/wording/partial-date-words'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useDispatch, useProject } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { classNames } from '../../ui/class-names.ts'
import rows from '../../ui/drag-row.module.css'
import { RowGrip, useDragRow } from '../../ui/drag-row.tsx'
import { useBoard } from '../board/board-context.ts'
import { EditableTitle } from '../board/editable-title.tsx'
import { dueState } from '../card/due.ts'
import { useFacesOf } from '../card/use-card-people.ts'
import { lineTextDraft } from '../list/drafts.ts'
import styles from './checklist.module.css'
import { LineDialog, type LinePart } from './line-dialog.tsx'
import { LineMenu } from './line-menu.tsx'

export const MAX_LINE = 1000

/** One line of a checklist. */
export function LineRow({ line, editable }: { line: ChecklistLine; editable: boolean }) {
  const { t } = useMessages()
  const { lang } = useBoard()
  const dispatch = useDispatch()
  const [editing, setEditing] = useState(false)
  const [asking, setAsking] = useState<LinePart | null>(null)
  const { id: lineId, cardId, text, doneAt } = line
  const { row, grip } = useDragRow(lineId, editable)
  return (
    <li className={classNames(rows.row, styles.line)} {...row} data-done={doneAt !== null || undefined}>
      {editable && <RowGrip label={t('checklist.lift', { line: text })} grip={grip} />}
      <label className={styles.tick}>
        <input
          type="checkbox"
          aria-label={text}
          checked={doneAt !== null}
          disabled={!editable}
          onChange={() => dispatch(tickLine({ lineId, cardId, done: doneAt === null }))}
        />
      </label>
      <div className={styles.words}>
        {editing ? (
          <EditableTitle
            title={text}
            label={t('checklist.editLine', { line: text })}
            lang={lang}
            maxLength={MAX_LINE}
            draftKey={lineTextDraft(lineId)}
            onSave={(next) => dispatch(editLine({ lineId, cardId, text: next })) === null}
            onClose={() => setEditing(false)}
          />
        ) : editable ? (
          <button
            type="button"
            className={styles.text}
            lang={lang}
            dir="auto"
            aria-label={t('checklist.editLine', { line: text })}
            onClick={() => setEditing(true)}
          >
            {text}
          </button>
        ) : (
          <span className={styles.text} lang={lang} dir="auto">
            {text}
          </span>
        )}
        <LineFacts line={line} editable={editable} onAsk={setAsking} />
      </div>
      {editable && <LineMenu line={line} onEdit={() => setEditing(true)} onAsk={setAsking} />}
      {asking && <LineDialog line={line} part={asking} onClose={() => setAsking(null)} />}
    </li>
  )
}

interface LineFactsProps {
  line: ChecklistLine
  editable: boolean
  onAsk(part: LinePart): void
}

/** Who does it and when it is due, where that is said. */
function LineFacts({ line, editable, onAsk }: LineFactsProps) {
  const { t } = useMessages()
  const project = useProject()
  const { anchors, timeZone } = project
  const [face] = useFacesOf(line.memberId === null ? [] : [line.memberId])
  if (line.due === null && !face) return null
  const state = dueState(line, anchors, wallClock(timeZone))
  const date = line.due === null ? '' : shortDateWords(line.due, t, project)
  return (
    <div className={styles.facts}>
      {line.due !== null && (
        <button
          type="button"
          className={styles.fact}
          data-due={state}
          disabled={!editable}
          aria-label={t(state === 'overdue' ? 'checklist.overdue' : 'checklist.dueOn', { date })}
          onClick={() => onAsk('due')}
        >
          {date}
        </button>
      )}
      {face && (
        <button
          type="button"
          className={styles.fact}
          disabled={!editable}
          aria-label={t('checklist.assigned', { name: face.name })}
          onClick={() => onAsk('person')}
        >
          <Avatar name={face.name} colour={face.partner?.colour} pattern={face.partner?.pattern} decorative />
          <bdi>{face.name}</bdi>
        </button>
      )}
    </div>
  )
}
