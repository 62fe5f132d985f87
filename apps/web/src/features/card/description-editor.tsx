import { describeCard } from '@meanwhile/domain/description/commands'
import { formatAgo } from '@meanwhile/wording/format'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import styles from './card-text.module.css'
import { LazyEditor } from './text/lazy-editor.tsx'
import { MarkdownView } from './text/markdown-view.tsx'
import { readTextDraft, type TextDraft, writeTextDraft } from './text/text-draft.ts'
import { useFacesOf } from './use-card-people.ts'

interface DescriptionEditorProps {
  cardId: string
  lang: string
  draftKey: string
  onClose(): void
}

/**
 * Edits the description from the revision that was there when the writing began. If somebody saves meanwhile, their
 * version stands beside this one and the person chooses; nothing is taken over under the cursor.
 */
export function DescriptionEditor({ cardId, lang, draftKey, onClose }: DescriptionEditorProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const description = useRow('descriptions', cardId)
  const current = { text: description?.text ?? '', revision: description?.revision ?? 0 }
  const [draft, setDraft] = useState<TextDraft>(() => readTextDraft(draftKey) ?? current)
  /** The editor begins anew with another text when theirs is taken. */
  const [begun, setBegun] = useState(draft)
  const changedMeanwhile = draft.revision !== current.revision && draft.text !== current.text
  const keep = (next: TextDraft) => {
    setDraft(next)
    writeTextDraft(draftKey, next)
  }
  const close = () => {
    writeTextDraft(draftKey, null)
    onClose()
  }
  const save = (revision: number) => {
    if (draft.text === current.text) return close()
    if (dispatch(describeCard({ cardId, text: draft.text.trim(), revision })) === null) close()
  }
  const takeTheirs = () => {
    keep(current)
    setBegun(current)
  }
  return (
    <div className={styles.writing}>
      <LazyEditor
        key={begun.revision}
        initial={begun.text}
        label={t('text.description')}
        lang={lang}
        onChange={(text) => keep({ text, revision: draft.revision })}
        onSubmit={() => !changedMeanwhile && save(draft.revision)}
        // Escape leaves the writing and keeps the draft; only the button throws it away.
        onCancel={draft.text === current.text ? close : onClose}
        onLoadFailure={onClose}
      />
      {changedMeanwhile ? (
        <div className={styles.meanwhile} role="alert">
          <SavedBy memberId={description?.memberId ?? null} at={description?.at ?? null} />
          <div className={styles.theirs}>
            {current.text === '' ? <p>{t('text.emptied')}</p> : <MarkdownView markdown={current.text} lang={lang} />}
          </div>
          <div className={styles.buttons}>
            <Button look="signal" onClick={() => save(current.revision)}>
              {t('text.saveMine')}
            </Button>
            <Button onClick={takeTheirs}>{t('text.takeTheirs')}</Button>
          </div>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button look="signal" onClick={() => save(draft.revision)}>
            {t('text.save')}
          </Button>
          <Button onClick={close}>{t('text.discard')}</Button>
          <span className={styles.hint}>{t('text.draftKept')}</span>
        </div>
      )}
    </div>
  )
}

function SavedBy({ memberId, at }: { memberId: string | null; at: string | null }) {
  const { t } = useMessages()
  const [face] = useFacesOf(memberId === null ? [] : [memberId])
  return (
    <p>
      <strong>{t('text.changedMeanwhile')}</strong>{' '}
      {face && at && <bdi>{t('text.savedBy', { name: face.name, when: formatAgo(at, t.locale) })}</bdi>}
    </p>
  )
}
