import { monthOf } from '@meanwhile/domain/phase/phase-range'
import { formatDays } from '@meanwhile/wording/format'
import { shortDateWords } from '@meanwhile/wording/partial-date-words'
import { phasesPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useProject, useProjectId, useRow } from '../../project/use-project.ts'
import { useText } from '../thing/use-text.ts'
import styles from './calendar-entry.module.css'
import { type EntryProps, EntryShell } from './entry-shell.tsx'

/** A phase or work package, with the months of the project that it takes. */
export function PhaseEntry(props: EntryProps) {
  const { id, from, to } = props.grip
  const phase = useRow('phases', id)
  const { anchors } = useProject()
  const projectId = useProjectId()
  const mayMove = useCan('project.edit')
  const text = useText()
  const { t } = useMessages()
  if (!phase || from === null || to === null) return null
  const title = text(phase.titles)
  const months = [...new Set([phase.fromMonth ?? monthOf(from, anchors), phase.toMonth ?? monthOf(to, anchors)])]
    .flatMap((month) => (month === null ? [] : [shortDateWords(`M${month}`, t, null)]))
    .join(' – ')
  const code = phase.code === null ? '' : `${phase.code} `
  return (
    <EntryShell
      {...props}
      to={phasesPath(projectId)}
      words={t('calendar.phase', {
        title: `${code}${title?.text ?? ''}`,
        months,
        date: formatDays(from, to, t.locale),
      })}
      mayMove={mayMove}
    >
      {months !== '' && <span className={styles.hour}>{months}</span>}
      <span className={styles.entryTitle} lang={title?.lang} dir="auto">
        {code}
        {title?.text}
      </span>
    </EntryShell>
  )
}
