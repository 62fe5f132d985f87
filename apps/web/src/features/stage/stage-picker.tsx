import type { Stage } from '@meanwhile/domain/stage/stages'
import type { ThingRef } from '@meanwhile/domain/thing/thing'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { StageDialog } from './stage-dialog.tsx'
import { StageMark } from './stage-mark.tsx'
import css from './stage-picker.module.css'

interface StagePickerProps {
  thing: ThingRef
  stage: Stage
  mayEdit: boolean
  /** What a stage still asks for; it never stops anybody. */
  warnings?: (stage: Stage) => ReactNode
}

/** The stage of a thing and, for who may, the way to another one. */
export function StagePicker({ thing, stage, mayEdit, warnings }: StagePickerProps) {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  return (
    <div className={css.picker}>
      <StageMark stage={stage} />
      {mayEdit && <Button onClick={() => setOpen(true)}>{t('stage.change')}</Button>}
      {open && <StageDialog thing={thing} onClose={() => setOpen(false)} {...(warnings && { warnings })} />}
    </div>
  )
}
