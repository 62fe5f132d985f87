import { archiveField, moveField, restoreField } from '@meanwhile/domain/field/commands'
import { byPosition } from '@meanwhile/domain/position'
import { Archive, ArchiveRestore, ArrowDown, ArrowUp, Pencil, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { positionAt } from '../board/place.ts'
import { FieldForm } from './field-form.tsx'
import styles from './fields-dialog.module.css'

/** The fields that a board adds to its cards: make, change, order and archive them. */
export function FieldsDialog({ boardId, onClose }: { boardId: string; onClose(): void }) {
  const { t } = useMessages()
  const rows = useRows('fields')
  const dispatch = useDispatch()
  /** The id of the field that is changed, or a new one. */
  const [editing, setEditing] = useState<string | null>(null)
  const all = useMemo(() => rows.filter((field) => field.boardId === boardId).sort(byPosition), [rows, boardId])
  const fields = all.filter((field) => field.archivedAt === null)
  const archived = all.filter((field) => field.archivedAt !== null)
  const edited = fields.find(({ id }) => id === editing)
  const close = () => setEditing(null)
  if (editing !== null) {
    return (
      <Dialog
        open
        onOpenChange={onClose}
        title={edited ? t('fields.edit', { field: edited.title }) : t('fields.newField')}
        closeLabel={t('fields.close')}
      >
        <FieldForm boardId={boardId} field={edited} last={all.at(-1)?.position ?? null} onClose={close} />
      </Dialog>
    )
  }
  const move = (fieldId: string, at: number, way: 1 | -1) => {
    const others = fields.filter(({ id }) => id !== fieldId)
    dispatch(moveField({ fieldId, position: positionAt(others, at + way) }))
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('fields.own')}
      description={t('fields.manageText')}
      closeLabel={t('fields.close')}
    >
      <ul className={styles.fields}>
        {fields.map(({ id, title, type }, at) => (
          <li key={id} className={styles.field}>
            <span className={styles.name} dir="auto">
              {title} <small>{t(`fields.type.${type}`)}</small>
            </span>
            <IconButton label={t('fields.edit', { field: title })} onClick={() => setEditing(id)}>
              <Pencil aria-hidden />
            </IconButton>
            <IconButton
              disabled={at === 0}
              label={t('fields.moveUp', { field: title })}
              onClick={() => move(id, at, -1)}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              disabled={at === fields.length - 1}
              label={t('fields.moveDown', { field: title })}
              onClick={() => move(id, at, 1)}
            >
              <ArrowDown aria-hidden />
            </IconButton>
            <IconButton
              label={t('fields.archive', { field: title })}
              onClick={() => dispatch(archiveField({ fieldId: id }))}
            >
              <Archive aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {fields.length === 0 && <p className={styles.none}>{t('fields.none')}</p>}
      <Button onClick={() => setEditing('')}>
        <Plus aria-hidden />
        {t('fields.newField')}
      </Button>
      {archived.length > 0 && (
        <details>
          <summary>{t('fields.archived')}</summary>
          <ul className={styles.fields}>
            {archived.map(({ id, title }) => (
              <li key={id} className={styles.field}>
                <span className={styles.name} dir="auto">
                  {title}
                </span>
                <IconButton
                  label={t('fields.restore', { field: title })}
                  onClick={() => dispatch(restoreField({ fieldId: id }))}
                >
                  <ArchiveRestore aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  )
}
