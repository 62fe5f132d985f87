import { forwardRef, useImperativeHandle, useState } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { classNames } from '../../../ui/class-names.ts'
import type { MentionQuery } from './mention-extension.ts'
import styles from './rich-editor.module.css'

/** Pixels, as the style says. */
const LIST_WIDTH = 260

export interface MentionListHandle {
  onKeyDown(event: KeyboardEvent): boolean
}

/** The people who fit what is typed after `@`; the focus stays in the text, the keys come from there. */
export const MentionList = forwardRef<MentionListHandle, { query: MentionQuery; id: string }>(({ query, id }, ref) => {
  const { t } = useMessages()
  const [wanted, setWanted] = useState(0)
  const faces = query.items
  const at = Math.min(wanted, faces.length - 1)
  const choose = (place: number) => {
    const face = faces[place]
    if (face) query.command({ id: face.memberId, label: face.name })
  }
  useImperativeHandle(ref, () => ({
    onKeyDown: (event) => {
      if (faces.length === 0) return false
      if (event.key === 'ArrowDown') setWanted((at + 1) % faces.length)
      else if (event.key === 'ArrowUp') setWanted((at + faces.length - 1) % faces.length)
      else if (event.key === 'Enter' || event.key === 'Tab') choose(at)
      else return false
      return true
    },
  }))
  const caret = query.clientRect?.()
  // Beside the text, not over the page: the dialog around it is moved, and so is whatever is fixed inside of it.
  const area = query.editor.view.dom.parentElement?.parentElement?.getBoundingClientRect()
  if (!caret || !area) return null
  const style = {
    left: Math.max(0, Math.min(caret.left - area.left, area.width - LIST_WIDTH)),
    top: caret.bottom - area.top + 4,
  }
  return (
    <div className={styles.mentions} style={style}>
      <p role="status" className={styles.found}>
        {faces.length === 0 ? t('text.nobodyFound') : t('text.peopleFound', { count: faces.length })}
      </p>
      <div role="listbox" aria-label={t('text.mention')} id={id}>
        {faces.map((face, index) => (
          <button
            key={face.memberId}
            type="button"
            role="option"
            aria-selected={index === at}
            className={classNames(styles.option, index === at && styles.chosen)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <Avatar name={face.name} colour={face.partner?.colour} pattern={face.partner?.pattern} decorative />
            <bdi>{face.name}</bdi>
          </button>
        ))}
      </div>
    </div>
  )
})
MentionList.displayName = 'MentionList'
