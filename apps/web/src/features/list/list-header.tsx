import { renameList } from '@meanwhile/domain/list/commands'
import type { List } from '@meanwhile/domain/list/list'
import { formatNumber } from '@meanwhile/wording/format'
import { Ellipsis, Flag, GripVertical, TriangleAlert } from 'lucide-react'
import { type MouseEvent, memo } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useListCards } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useBoard, useBoardUi, useFiltering, useShownCards } from '../board/board-context.ts'
import type { LiftHandle } from '../board/dnd/use-lift-handle.ts'
import { EditableTitle } from '../board/editable-title.tsx'
import { LIST_HELP_ID } from '../board/help-ids.ts'
import { focusList } from '../board/reveal.ts'
import { MAX_TITLE } from '../card/title-length.ts'
import { listTitleDraft } from './drafts.ts'
import styles from './list-header.module.css'
import { stageMessage } from './stage.ts'

interface ListHeaderProps {
  list: List
  pointerListeners?: LiftHandle['pointerListeners']
  onGripKey?: LiftHandle['onKeyDown']
}

export const ListHeader = memo(function ListHeader({ list, pointerListeners, onGripKey }: ListHeaderProps) {
  const { ui, geometry, lang, mayEditLists } = useBoard()
  const count = useListCards(list.id).length
  const filtering = useFiltering()
  const shownCount = useShownCards(list.id).length
  const full = list.softLimit !== null && count > list.softLimit
  const editing = useBoardUi((state) => state.editingList === list.id)
  const { t } = useMessages()
  const dispatch = useDispatch()
  const rename = () => ui.set({ editingList: list.id })
  const openMenu = (event: MouseEvent) => {
    event.preventDefault()
    const box = event.currentTarget.getBoundingClientRect()
    ui.set({ menu: { kind: 'list', id: list.id, x: box.left, y: box.bottom } })
  }
  return (
    <header className={styles.header} data-still={mayEditLists ? undefined : true} {...pointerListeners}>
      {mayEditLists && (
        <IconButton
          label={t('board.list.grip', { list: list.title })}
          className={styles.grip}
          aria-describedby={LIST_HELP_ID}
          data-list-handle
          onKeyDown={onGripKey}
        >
          <GripVertical aria-hidden />
        </IconButton>
      )}
      <div className={styles.words}>
        <h2 className={styles.title} lang={lang} dir="auto">
          {editing ? (
            <EditableTitle
              title={list.title}
              label={t('board.list.title')}
              lang={lang}
              maxLength={MAX_TITLE}
              draftKey={listTitleDraft(list.id)}
              onSave={(title) => dispatch(renameList({ listId: list.id, title })) === null}
              onClose={(byKey) => {
                ui.set({ editingList: null })
                if (byKey) focusList(geometry, list.id)
              }}
            />
          ) : mayEditLists ? (
            <button type="button" className={styles.rename} title={t('board.list.rename')} onClick={rename}>
              {list.title}
            </button>
          ) : (
            list.title
          )}
        </h2>
        <StageMarker stage={list.stage} />
        {full && (
          <span className={styles.full}>
            <TriangleAlert size={12} aria-hidden />
            {t('board.list.full')}
          </span>
        )}
      </div>
      <span className={styles.count} data-full={full || undefined}>
        {filtering ? (
          t('filter.shown', { shown: shownCount, all: count })
        ) : list.softLimit !== null ? (
          t('filter.shown', { shown: count, all: list.softLimit })
        ) : (
          <>
            <span aria-hidden>{formatNumber(count, t.locale)}</span>
            <VisuallyHidden>{t('board.list.cards', { count })}</VisuallyHidden>
          </>
        )}
      </span>
      {mayEditLists && (
        <IconButton
          label={t('board.list.menu', { list: list.title })}
          className={styles.menu}
          aria-haspopup="menu"
          data-list-menu
          onClick={openMenu}
        >
          <Ellipsis aria-hidden />
        </IconButton>
      )}
    </header>
  )
})

function StageMarker({ stage }: { stage: string | null }) {
  const { t } = useMessages()
  const message = stage === null ? null : stageMessage(stage)
  if (message === null) return null
  return (
    <span className={styles.stage}>
      <Flag size={12} aria-hidden />
      {t('board.list.stage', { stage: t.fill(message, {}) })}
    </span>
  )
}
