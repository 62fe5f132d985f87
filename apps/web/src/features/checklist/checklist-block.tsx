import type { Checklist } from '@meanwhile/domain/checklist/checklist'
import { isDone, moveChecklist, removeChecklist, renameChecklist } from '@meanwhile/domain/checklist/commands'
import { ArrowDown, ArrowUp, EllipsisVertical, Eye, EyeOff, ListChecks, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useStoredFlag } from '../../lib/use-stored-flag.ts'
import { useDetailRows } from '../../project/use-details.ts'
import { useDispatch } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { useBoard } from '../board/board-context.ts'
import { EditableTitle } from '../board/editable-title.tsx'
import { positionAt } from '../board/place.ts'
import { CardSection } from '../card/card-section.tsx'
import textStyles from '../card/card-text.module.css'
import { checklistTitleDraft } from '../list/drafts.ts'
import styles from './checklist.module.css'
import { DropArea } from './drop-area.tsx'
import { LineComposer } from './line-composer.tsx'
import { LineRow } from './line-row.tsx'

const MAX_TITLE = 200

interface ChecklistBlockProps {
  checklist: Checklist
  editable: boolean
}

/** One checklist of an open card. */
export function ChecklistBlock({ checklist, editable }: ChecklistBlockProps) {
  const { t } = useMessages()
  const { lang } = useBoard()
  const { id, cardId, title } = checklist
  const lines = useDetailRows('checklistLines', cardId).filter((line) => line.checklistId === id)
  const [hideDone, setHideDone] = useStoredFlag(`checklist.${id}`)
  const dispatch = useDispatch()
  const [renaming, setRenaming] = useState(false)
  const done = lines.filter(isDone).length
  const shown = hideDone ? lines.filter((line) => !isDone(line)) : lines
  const heading = renaming ? (
    <EditableTitle
      title={title}
      label={t('checklist.title')}
      lang={lang}
      maxLength={MAX_TITLE}
      draftKey={checklistTitleDraft(id)}
      onSave={(next) => dispatch(renameChecklist({ checklistId: id, cardId, title: next })) === null}
      onClose={() => setRenaming(false)}
    />
  ) : editable ? (
    <button
      type="button"
      className={styles.title}
      dir="auto"
      lang={lang}
      aria-label={t('checklist.rename', { title })}
      onClick={() => setRenaming(true)}
    >
      {title}
    </button>
  ) : (
    <span dir="auto" lang={lang}>
      {title}
    </span>
  )
  return (
    <DropArea checklistId={id} empty={shown.length === 0}>
      <CardSection
        icon={ListChecks}
        title={heading}
        action={
          <BlockMenu
            checklist={checklist}
            editable={editable}
            done={done}
            hideDone={hideDone}
            onHide={() => setHideDone(!hideDone)}
            onRename={() => setRenaming(true)}
          />
        }
      >
        {lines.length > 0 && <Progress done={done} count={lines.length} />}
        {lines.length === 0 && <p className={textStyles.none}>{t('checklist.empty')}</p>}
        {lines.length > 0 && shown.length === 0 && <p className={textStyles.none}>{t('checklist.allHidden')}</p>}
        <ul className={styles.lines}>
          {shown.map((line) => (
            <LineRow key={line.id} line={line} editable={editable} />
          ))}
        </ul>
        {editable && <LineComposer checklist={checklist} />}
      </CardSection>
    </DropArea>
  )
}

function Progress({ done, count }: { done: number; count: number }) {
  const { t } = useMessages()
  const words = t('checklist.progress', { done, count })
  return (
    <div className={styles.progress} data-done={done === count || undefined}>
      <span aria-hidden>
        {done}/{count}
      </span>
      <div
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuenow={done}
        aria-valuetext={words}
        className={styles.track}
      >
        <div style={{ inlineSize: `${(done / count) * 100}%` }} />
      </div>
    </div>
  )
}

interface BlockMenuProps extends ChecklistBlockProps {
  done: number
  hideDone: boolean
  onHide(): void
  onRename(): void
}

function BlockMenu({ checklist, editable, done, hideDone, onHide, onRename }: BlockMenuProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const { id, cardId, title } = checklist
  const siblings = useDetailRows('checklists', cardId)
  const at = siblings.findIndex((one) => one.id === id)
  const others = siblings.filter((one) => one.id !== id)
  const move = (way: 1 | -1) =>
    dispatch(moveChecklist({ checklistId: id, cardId, position: positionAt(others, at + way) }))
  return (
    <Menu
      trigger={
        <IconButton label={t('checklist.menu', { title })}>
          <EllipsisVertical aria-hidden />
        </IconButton>
      }
    >
      {(done > 0 || hideDone) && (
        <MenuItem icon={hideDone ? <Eye aria-hidden /> : <EyeOff aria-hidden />} onSelect={onHide}>
          {hideDone ? t('checklist.showDone', { count: done }) : t('checklist.hideDone')}
        </MenuItem>
      )}
      {editable && (
        <>
          <MenuItem icon={<Pencil aria-hidden />} onSelect={onRename}>
            {t('checklist.renameShort')}
          </MenuItem>
          <MenuItem disabled={at <= 0} icon={<ArrowUp aria-hidden />} onSelect={() => move(-1)}>
            {t('checklist.moveUp')}
          </MenuItem>
          <MenuItem disabled={at === siblings.length - 1} icon={<ArrowDown aria-hidden />} onSelect={() => move(1)}>
            {t('checklist.moveDown')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem
            danger
            icon={<Trash2 aria-hidden />}
            onSelect={() => dispatch(removeChecklist({ checklistId: id, cardId }))}
          >
            {t('checklist.remove')}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
