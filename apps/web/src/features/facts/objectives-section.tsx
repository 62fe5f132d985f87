import { objective as objectives } from '@meanwhile/domain/objective/commands'
import type { Objective } from '@meanwhile/domain/objective/objective'
import { byPosition, positionBetween } from '@meanwhile/domain/position'
import { Archive, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { ArchivedFold } from '../thing/archived-fold.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { OrderedRows } from '../thing/ordered-rows.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { usePlainText } from '../thing/use-text.ts'
import css from './facts.module.css'

/** What the application promised, in the order that the project gives it. */
export function ObjectivesSection() {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const plain = usePlainText()
  const mayEdit = useCan('project.edit')
  const all = useRows('objectives').toSorted(byPosition)
  const [editing, setEditing] = useState<Objective | 'new' | null>(null)
  const named = all.map((row) => ({ ...row, name: plain(row.texts) }))
  const open = named.filter(({ archivedAt }) => archivedAt === null)
  const archived = named.filter(({ archivedAt }) => archivedAt !== null)
  return (
    <Section
      title={t('facts.objectives')}
      count={open.length}
      action={
        mayEdit && (
          <Button onClick={() => setEditing('new')}>
            <Plus aria-hidden />
            {t('facts.addObjective')}
          </Button>
        )
      }
    >
      {open.length === 0 && <p className={css.quiet}>{t('facts.noObjectives')}</p>}
      <OrderedRows
        title={t('facts.objectives')}
        rows={open}
        mayMove={mayEdit}
        onMove={(id, position) => dispatch(objectives.edit({ id, fields: { position } }))}
      >
        {(row) => (
          <div className={css.objective}>
            <TranslatedText texts={row.texts} lines />
            {mayEdit && (
              <span className={css.buttons}>
                <IconButton label={t('facts.editIt', { name: row.name })} onClick={() => setEditing(row)}>
                  <Pencil aria-hidden />
                </IconButton>
                <IconButton
                  label={t('facts.archiveIt', { name: row.name })}
                  onClick={() => dispatch(objectives.archive({ id: row.id }))}
                >
                  <Archive aria-hidden />
                </IconButton>
              </span>
            )}
          </div>
        )}
      </OrderedRows>
      <ArchivedFold rows={archived} onRestore={mayEdit ? (id) => dispatch(objectives.restore({ id })) : null}>
        {({ texts }) => <TranslatedText texts={texts} />}
      </ArchivedFold>
      {editing && (
        <ObjectiveDialog
          objective={editing === 'new' ? null : editing}
          last={all.at(-1)?.position ?? null}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}

interface ObjectiveDialogProps {
  /** Null: a new one. */
  objective: Objective | null
  last: string | null
  onClose: () => void
}

function ObjectiveDialog({ objective, last, onClose }: ObjectiveDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [texts, setTexts] = useState(objective?.texts ?? {})
  const save = () => {
    if (objective) return dispatch(objectives.edit({ id: objective.id, fields: { texts } }))
    const position = positionBetween(last, null, Math.random)
    return dispatch(objectives.create({ id: newId(), fields: { texts, position, source: null } }))
  }
  return (
    <EditDialog title={t(objective ? 'facts.objective' : 'facts.addObjective')} onSave={save} onClose={onClose}>
      <TranslatedField label={t('facts.objective')} texts={texts} lines required onChange={setTexts} />
    </EditDialog>
  )
}
