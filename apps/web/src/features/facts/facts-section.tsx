import { editFacts } from '@meanwhile/domain/facts/commands'
import type { ProjectFacts } from '@meanwhile/domain/facts/facts'
import { Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useProject } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { type DraftOf, useDraft } from '../thing/use-draft.ts'
import css from './facts.module.css'

type Draft = Pick<DraftOf<ProjectFacts>, 'row' | 'set'>

interface FactsSectionProps {
  title: string
  /** Nothing of it is known. */
  empty: boolean
  renderForm: (draft: Draft) => ReactNode
  /** What is not meant to be saved, though it was typed. */
  tidy?: (fields: Partial<ProjectFacts>) => Partial<ProjectFacts>
  children: ReactNode
}

/** A part of what the project is on paper, with the form that changes it. */
export function FactsSection({ title, empty, renderForm, tidy, children }: FactsSectionProps) {
  const { t } = useMessages()
  const mayEdit = useCan('project.edit')
  const [editing, setEditing] = useState(false)
  const name = t('facts.editOf', { section: title })
  return (
    <Section
      title={title}
      action={
        mayEdit && (
          <IconButton label={name} onClick={() => setEditing(true)}>
            <Pencil aria-hidden />
          </IconButton>
        )
      }
    >
      {empty ? <p className={css.quiet}>{t('facts.nothing')}</p> : children}
      {editing && (
        <FactsForm title={name} onClose={() => setEditing(false)} {...(tidy && { tidy })}>
          {renderForm}
        </FactsForm>
      )}
    </Section>
  )
}

interface FactsFormProps {
  title: string
  tidy?: FactsSectionProps['tidy']
  onClose: () => void
  children: FactsSectionProps['renderForm']
}

function FactsForm({ title, tidy = (fields) => fields, onClose, children }: FactsFormProps) {
  const { facts } = useProject()
  const dispatch = useDispatch()
  const { row, set, changed } = useDraft(facts)
  const save = () => {
    const fields = tidy(changed())
    return Object.keys(fields).length === 0 ? null : dispatch(editFacts({ fields }))
  }
  return (
    <EditDialog title={title} width="wide" onSave={save} onClose={onClose}>
      {children({ row, set })}
    </EditDialog>
  )
}
