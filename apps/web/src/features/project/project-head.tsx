import { editProject } from '@meanwhile/domain/project/commands'
import type { Project } from '@meanwhile/domain/project/project'
import { Pencil } from 'lucide-react'
import { useId, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useProject } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './project-head.module.css'

/** Name and purpose of the project, edited in place. */
export function ProjectHead() {
  const { t } = useMessages()
  const project = useProject()
  const mayEdit = useCan('project.edit')
  const [editing, setEditing] = useState(false)
  if (editing) return <ProjectForm project={project} onClose={() => setEditing(false)} />
  return (
    <header className={css.head}>
      <div className={css.line}>
        <h1 className={css.title} lang={project.lang} dir="auto">
          {project.title}
        </h1>
        {mayEdit && (
          <IconButton label={t('overview.editProject')} onClick={() => setEditing(true)}>
            <Pencil aria-hidden />
          </IconButton>
        )}
      </div>
      {project.summary !== '' ? (
        <p className={css.summary} lang={project.lang} dir="auto">
          {project.summary}
        </p>
      ) : (
        mayEdit && <p className={css.none}>{t('overview.noSummary')}</p>
      )}
    </header>
  )
}

const NAMES = ['acronym', 'title', 'summary'] as const

function ProjectForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const id = useId()
  const [acronym, setAcronym] = useState(project.acronym)
  const [title, setTitle] = useState(project.title)
  const [summary, setSummary] = useState(project.summary)

  const save = () => {
    const typed = { acronym: acronym.trim(), title: title.trim(), summary: summary.trim() }
    // Only what I changed: somebody else may edit the other fields at this moment.
    const fields = Object.fromEntries(NAMES.filter((name) => typed[name] !== project[name]).map((n) => [n, typed[n]]))
    if (Object.keys(fields).length === 0 || dispatch(editProject({ fields })) === null) onClose()
  }
  return (
    <form
      className={css.form}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <h1 id={id} className={css.acronym}>
        {t('overview.editProject')}
      </h1>
      <TextField
        label={t('overview.acronym')}
        value={acronym}
        required
        maxLength={40}
        onChange={(event) => setAcronym(event.target.value)}
      />
      <TextField
        label={t('overview.title')}
        value={title}
        required
        autoFocus
        maxLength={300}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Field label={t('overview.summary')}>
        {(control) => (
          <textarea
            {...control}
            rows={5}
            value={summary}
            maxLength={4000}
            onChange={(event) => setSummary(event.target.value)}
          />
        )}
      </Field>
      <div className={css.line}>
        <Button type="submit" look="signal">
          {t('overview.save')}
        </Button>
        <Button onClick={onClose}>{t('overview.cancel')}</Button>
      </div>
    </form>
  )
}
