import { TaskItem, TaskList } from '@tiptap/extension-list'
import { TableKit } from '@tiptap/extension-table'
import { Markdown } from '@tiptap/markdown'
import { EditorContent, useEditor } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { useEffect, useId, useRef, useState } from 'react'
import { useFaces, useFacesOf } from '../use-card-people.ts'
import { EditorToolbar } from './editor-toolbar.tsx'
import { type MentionQuery, mentionExtension } from './mention-extension.ts'
import { MentionList, type MentionListHandle } from './mention-list.tsx'
import { mentionedIn } from './mentioned-in.ts'
import { picturesAsLinks } from './pictures-as-links.ts'
import styles from './rich-editor.module.css'
import { safeLink } from './safe-link.ts'

export interface RichEditorProps {
  /** Markdown to begin with; later changes are not taken over: nothing moves under the cursor. */
  initial: string
  label: string
  lang?: string
  onChange(markdown: string): void
  /** Ctrl or ⌘ with Enter. */
  onSubmit(): void
  onCancel(): void
}

/** Markdown, written as it will look. Loaded when somebody writes. */
export function RichEditor({ initial, label, lang, onChange, onSubmit, onCancel }: RichEditorProps) {
  const faces = useFaces()
  const mentioned = useFacesOf(mentionedIn(initial))
  const [query, setQuery] = useState<MentionQuery | null>(null)
  const list = useRef<MentionListHandle>(null)
  const listId = useId()
  /** What the editor calls back with is the newest of each, and the editor itself is made once. */
  const now = useRef({ faces, onChange, onSubmit, onCancel })
  useEffect(() => {
    now.current = { faces, onChange, onSubmit, onCancel }
  })
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: { levels: [3, 4] },
        link: { openOnClick: false, defaultProtocol: 'https', isAllowedUri: (url) => safeLink(url) !== null },
      }),
      TaskList,
      TaskItem.configure({ nested: true }),
      TableKit,
      Markdown,
      mentionExtension({
        faces: () => now.current.faces,
        nameOf: (memberId) => mentioned.find((face) => face.memberId === memberId)?.name ?? memberId,
        show: setQuery,
        onKeyDown: (event) => list.current?.onKeyDown(event) ?? false,
      }),
    ],
    content: picturesAsLinks(initial),
    contentType: 'markdown',
    autofocus: 'end',
    editorProps: {
      attributes: {
        class: styles.area ?? '',
        'aria-label': label,
        'aria-multiline': 'true',
        role: 'textbox',
        dir: 'auto',
        ...(lang && { lang }),
      },
      handleKeyDown: (_view, event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          now.current.onSubmit()
          return true
        }
        return false
      },
    },
    onUpdate: ({ editor: changed }) => now.current.onChange(changed.getMarkdown()),
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keeps keys of the board and the dialog out of a text
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && query === null) now.current.onCancel()
        event.stopPropagation()
      }}
    >
      {editor && <EditorToolbar editor={editor} />}
      <EditorContent editor={editor} />
      {query && <MentionList ref={list} query={query} id={listId} />}
    </div>
  )
}
