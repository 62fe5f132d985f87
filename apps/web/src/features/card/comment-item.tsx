import { editComment, removeComment } from '@meanwhile/domain/comment/commands'
import type { Comment } from '@meanwhile/domain/comment/comment'
import { formatAgo, formatInstant } from '@meanwhile/wording/format'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useMe } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { QuestionDialog } from '../../ui/question-dialog.tsx'
import styles from './card-text.module.css'
import { CommentReactions } from './comment-reactions.tsx'
import { LazyEditor } from './text/lazy-editor.tsx'
import { MarkdownView } from './text/markdown-view.tsx'
import { readTextDraft, textDraftKey, writeTextDraft } from './text/text-draft.ts'
import { toggleTask } from './text/toggle-task.ts'
import { useFacesOf } from './use-card-people.ts'

export function CommentItem({ comment, writable }: { comment: Comment; writable: boolean }) {
  const { t } = useMessages()
  const me = useMe()
  const dispatch = useDispatch()
  const mayModerate = useCan('comments.moderate')
  const [face] = useFacesOf(comment.memberId === null ? [] : [comment.memberId])
  const [asking, setAsking] = useState(false)
  const isMine = comment.memberId === me.id
  const draftKey = textDraftKey(me.userId, 'comment-edit', comment.id)
  const [editing, setEditing] = useState(() => isMine && writable && readTextDraft(draftKey) !== null)
  const place = { commentId: comment.id, cardId: comment.cardId }
  const name = face?.name ?? t('text.byProduct')
  return (
    <li className={styles.comment} id={`comment-${comment.id}`}>
      <Avatar name={name} colour={face?.partner?.colour} pattern={face?.partner?.pattern} decorative />
      <div className={styles.said}>
        <p className={styles.by}>
          <bdi>{name}</bdi>
          <time dateTime={comment.at} title={formatInstant(comment.at, t.locale)}>
            {formatAgo(comment.at, t.locale)}
          </time>
          {comment.editedAt !== null && (
            <span title={formatInstant(comment.editedAt, t.locale)}>{t('text.edited')}</span>
          )}
        </p>
        {editing ? (
          <CommentEditor comment={comment} draftKey={draftKey} onClose={() => setEditing(false)} />
        ) : (
          <MarkdownView
            markdown={comment.text}
            onTask={
              isMine && writable
                ? (offset) => dispatch(editComment({ ...place, text: toggleTask(comment.text, offset) }))
                : undefined
            }
          />
        )}
        {!editing && (
          <div className={styles.below}>
            <CommentReactions comment={comment} writable={writable} />
            {isMine && writable && (
              <Button look="quiet" onClick={() => setEditing(true)} onPointerEnter={LazyEditor.preload}>
                {t('text.edit')}
              </Button>
            )}
            {(isMine || mayModerate) && writable && (
              <Button look="quiet" onClick={() => setAsking(true)}>
                {t('text.remove')}
              </Button>
            )}
          </div>
        )}
      </div>
      <QuestionDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('text.removeQuestion')}
        text={t('text.removeText')}
        yes={t('text.remove')}
        cancel={t('text.cancel')}
        onYes={() => dispatch(removeComment(place))}
      />
    </li>
  )
}

function CommentEditor({ comment, draftKey, onClose }: { comment: Comment; draftKey: string; onClose(): void }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [text, setText] = useState(() => readTextDraft(draftKey)?.text ?? comment.text)
  const [initial] = useState(text)
  const close = () => {
    writeTextDraft(draftKey, null)
    onClose()
  }
  const save = () => {
    if (text.trim() === '' || text.trim() === comment.text) return close()
    const { id: commentId, cardId } = comment
    if (dispatch(editComment({ commentId, cardId, text: text.trim() })) === null) close()
  }
  return (
    <div className={styles.writing}>
      <LazyEditor
        initial={initial}
        label={t('text.editComment')}
        onChange={(next) => {
          setText(next)
          writeTextDraft(draftKey, { text: next, revision: 0 })
        }}
        onSubmit={save}
        onCancel={text === comment.text ? close : onClose}
        onLoadFailure={onClose}
      />
      <div className={styles.buttons}>
        <Button look="signal" onClick={save}>
          {t('text.save')}
        </Button>
        <Button onClick={close}>{t('text.discard')}</Button>
      </div>
    </div>
  )
}
