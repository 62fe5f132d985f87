import type { Refusal } from '@meanwhile/domain/command'
import { EVIDENCE_STATES, type Evidence } from '@meanwhile/domain/evidence/evidence'
import { CircleDashed } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import css from './evidence.module.css'
import type { AskedLine } from './use-evidence.ts'
import { WhyDialog } from './why-dialog.tsx'

interface AskedRowProps {
  line: AskedLine
  editable: boolean
  /** Writes it down, with its state. */
  onWrite(state: Evidence['state'], note: string): Refusal | null
}

/** A line that the programme asks for: written down as soon as somebody says how it stands. */
export function AskedRow({ line: { text }, editable, onWrite }: AskedRowProps) {
  const { t } = useMessages()
  const [asking, setAsking] = useState(false)
  return (
    <li className={css.line} data-asked={editable ? 'editable' : 'read'}>
      <p className={css.words}>{text}</p>
      {editable ? (
        <select
          className={css.state}
          data-state="missing"
          aria-label={t('evidence.stateOf', { line: text })}
          value="missing"
          onChange={(event) => {
            const state = event.target.value as Evidence['state']
            if (state === 'not_needed') setAsking(true)
            else onWrite(state, '')
          }}
        >
          {EVIDENCE_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`evidence.state.${state}`)}
            </option>
          ))}
        </select>
      ) : (
        <Badge tone="warn" icon={<CircleDashed aria-hidden />}>
          {t('evidence.state.missing')}
        </Badge>
      )}
      {asking && (
        <WhyDialog text={text} onSave={(note) => onWrite('not_needed', note)} onClose={() => setAsking(false)} />
      )}
    </li>
  )
}
