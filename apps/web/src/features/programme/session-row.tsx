import type { Activity } from '@meanwhile/domain/activity/activity'
import { session as commands } from '@meanwhile/domain/session/commands'
import type { Session } from '@meanwhile/domain/session/session'
import { TriangleAlert } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { classNames } from '../../ui/class-names.ts'
import rows from '../../ui/drag-row.module.css'
import { RowGrip, useDragRow } from '../../ui/drag-row.tsx'
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
  const { row, grip } = useDragRow(id, editable)
  const times = <SessionTimes session={session} mode={activity.mode} zone={programme.zone} />
  return (
    <li className={classNames(rows.row, css.session)} {...row} data-session={id}>
      {editable && <RowGrip label={t('programme.lift', { session: name })} grip={grip} />}
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
