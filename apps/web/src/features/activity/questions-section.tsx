import type { Activity } from '@meanwhile/domain/activity/activity'
import { activity as commands } from '@meanwhile/domain/activity/commands'
import { Eye, HelpCircle, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Select } from '../../ui/select.tsx'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { useDraft } from '../thing/use-draft.ts'
import css from './activity-view.module.css'
import dialogs from './dialogs.module.css'

type Question = Activity['questions'][number]

const BLANK: Question = { partnerId: null, text: '', answer: '', shown: false }

/** What guests want to learn: those that wait for an answer first. */
export function QuestionsSection({ activity, editable }: { activity: Activity; editable: boolean }) {
  const { t } = useMessages()
  const [editing, setEditing] = useState<number | null>(null)
  const { questions } = activity
  const order = questions.map((question, at) => ({ question, at }))
  const open = order.filter(({ question }) => question.answer === '')
  const answered = order.filter(({ question }) => question.answer !== '')
  const count =
    questions.length === 0 ? undefined : t('activity.answered', { done: answered.length, all: questions.length })
  return (
    <Section
      title={t('activity.questions')}
      {...(count !== undefined && { count })}
      action={
        editable && (
          <Button onClick={() => setEditing(questions.length)}>
            <Plus aria-hidden />
            {t('activity.ask')}
          </Button>
        )
      }
    >
      {questions.length === 0 && <p className={css.empty}>{t('activity.noQuestions')}</p>}
      <ul className={css.questions}>
        {[...open, ...answered].map(({ question, at }) => (
          // A question has no id of its own; its place among the others is what tells it apart.
          <li key={`${at} ${question.text}`} className={css.question}>
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
            {editable && (
              <IconButton
                label={t('activity.editQuestion', { question: question.text })}
                onClick={() => setEditing(at)}
              >
                <Pencil aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {editing !== null && <QuestionDialog activity={activity} at={editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

interface QuestionDialogProps {
  activity: Activity
  /** Which one; behind the last one: a new one. */
  at: number
  onClose(): void
}

function QuestionDialog({ activity, at, onClose }: QuestionDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const partners = useRows('partners')
  const before = activity.questions[at]
  const { row, set } = useDraft(before ?? BLANK)
  const put = (question: Question | null) => {
    // The others are as they are now, not as they were when the form was opened.
    const others = activity.questions.map((one, n) => (n === at ? question : one))
    const next = before ? others : [...others, question]
    const questions = next.filter((one) => one !== null)
    return dispatch(commands.edit({ id: activity.id, fields: { questions } }))
  }
  return (
    <EditDialog
      title={t(before ? 'activity.question' : 'activity.ask')}
      onSave={() => put({ ...row, text: row.text.trim(), answer: row.answer.trim() })}
      onClose={onClose}
    >
      <Select
        label={t('activity.askedBy')}
        value={row.partnerId ?? ''}
        options={[
          { value: '', label: t('activity.noPartner') },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => set({ partnerId: event.target.value || null })}
      />
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
      {before && (
        <div>
          <Button
            look="danger"
            onClick={() => {
              if (put(null) === null) onClose()
            }}
          >
            {t('activity.removeQuestion')}
          </Button>
        </div>
      )}
    </EditDialog>
  )
}
