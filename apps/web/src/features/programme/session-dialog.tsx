import type { Activity } from '@meanwhile/domain/activity/activity'
import { session as commands } from '@meanwhile/domain/session/commands'
import { SESSION_KINDS, type Session } from '@meanwhile/domain/session/session'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TicksField } from '../../ui/ticks-field.tsx'
import { positionAt } from '../board/place.ts'
import { useFaces } from '../card/use-card-people.ts'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { useDraft } from '../thing/use-draft.ts'
import { usePlainText } from '../thing/use-text.ts'
import css from './programme.module.css'
import { TimeField } from './time-field.tsx'
import type { Programme } from './use-programme.ts'

interface SessionDialogProps {
  activity: Activity
  programme: Programme
  /** One that is there, or the day of a new one. */
  session: Session | { day: string | null }
  onClose: () => void
}

/** Everything of a session, and the way to a new one. */
export function SessionDialog({ activity, programme, session, onClose }: SessionDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const text = usePlainText()
  const faces = useFaces()
  const sites = useRows('sites').filter(
    ({ id, archivedAt }) => archivedAt === null || activity.siteIds.includes(id) || siteOf(session) === id,
  )
  const there = 'id' in session ? session : null
  const { row, set, changed } = useDraft(there ? fieldsOf(there) : blankSession(activity, session.day, programme))
  const save = () => {
    const fields = { room: row.room?.trim() || null, end: row.start === null ? null : row.end }
    if (!there) return dispatch(commands.create({ id: newId(), fields: { ...row, ...fields } }))
    const edited = changed()
    if (Object.keys(edited).length === 0) return null
    return dispatch(
      commands.edit({
        id: there.id,
        fields: {
          ...edited,
          ...('room' in edited && { room: fields.room }),
          ...('start' in edited && { end: fields.end }),
        },
      }),
    )
  }
  return (
    <EditDialog title={t(there ? 'programme.editTitle' : 'programme.newTitle')} onSave={save} onClose={onClose}>
      <TranslatedField label={t('programme.name')} texts={row.titles} required onChange={(titles) => set({ titles })} />
      <div className={css.row}>
        <TextField
          type="date"
          label={t('programme.day')}
          value={row.day ?? ''}
          onChange={(event) => set({ day: event.target.value || null })}
        />
        <TimeField label={t('programme.start')} value={row.start} onChange={(start) => set({ start })} />
        <TimeField label={t('programme.end')} value={row.end} onChange={(end) => set({ end })} />
      </div>
      <Select
        label={t('programme.kindLabel')}
        value={row.kind}
        options={SESSION_KINDS.map((kind) => ({ value: kind, label: t(`programme.kind.${kind}`) }))}
        onChange={(event) => set({ kind: event.target.value as Session['kind'] })}
      />
      <TextField
        label={t('programme.room')}
        value={row.room ?? ''}
        maxLength={200}
        dir="auto"
        onChange={(event) => set({ room: event.target.value })}
      />
      <Select
        label={t('programme.site')}
        value={row.siteId ?? ''}
        options={[
          { value: '', label: t('programme.noSite') },
          ...sites.map(({ id, names }) => ({ value: id, label: text(names) })),
        ]}
        onChange={(event) => set({ siteId: event.target.value || null })}
      />
      <TicksField
        label={t('programme.leaders')}
        options={faces.map(({ memberId, name }) => ({ value: memberId, label: name }))}
        chosen={row.leaderIds}
        onChange={(leaderIds) => set({ leaderIds })}
      />
    </EditDialog>
  )
}

const siteOf = (session: Session | { day: string | null }) => ('id' in session ? session.siteId : null)

function fieldsOf({ id: _id, archivedAt: _archived, ...fields }: Session) {
  return fields
}

/** A new one begins where the last one of its day ends. */
function blankSession(activity: Activity, day: string | null, programme: Programme): ReturnType<typeof fieldsOf> {
  const there = programme.of(day)
  return {
    activityId: activity.id,
    day,
    start: there.findLast(({ end }) => end !== null)?.end ?? null,
    end: null,
    kind: 'workshop',
    titles: {},
    leaderIds: [],
    siteId: null,
    room: null,
    position: positionAt(there, there.length),
  }
}
