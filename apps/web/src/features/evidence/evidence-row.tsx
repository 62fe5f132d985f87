import { evidence as commands } from '@meanwhile/domain/evidence/commands'
import { EVIDENCE_STATES, type Evidence } from '@meanwhile/domain/evidence/evidence'
import {
  Archive,
  ArrowDown,
  ArrowUp,
  CircleCheck,
  CircleDashed,
  CircleSlash,
  EllipsisVertical,
  Pencil,
} from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { classNames } from '../../ui/class-names.ts'
import rows from '../../ui/drag-row.module.css'
import { RowGrip, useDragRow } from '../../ui/drag-row.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import css from './evidence.module.css'
import { WhyDialog } from './why-dialog.tsx'

const LOOKS = {
  missing: { tone: 'warn', icon: <CircleDashed aria-hidden /> },
  there: { tone: 'good', icon: <CircleCheck aria-hidden /> },
  not_needed: { tone: 'plain', icon: <CircleSlash aria-hidden /> },
} as const

interface EvidenceRowProps {
  line: Evidence
  editable: boolean
  first: boolean
  last: boolean
  onEdit(line: Evidence): void
  onMove(way: 1 | -1): void
}

/** One line of the evidence, with its state to be set where it stands. */
export function EvidenceRow({ line, editable, first, last, onEdit, onMove }: EvidenceRowProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [asking, setAsking] = useState(false)
  const { id, text, state, note, url } = line
  const { row, grip } = useDragRow(id, editable)
  const choose = (next: Evidence['state']) => {
    // An auditor will ask why.
    if (next === 'not_needed' && note.trim() === '') setAsking(true)
    else dispatch(commands.edit({ id, fields: { state: next } }))
  }
  return (
    <li className={classNames(rows.row, css.line)} {...row}>
      {editable && <RowGrip label={t('evidence.lift', { line: text })} grip={grip} />}
      <div className={css.words}>
        <p className={css.text} dir="auto">
          {text}
        </p>
        {note !== '' && (
          <p className={css.note} dir="auto">
            {note}
          </p>
        )}
        {url !== null && (
          <a href={url} target="_blank" rel="noreferrer noopener" className={css.url}>
            {url}
          </a>
        )}
      </div>
      {editable ? (
        <select
          className={css.state}
          data-state={state}
          aria-label={t('evidence.stateOf', { line: text })}
          value={state}
          onChange={(event) => choose(event.target.value as Evidence['state'])}
        >
          {EVIDENCE_STATES.map((one) => (
            <option key={one} value={one}>
              {t(`evidence.state.${one}`)}
            </option>
          ))}
        </select>
      ) : (
        <Badge tone={LOOKS[state].tone} icon={LOOKS[state].icon}>
          {t(`evidence.state.${state}`)}
        </Badge>
      )}
      {editable && (
        <Menu
          trigger={
            <IconButton label={t('evidence.menu', { line: text })}>
              <EllipsisVertical aria-hidden />
            </IconButton>
          }
        >
          <MenuItem icon={<Pencil aria-hidden />} onSelect={() => onEdit(line)}>
            {t('evidence.edit')}
          </MenuItem>
          <MenuItem disabled={first} icon={<ArrowUp aria-hidden />} onSelect={() => onMove(-1)}>
            {t('evidence.up')}
          </MenuItem>
          <MenuItem disabled={last} icon={<ArrowDown aria-hidden />} onSelect={() => onMove(1)}>
            {t('evidence.down')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon={<Archive aria-hidden />} onSelect={() => dispatch(commands.archive({ id }))}>
            {t('evidence.archive')}
          </MenuItem>
        </Menu>
      )}
      {asking && (
        <WhyDialog
          text={text}
          onSave={(why) => dispatch(commands.edit({ id, fields: { state: 'not_needed', note: why } }))}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  )
}
