import type { Activity } from '@meanwhile/domain/activity/activity'
import { positionBetween } from '@meanwhile/domain/position'
import { question as commands } from '@meanwhile/domain/question/commands'
import type { Question } from '@meanwhile/domain/question/question'
import { mayAskFor } from '@meanwhile/domain/question/question-rights'
import { Eye, HelpCircle, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useMe, useProject, useRows } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Select } from '../../ui/select.tsx'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { ArchivedFold } from '../thing/archived-fold.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { useDraft } from '../thing/use-draft.ts'
import css from './activity-view.module.css'
import dialogs from './dialogs.module.css'
import { useQuestions } from './use-questions.ts'

type Form = Pick<Question, 'partnerId' | 'text' | 'answer' | 'shown'>

const BLANK: Form = { partnerId: null, text: '', answer: '', shown: false }

/** What guests want to learn: those that wait for an answer first. Who does not host asks for the own partner. */
export function QuestionsSection({ activity, editable }: { activity: Activity; editable: boolean }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const me = useMe()
  const alive = useProject().archivedAt === null && activity.archivedAt === null
  const mayWrite = ({ partnerId }: Pick<Question, 'partnerId'>) => editable || (alive && mayAskFor(me, partnerId))
  const [editing, setEditing] = useState<Question | 'new' | null>(null)
  const { open, answered, archived, last } = useQuestions(activity.id)
  const questions = [...open, ...answered]
  const count =
    questions.length === 0 ? undefined : t('activity.answered', { done: answered.length, all: questions.length })
  return (
    <Section
      title={t('activity.questions')}
      {...(count !== undefined && { count })}
      action={
        mayWrite(me) && (
          <Button onClick={() => setEditing('new')}>
            <Plus aria-hidden />
            {t('activity.ask')}
          </Button>
        )
      }
    >
      {questions.length === 0 && <p className={css.empty}>{t('activity.noQuestions')}</p>}
      <ul className={css.questions}>
        {questions.map((question) => (
          <li key={question.id} className={css.question}>
            <div className={css.asked}>
              <p className={css.questionText} dir="auto">
                {question.text}
              </p>
              <p className={css.meta}>
                <PartnerMark partnerId={question.partnerId} />
                {question.shown && (
                  <Badge tone="good" icon={<Eye aria-hidden />}>
                    {t('activity.canBeShown')}
                  </Badge>
                )}
                {question.answer === '' && (
                  <Badge tone="warn" icon={<HelpCircle aria-hidden />}>
                    {t('activity.unanswered')}
                  </Badge>
                )}
              </p>
              {question.answer !== '' && (
                <p className={css.answer} dir="auto">
                  {question.answer}
                </p>
              )}
            </div>
            {mayWrite(question) && (
              <IconButton
                label={t('activity.editQuestion', { question: question.text })}
                onClick={() => setEditing(question)}
              >
                <Pencil aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      <ArchivedFold
        rows={archived.map((question) => ({ id: question.id, name: question.text, mayRestore: mayWrite(question) }))}
        onRestore={(id) => dispatch(commands.restore({ id }))}
      />
      {editing && (
        <QuestionDialog
          activityId={activity.id}
          asGuest={!editable}
          question={editing === 'new' ? null : editing}
          position={positionBetween(last, null, Math.random)}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}

function trimmed<Fields extends Partial<Form>>(fields: Fields): Fields {
  const { text, answer } = fields
  return {
    ...fields,
    ...(text !== undefined && { text: text.trim() }),
    ...(answer !== undefined && { answer: answer.trim() }),
  }
}

interface QuestionDialogProps {
  activityId: string
  /** For the own partner, and without an answer: that is the host's. */
  asGuest: boolean
  /** Null: a new one. */
  question: Question | null
  /** Of a new one. */
  position: string
  onClose(): void
}

function QuestionDialog({ activityId, asGuest, question, position, onClose }: QuestionDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const partners = useRows('partners')
  const { partnerId: own } = useMe()
  const { row, set, changed } = useDraft<Form>(
    question
      ? { partnerId: question.partnerId, text: question.text, answer: question.answer, shown: question.shown }
      : { ...BLANK, partnerId: asGuest ? own : null },
  )
  const save = () => {
    if (!question) return dispatch(commands.create({ id: newId(), fields: { ...trimmed(row), activityId, position } }))
    const fields = trimmed(changed())
    return Object.keys(fields).length === 0 ? null : dispatch(commands.edit({ id: question.id, fields }))
  }
  return (
    <EditDialog title={t(question ? 'activity.question' : 'activity.ask')} onSave={save} onClose={onClose}>
      {!asGuest && (
        <Select
          label={t('activity.askedBy')}
          value={row.partnerId ?? ''}
          options={[
            { value: '', label: t('activity.noPartner') },
            ...partners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => set({ partnerId: event.target.value || null })}
        />
      )}
      <Field label={t('activity.question')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            required
            maxLength={1000}
            dir="auto"
            value={row.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        )}
      </Field>
      {!asGuest && (
        <>
          <Field label={t('activity.answer')}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={2000}
                dir="auto"
                value={row.answer}
                onChange={(event) => set({ answer: event.target.value })}
              />
            )}
          </Field>
          <label className={dialogs.tick}>
            <input type="checkbox" checked={row.shown} onChange={(event) => set({ shown: event.target.checked })} />
            {t('activity.canBeShownLong')}
          </label>
        </>
      )}
      {question && (
        <div>
          <Button
            look="danger"
            onClick={() => {
              if (dispatch(commands.archive({ id: question.id })) === null) onClose()
            }}
          >
            {t('activity.archiveQuestion')}
          </Button>
        </div>
      )}
    </EditDialog>
  )
}
