import { useDraggable, useDroppable } from '@dnd-kit/core'
import type { Activity } from '@meanwhile/domain/activity/activity'
import { session as commands } from '@meanwhile/domain/session/commands'
import type { Session } from '@meanwhile/domain/session/session'
import { GripVertical, TriangleAlert } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { ROW } from '../../ui/row-drag.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { SessionGlyph } from './kind-glyph.tsx'
import css from './programme.module.css'
import { SessionFacts } from './session-facts.tsx'
import { SessionMenu } from './session-menu.tsx'
import { SessionTimes } from './session-times.tsx'
import { TimeFields } from './time-fields.tsx'
import type { Programme } from './use-programme.ts'

interface SessionRowProps {
  session: Session
  activity: Activity
  programme: Programme
  editable: boolean
  onEdit(session: Session): void
}

/** One session of a programme. */
export function SessionRow({ session, activity, programme, editable, onEdit }: SessionRowProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const name = usePlainText()(session.titles)
  const { id } = session
  const drag = useDraggable({ id, data: ROW, disabled: !editable })
  const drop = useDroppable({ id, data: ROW, disabled: !editable })
  const setNode = (element: HTMLElement | null) => {
    drag.setNodeRef(element)
    drop.setNodeRef(element)
  }
  const { transform } = drag
  const times = <SessionTimes session={session} mode={activity.mode} zone={programme.zone} />
  return (
    <li
      ref={setNode}
      className={css.session}
      data-session={id}
      data-drag={drag.isDragging || undefined}
      data-over={(drop.isOver && !drag.isDragging) || undefined}
      style={transform ? { translate: `${transform.x}px ${transform.y}px` } : undefined}
    >
      {editable && (
        <button
          type="button"
          className={css.grip}
          ref={drag.setActivatorNodeRef}
          aria-label={t('programme.lift', { session: name })}
          aria-describedby={drag.attributes['aria-describedby']}
          {...drag.listeners}
        >
          <GripVertical size={16} aria-hidden />
        </button>
      )}
      <div className={css.when}>
        {editable ? (
          <>
            <TimeFields session={session} name={name} onChange={(fields) => dispatch(commands.edit({ id, fields }))} />
            {activity.mode !== null && activity.mode !== 'in_person' && session.start !== null && times}
          </>
        ) : (
          times
        )}
      </div>
      <div className={css.what}>
        <p className={css.name}>
          <TranslatedText texts={session.titles} />
        </p>
        <p className={css.meta}>
          <span className={css.kind}>
            <SessionGlyph kind={session.kind} />
            {t(`programme.kind.${session.kind}`)}
          </span>
          <SessionFacts session={session} />
        </p>
        {programme.overlapsOf(id).map(({ other, reason }) => (
          <p key={`${other} ${reason}`} className={css.overlap}>
            <TriangleAlert size={14} aria-hidden />
            {t(`programme.overlap.${reason}`, { session: other })}
          </p>
        ))}
      </div>
      {editable && <SessionMenu session={session} name={name} programme={programme} onEdit={onEdit} />}
    </li>
  )
}
