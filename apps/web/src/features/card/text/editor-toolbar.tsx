import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import {
  AtSign,
  Bold,
  Code,
  Heading,
  Italic,
  Link as LinkIcon,
  List,
  ListChecks,
  ListOrdered,
  Quote,
} from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import styles from './rich-editor.module.css'
import { safeLink } from './safe-link.ts'

const TOOLS = [
  { name: 'bold', icon: Bold, run: (editor: Editor) => editor.chain().focus().toggleBold().run() },
  { name: 'italic', icon: Italic, run: (editor: Editor) => editor.chain().focus().toggleItalic().run() },
  { name: 'heading', icon: Heading, run: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 3 }).run() },
  { name: 'bulletList', icon: List, run: (editor: Editor) => editor.chain().focus().toggleBulletList().run() },
  { name: 'orderedList', icon: ListOrdered, run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run() },
  { name: 'taskList', icon: ListChecks, run: (editor: Editor) => editor.chain().focus().toggleTaskList().run() },
  { name: 'blockquote', icon: Quote, run: (editor: Editor) => editor.chain().focus().toggleBlockquote().run() },
  { name: 'code', icon: Code, run: (editor: Editor) => editor.chain().focus().toggleCode().run() },
] as const

export function EditorToolbar({ editor }: { editor: Editor }) {
  const { t } = useMessages()
  const [linking, setLinking] = useState(false)
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => [...TOOLS.map(({ name }) => now.isActive(name)), now.isActive('link')],
  })
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={t('text.tools')}>
        {TOOLS.map(({ name, icon: Icon, run }, place) => (
          <IconButton
            key={name}
            label={t(`text.${name}`)}
            aria-pressed={active[place] ?? false}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(editor)}
          >
            <Icon aria-hidden />
          </IconButton>
        ))}
        <IconButton
          label={t('text.link')}
          aria-pressed={active.at(-1) ?? false}
          aria-expanded={linking}
          onClick={() => setLinking(!linking)}
        >
          <LinkIcon aria-hidden />
        </IconButton>
        <IconButton label={t('text.mention')} onClick={() => editor.chain().focus().insertContent(' @').run()}>
          <AtSign aria-hidden />
        </IconButton>
      </div>
      {linking && <LinkField editor={editor} onClose={() => setLinking(false)} />}
    </>
  )
}

function LinkField({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const { t } = useMessages()
  const [url, setUrl] = useState<string>(() => editor.getAttributes('link').href ?? '')
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`
  const href = url.trim() === '' ? null : safeLink(whole.trim())
  const apply = () => {
    const chain = editor.chain().focus().extendMarkRange('link')
    if (url.trim() === '') chain.unsetLink().run()
    else if (href && editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: url.trim(), marks: [{ type: 'link', attrs: { href } }] }).run()
    else if (href) chain.setLink({ href }).run()
    onClose()
  }
  return (
    <div className={styles.linking}>
      <input
        type="url"
        aria-label={t('text.linkAddress')}
        value={url}
        // The field appears because somebody asked for it.
        ref={(field) => field?.focus()}
        onChange={(event) => setUrl(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            apply()
          }
          if (event.key === 'Escape') {
            event.stopPropagation()
            onClose()
          }
        }}
      />
      <Button onClick={apply} disabled={url.trim() !== '' && href === null}>
        {url.trim() === '' ? t('text.removeLink') : t('text.setLink')}
      </Button>
    </div>
  )
}
