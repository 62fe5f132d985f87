import type { Card } from '@meanwhile/domain/card/card'
import { describeCard } from '@meanwhile/domain/description/commands'
import { AlignLeft, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useMe, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { useBoard } from '../board/board-context.ts'
import { CardSection } from './card-section.tsx'
import styles from './card-text.module.css'
import { DescriptionEditor } from './description-editor.tsx'
import { useFocusBack } from './focus-back.ts'
import { LazyEditor } from './text/lazy-editor.tsx'
import { MarkdownView } from './text/markdown-view.tsx'
import { readTextDraft, textDraftKey } from './text/text-draft.ts'
import { toggleTask } from './text/toggle-task.ts'

/** What the card says at length. A draft that was left over opens by itself. */
export function CardDescription({ card, editable }: { card: Card; editable: boolean }) {
  const { t } = useMessages()
  const { lang } = useBoard()
  const me = useMe()
  const dispatch = useDispatch()
  const description = useRow('descriptions', card.id)
  const draftKey = textDraftKey(me.userId, 'description', card.id)
  const [editing, setEditing] = useState(() => editable && readTextDraft(draftKey) !== null)
  const focusBack = useFocusBack()
  const close = () => {
    focusBack.leave()
    setEditing(false)
  }
  const text = description?.text ?? ''
  const revision = description?.revision ?? 0
  if (editing) {
    return (
      <CardSection icon={AlignLeft} title={t('text.description')}>
        <DescriptionEditor cardId={card.id} lang={lang} draftKey={draftKey} onClose={close} />
      </CardSection>
    )
  }
  const edit = () => setEditing(true)
  return (
    <CardSection
      icon={AlignLeft}
      title={t('text.description')}
      action={
        editable &&
        text !== '' && (
          <Button look="quiet" ref={focusBack.button} onClick={edit} onPointerEnter={LazyEditor.preload}>
            <Pencil aria-hidden />
            {t('text.edit')}
          </Button>
        )
      }
    >
      {text !== '' && (
        <MarkdownView
          markdown={text}
          lang={lang}
          onTask={
            editable
              ? (offset) => dispatch(describeCard({ cardId: card.id, text: toggleTask(text, offset), revision }))
              : undefined
          }
        />
      )}
      {text === '' && editable && (
        <button
          type="button"
          ref={focusBack.button}
          className={styles.invite}
          onClick={edit}
          onPointerEnter={LazyEditor.preload}
        >
          {t('text.addDescription')}
        </button>
      )}
      {text === '' && !editable && <p className={styles.none}>{t('text.noDescription')}</p>}
    </CardSection>
  )
}
