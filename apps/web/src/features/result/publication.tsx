import type { Result } from '@meanwhile/domain/result/result'
import { setStage } from '@meanwhile/domain/stage/set-stage'
import { Globe } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { factsPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Section } from '../../ui/section.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { GateMark } from './gate-mark.tsx'
import css from './result-page.module.css'
import { useGate } from './use-gate.ts'

interface PublicationProps {
  result: Result
  mayEdit: boolean
}

/** Whether a result may be published, what it waits for, and who may do it all the same. */
export function Publication({ result, mayEdit }: PublicationProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const dispatch = useDispatch()
  const mayOverride = useCan('gate.override')
  const { open, reason } = useGate(result)
  const [asking, setAsking] = useState(false)
  const published = result.stage === 'published'
  const waits = !open && !published
  const publish = () =>
    dispatch(setStage({ changeId: newId(), kind: 'result', thingId: result.id, stage: 'published' }))
  const said = published ? 'published' : open && result.gate !== 'none' ? 'open' : result.gate
  return (
    <Section title={t('result.gate')}>
      <div className={css.panel}>
        <GateMark result={result} />
        <p>{t(`result.gateText.${said}`)}</p>
        {reason !== null && <p>{t('result.gateText.overridden', { reason })}</p>}
        {waits && result.gate === 'after_evaluation' && (
          <LoneLink to={factsPath(projectId)}>{t('result.toEvaluation')}</LoneLink>
        )}
        {waits && <p className={css.quiet}>{mayOverride ? t('result.gateMayOverride') : t('result.gateMayNot')}</p>}
        {mayEdit && !published && (open || mayOverride) && (
          <div>
            <Button onClick={open ? publish : () => setAsking(true)}>
              <Globe aria-hidden />
              {open ? t('result.publish') : t('result.publishNow')}
            </Button>
          </div>
        )}
      </div>
      {asking && <ReasonDialog resultId={result.id} onClose={() => setAsking(false)} />}
    </Section>
  )
}

function ReasonDialog({ resultId, onClose }: { resultId: string; onClose: () => void }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [reason, setReason] = useState('')
  const save = () =>
    dispatch(
      setStage({ changeId: newId(), kind: 'result', thingId: resultId, stage: 'published', reason: reason.trim() }),
    )
  return (
    <EditDialog title={t('result.publishNow')} action={t('result.publish')} onSave={save} onClose={onClose}>
      <Field label={t('stage.reason')} hint={t('stage.reasonHint')}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            required
            maxLength={2000}
            value={reason}
            onChange={(event) => {
              event.target.setCustomValidity(event.target.value.trim() === '' ? t('refusal.invalid') : '')
              setReason(event.target.value)
            }}
          />
        )}
      </Field>
    </EditDialog>
  )
}
