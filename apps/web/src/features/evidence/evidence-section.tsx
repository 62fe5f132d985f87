import type { Activity } from '@meanwhile/domain/activity/activity'
import { evidence as commands } from '@meanwhile/domain/evidence/commands'
import type { Evidence } from '@meanwhile/domain/evidence/evidence'
import { ClipboardCheck, Plus } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { RowDrag } from '../../ui/row-drag.tsx'
import { Section } from '../../ui/section.tsx'
import { positionAt } from '../board/place.ts'
import { ArchivedFold } from '../thing/archived-fold.tsx'
import { AskedRow } from './asked-row.tsx'
import css from './evidence.module.css'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { EvidenceMeter } from './evidence-meter.tsx'
import { EvidenceRow } from './evidence-row.tsx'
import { type AskedLine, useEvidence } from './use-evidence.ts'

/** The one group that the lines are dragged in. */
const GROUP = 'evidence'

/** What an auditor asks for of an activity: what is there, what is missing, what is not needed and why. */
export function EvidenceSection({ activity, editable }: { activity: Activity; editable: boolean }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const { lines, archived, asked, meter } = useEvidence(activity)
  const [editing, setEditing] = useState<Evidence | 'new' | null>(null)
  const move = (id: string, to: number) => {
    const others = lines.filter((line) => line.id !== id)
    dispatch(commands.edit({ id, fields: { position: positionAt(others, to) } }))
  }
  const write = ({ code, text }: AskedLine, state: Evidence['state'], note: string) => {
    const position = positionAt(lines, lines.length)
    const fields = { activityId: activity.id, code, text, state, note, url: null, position }
    return dispatch(commands.create({ id: newId(), fields }))
  }
  const add = editable && (
    <Button onClick={() => setEditing('new')}>
      <Plus aria-hidden />
      {t('evidence.add')}
    </Button>
  )
  return (
    <Section title={t('evidence.title')} action={add}>
      {meter.total === 0 ? (
        <p className={css.empty}>
          <ClipboardCheck size={18} aria-hidden />
          {t('evidence.empty')}
        </p>
      ) : (
        <>
          <EvidenceMeter meter={meter} />
          <RowDrag
            className={undefined}
            groups={[{ id: GROUP, title: t('evidence.title') }]}
            rows={lines.map(({ id, text }) => ({ id, groupId: GROUP, name: text }))}
            words={{
              howToMove: t('checklist.howToMove'),
              lifted: (line) => t('checklist.lifted', { line }),
              over: (line, place) => t('checklist.over', { line, ...place }),
              dropped: (line) => t('checklist.dropped', { line }),
              cancelled: (line) => t('checklist.cancelled', { line }),
            }}
            onDrop={(id, overId) =>
              move(
                id,
                lines.findIndex((line) => line.id === overId),
              )
            }
          >
            <ol className={css.lines}>
              {lines.map((line, at) => (
                <EvidenceRow
                  key={line.id}
                  line={line}
                  editable={editable}
                  onEdit={setEditing}
                  onMove={(way) => move(line.id, at + way)}
                  first={at === 0}
                  last={at === lines.length - 1}
                />
              ))}
              {asked.map((line) => (
                <AskedRow
                  key={line.code}
                  line={line}
                  editable={editable}
                  onWrite={(state, note) => write(line, state, note)}
                />
              ))}
            </ol>
          </RowDrag>
        </>
      )}
      <ArchivedFold
        rows={archived.map(({ id, text }) => ({ id, name: text }))}
        onRestore={editable ? (id) => dispatch(commands.restore({ id })) : null}
      />
      {editing && (
        <EvidenceDialog
          activityId={activity.id}
          line={editing === 'new' ? null : editing}
          position={positionAt(lines, lines.length)}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}
