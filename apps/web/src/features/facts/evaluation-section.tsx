import { editFacts } from '@meanwhile/domain/facts/commands'
import { isGateOpen } from '@meanwhile/domain/result/gate'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { FileCheck2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { resultPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useProject, useProjectStore, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Section } from '../../ui/section.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './facts.module.css'

/** The funder's word on the project: results that wait for it may be published from then on. */
export function EvaluationSection() {
  const { t } = useMessages()
  const project = useProject()
  const { facts } = project
  const dispatch = useDispatch()
  const mayEdit = useCan('project.edit')
  const [recording, setRecording] = useState(false)
  const { evaluation } = facts
  return (
    <Section title={t('facts.evaluation')}>
      <div className={css.evaluation}>
        {evaluation === null ? (
          <>
            <p className={css.quiet}>{t('facts.noEvaluation')}</p>
            <Waiting />
          </>
        ) : (
          <>
            <p>
              {t('facts.evaluatedOn')}: {resolvedDateWords(evaluation.on, t, project)}
            </p>
            {evaluation.note !== '' && <p className={css.note}>{evaluation.note}</p>}
          </>
        )}
        {mayEdit && (
          <div className={css.actions}>
            <Button onClick={() => setRecording(true)}>
              <FileCheck2 aria-hidden />
              {evaluation === null ? t('facts.record') : t('facts.edit')}
            </Button>
            {evaluation !== null && (
              <Button onClick={() => dispatch(editFacts({ fields: { evaluation: null } }))}>
                {t('facts.takeBack')}
              </Button>
            )}
          </div>
        )}
      </div>
      {recording && <EvaluationDialog onClose={() => setRecording(false)} />}
    </Section>
  )
}

/** The results whose gate the evaluation opens. */
function Waiting() {
  const { t } = useMessages()
  const { id: projectId } = useProject()
  const { view } = useProjectStore()
  useRows('stageChanges')
  const waiting = useRows('results').filter(
    (result) => result.gate === 'after_evaluation' && result.archivedAt === null && !isGateOpen(view, result),
  )
  if (waiting.length === 0) return <p>{t('facts.opensNone')}</p>
  return (
    <>
      <p>{t('facts.opens', { count: waiting.length })}</p>
      <ul className={css.bullets}>
        {waiting.map(({ id, titles }) => (
          <li key={id}>
            <Link to={resultPath(projectId, id)}>
              <TranslatedText texts={titles} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function EvaluationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const { evaluation } = useProject().facts
  const [on, setOn] = useState(evaluation?.on ?? null)
  const [note, setNote] = useState(evaluation?.note ?? '')
  const [asked, setAsked] = useState(false)
  const save = () => {
    setAsked(true)
    if (on === null) return 'invalid'
    return dispatch(editFacts({ fields: { evaluation: { on, note: note.trim() } } }))
  }
  return (
    <EditDialog title={t('facts.evaluation')} onSave={save} onClose={onClose}>
      <PartialDateField label={t('facts.evaluatedOn')} value={on} onChange={setOn} />
      {asked && on === null && <p role="alert">{t('facts.needsDay')}</p>}
      <Field label={t('facts.evaluationNote')}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={2000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      {evaluation === null && <Waiting />}
    </EditDialog>
  )
}
