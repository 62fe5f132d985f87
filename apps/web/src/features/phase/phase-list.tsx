import { phase as phases } from '@meanwhile/domain/phase/commands'
import type { Phase } from '@meanwhile/domain/phase/phase'
import { byPosition } from '@meanwhile/domain/position'
import { Archive, Milestone, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ArchivedFold } from '../thing/archived-fold.tsx'
import { OrderedRows } from '../thing/ordered-rows.tsx'
import { usePlainText } from '../thing/use-text.ts'
import css from './phase.module.css'
import { PhaseDialog } from './phase-dialog.tsx'
import { PhaseFacts } from './phase-facts.tsx'
import { PhaseFaults } from './phase-faults.tsx'
import { ProposeDialog } from './propose-dialog.tsx'
import { useProposed } from './use-proposed.ts'

/** The phases and work packages of the project, in the order that it gives them. */
export function PhaseList() {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const plain = usePlainText()
  const mayEdit = useCan('project.edit')
  const proposed = useProposed()
  const all = useRows('phases').toSorted(byPosition)
  const [editing, setEditing] = useState<Phase | 'new' | null>(null)
  const [proposing, setProposing] = useState(false)
  const named = all.map((row) => ({ ...row, name: [row.code, plain(row.titles)].filter(Boolean).join(' · ') }))
  const open = named.filter(({ archivedAt }) => archivedAt === null)
  const archived = named.filter(({ archivedAt }) => archivedAt !== null)
  const last = all.at(-1)?.position ?? null
  const actions = mayEdit && (
    <span className={css.actions}>
      {proposed.length > 0 && open.length === 0 && (
        <Button onClick={() => setProposing(true)}>{t('phase.propose')}</Button>
      )}
      <Button look="signal" onClick={() => setEditing('new')}>
        <Plus aria-hidden />
        {t('phase.add')}
      </Button>
    </span>
  )
  return (
    <>
      <PageHead title={t('phase.title')} actions={open.length > 0 && actions} />
      {open.length === 0 && (
        <EmptyState icon={<Milestone />} title={t('phase.emptyTitle')} action={actions}>
          {t('phase.emptyText')}
        </EmptyState>
      )}
      <PhaseFaults phases={open} />
      <OrderedRows
        title={t('phase.title')}
        rows={open}
        mayMove={mayEdit}
        onMove={(id, position) => dispatch(phases.edit({ id, fields: { position } }))}
      >
        {(row) => (
          <div className={css.phase} data-part={row.parentId !== null || undefined}>
            <PhaseFacts phase={row} />
            {mayEdit && (
              <span className={css.buttons}>
                <IconButton label={t('phase.edit', { name: row.name })} onClick={() => setEditing(row)}>
                  <Pencil aria-hidden />
                </IconButton>
                <IconButton
                  label={t('phase.archiveIt', { name: row.name })}
                  onClick={() => dispatch(phases.archive({ id: row.id }))}
                >
                  <Archive aria-hidden />
                </IconButton>
              </span>
            )}
          </div>
        )}
      </OrderedRows>
      <ArchivedFold rows={archived} onRestore={mayEdit ? (id) => dispatch(phases.restore({ id })) : null} />
      {editing && (
        <PhaseDialog phase={editing === 'new' ? null : editing} last={last} onClose={() => setEditing(null)} />
      )}
      {proposing && <ProposeDialog last={last} onClose={() => setProposing(false)} />}
    </>
  )
}
