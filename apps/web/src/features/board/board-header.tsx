import type { Board } from '@meanwhile/domain/board/board'
import { renameBoard } from '@meanwhile/domain/board/commands'
import { Archive, Bookmark, Check, Ellipsis, Redo2, Rows3, Undo2, UserPlus } from 'lucide-react'
import type { ReactNode } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { projectPath } from '../../lib/paths.ts'
import { usePreference } from '../../lib/preference.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { useDispatch, useProjectId, useRow, useUndo } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { lazyOverlay } from '../../ui/lazy-code.ts'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { namesOf } from '../card/card-face.tsx'
import { MAX_TITLE } from '../card/title-length.ts'
import { useFacesHere } from '../card/use-card-people.ts'
import { boardTitleDraft } from '../list/drafts.ts'
import { useBoard, useBoardUi } from './board-context.ts'
import styles from './board-header.module.css'
import { EditableTitle } from './editable-title.tsx'

interface BoardHeaderProps {
  board: Board
  /** The ways to look at the board, and what is shown of it. */
  views: ReactNode
  /** How my work stands with the server, which is no business of a board. */
  children: ReactNode
}

export function BoardHeader({ board, views, children }: BoardHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.where}>
        <BoardHeading board={board} />
        <PartnerMark partnerId={board.partnerId} />
      </div>
      <div className={styles.views}>{views}</div>
      <div className={styles.state}>
        {children}
        <PeopleHere />
      </div>
      <Steps />
      <div className={styles.more}>
        <ToolMenu />
      </div>
    </header>
  )
}

function BoardHeading({ board }: { board: Board }) {
  const { ui, mayEditLists } = useBoard()
  const editing = useBoardUi((state) => state.editingBoard)
  const dispatch = useDispatch()
  const { t } = useMessages()
  return (
    <h1 className={styles.title} lang={board.lang} dir="auto">
      {editing ? (
        <EditableTitle
          title={board.title}
          label={t('board.title')}
          lang={board.lang}
          maxLength={MAX_TITLE}
          draftKey={boardTitleDraft(board.id)}
          onSave={(title) => dispatch(renameBoard({ boardId: board.id, title })) === null}
          onClose={() => ui.set({ editingBoard: false })}
        />
      ) : mayEditLists ? (
        <button
          type="button"
          className={styles.rename}
          title={t('board.rename', { board: board.title })}
          onClick={() => ui.set({ editingBoard: true })}
        >
          {board.title}
        </button>
      ) : (
        board.title
      )}
    </h1>
  )
}

function PartnerMark({ partnerId }: { partnerId: string | null }) {
  const partner = useRow('partners', partnerId)
  const { t } = useMessages()
  if (!partner) return null
  return (
    <p className={styles.partner}>
      <Swatch colour={partner.colour} pattern={partner.pattern} />
      {t('board.partner', { partner: partner.name })}
    </p>
  )
}

const BoardMoreItems = lazyOverlay(() => import('./board-more-items.tsx').then((part) => part.BoardMoreItems))

/** More faces than these become a number. */
const MAX_FACES = 4
const MAX_FACES_ON_PHONE = 3

function PeopleHere() {
  const faces = useFacesHere()
  const most = usePhone() ? MAX_FACES_ON_PHONE : MAX_FACES
  const { t } = useMessages()
  if (faces.length === 0) return null
  return (
    <div className={styles.people} title={namesOf(faces)}>
      <VisuallyHidden>
        {t('board.peopleHere', { count: faces.length })}: {namesOf(faces)}
      </VisuallyHidden>
      {faces.slice(0, most).map((face) => (
        <Avatar
          key={face.memberId}
          name={face.name}
          colour={face.partner?.colour}
          pattern={face.partner?.pattern}
          decorative
        />
      ))}
      {faces.length > most && <span aria-hidden>{t('card.face.more', { count: faces.length - most })}</span>}
    </div>
  )
}

function Steps() {
  const { undo, redo, canUndo, canRedo } = useUndo()
  const { t } = useMessages()
  return (
    <div className={styles.steps}>
      <IconButton label={t('live.undo')} disabled={!canUndo} onClick={undo}>
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton label={t('live.redo')} disabled={!canRedo} onClick={redo}>
        <Redo2 aria-hidden />
      </IconButton>
    </div>
  )
}

/** What is not done every minute. */
export function ToolMenu() {
  const { ui, moreTools } = useBoard()
  const projectId = useProjectId()
  const [compact, setCompact] = usePreference('compact', false)
  const { t } = useMessages()
  return (
    <Menu
      trigger={
        <IconButton label={t('board.more')}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={compact ? <Check aria-hidden /> : <Rows3 aria-hidden />} onSelect={() => setCompact(!compact)}>
        {t('board.compact')}
      </MenuItem>
      <MenuItem icon={<Archive aria-hidden />} onSelect={() => ui.set({ archiveOpen: true })}>
        {t('board.archive')}
      </MenuItem>
      <MenuItem icon={<UserPlus aria-hidden />} onSelect={() => navigate(projectPath(projectId))}>
        {t('board.invite')}
      </MenuItem>
      <MenuItem icon={<Bookmark aria-hidden />} onSelect={() => ui.set({ savedViewsOpen: true })}>
        {t('view.saved')}
      </MenuItem>
      <BoardMoreItems />
      {moreTools}
    </Menu>
  )
}
