import { useDroppable } from '@dnd-kit/core'
import type { Activity } from '@meanwhile/domain/activity/activity'
import { session as commands } from '@meanwhile/domain/session/commands'
import type { Session } from '@meanwhile/domain/session/session'
import { CalendarRange, Plus, Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { programmePath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useDispatchAll, useProjectId } from '../../project/use-project.ts'
import { Button, buttonLook } from '../../ui/button.tsx'
import { groupData, RowDrag } from '../../ui/row-drag.tsx'
import { Section } from '../../ui/section.tsx'
import { zoneCity } from '../date/zone-words.ts'
import { SheetMenu } from '../sheet/sheet-menu.tsx'
import { ArchivedFold } from '../thing/archived-fold.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { dayTitle } from './day-title.ts'
import css from './programme.module.css'
import { SessionDialog } from './session-dialog.tsx'
import { moveSession, placeOf } from './session-moves.ts'
import { SessionRow } from './session-row.tsx'
import { useProgramme } from './use-programme.ts'

/** The tray of sessions without a day; no day is written so. */
const TRAY = 'tray'
const keyOf = (day: string | null) => day ?? TRAY

/** The programme of an activity, by day: to read, to put in order, to print. */
export function ProgrammeSection({ activity, editable }: { activity: Activity; editable: boolean }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const programme = useProgramme(activity)
  const dispatch = useDispatch()
  const dispatchAll = useDispatchAll()
  const text = usePlainText()
  const [editing, setEditing] = useState<Session | { day: string | null } | null>(null)
  const { sessions, archived, groups, zone } = programme
  const titleOf = (day: string | null) => (day === null ? t('programme.noDay') : dayTitle(day, t.locale))
  const action = (
    <span className={css.actions}>
      {sessions.length > 0 && (
        <Link to={programmePath(projectId, activity.id)} className={buttonLook()}>
          <Printer aria-hidden />
          {t('programme.print')}
        </Link>
      )}
      {sessions.length > 0 && <SheetMenu sheets={['programme']} activityId={activity.id} />}
      {editable && (
        <Button onClick={() => setEditing({ day: groups[0] ?? null })}>
          <Plus aria-hidden />
          {t('programme.add')}
        </Button>
      )}
    </span>
  )
  return (
    <Section title={t('programme.title')} count={sessions.length || undefined} action={action}>
      {sessions.length === 0 ? (
        <p className={css.empty}>
          <CalendarRange size={18} aria-hidden />
          {t('programme.empty')}
        </p>
      ) : (
        <p className={css.hint}>{t('programme.clock', { city: zoneCity(zone) })}</p>
      )}
      {sessions.length > 0 && (
        <RowDrag
          className={css.days}
          groups={groups.map((day) => ({ id: keyOf(day), title: titleOf(day) }))}
          rows={groups.flatMap((day) =>
            programme.of(day).map(({ id, titles }) => ({ id, groupId: keyOf(day), name: text(titles) })),
          )}
          words={{
            howToMove: t('programme.howToMove'),
            lifted: (session) => t('programme.lifted', { session }),
            over: (session, place) => t('programme.over', { session, ...place }),
            dropped: (session) => t('programme.dropped', { session }),
            cancelled: (session) => t('programme.cancelled', { session }),
          }}
          onDrop={(sessionId, overId) => {
            const over = sessions.find(({ id }) => id === overId) ?? (overId === TRAY ? null : overId)
            dispatchAll(moveSession(sessions, sessionId, placeOf(sessions, sessionId, over)))
          }}
        >
          {groups.map((day) => (
            <Day key={keyOf(day)} id={keyOf(day)} title={titleOf(day)} empty={programme.of(day).length === 0}>
              {programme.of(day).map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  activity={activity}
                  programme={programme}
                  editable={editable}
                  onEdit={setEditing}
                />
              ))}
            </Day>
          ))}
        </RowDrag>
      )}
      <ArchivedFold
        rows={archived.map((session) => ({ id: session.id, name: text(session.titles), session }))}
        onRestore={editable ? (id) => dispatch(commands.restore({ id })) : null}
      >
        {({ session }) => (
          <span>
            <TranslatedText texts={session.titles} />
            {session.day !== null && ` · ${dayTitle(session.day, t.locale)}`}
          </span>
        )}
      </ArchivedFold>
      {editing && (
        <SessionDialog activity={activity} programme={programme} session={editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  )
}

interface DayProps {
  id: string
  title: string
  empty: boolean
  children: ReactNode
}

function Day({ id, title, empty, children }: DayProps) {
  const { t } = useMessages()
  const { setNodeRef, isOver } = useDroppable({ id, data: groupData(empty) })
  return (
    <section ref={setNodeRef} className={css.day} data-over={isOver || undefined} data-tray={id === TRAY || undefined}>
      <h3 className={css.dayTitle}>{title}</h3>
      {empty ? <p className={css.hint}>{t('programme.emptyDay')}</p> : <ol className={css.sessions}>{children}</ol>}
    </section>
  )
}
