import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { projectPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectId } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { DatesDialog } from './dates-dialog.tsx'
import type { Item } from './items.ts'
import { GLYPHS } from './timeline-bar.tsx'
import css from './timeline-list.module.css'

/** A row of a list: the way to its page, and to other dates for it. */
export function ItemRow({ item }: { item: Item }) {
  const { t } = useMessages()
  const project = useProject()
  const projectId = useProjectId()
  const text = usePlainText()
  const [editing, setEditing] = useState(false)
  const Glyph = GLYPHS[item.kind]
  const dates = [item.dates.from, item.dates.to].flatMap((date) =>
    date === null ? [] : [resolvedDateWords(date, t, project)],
  )
  return (
    <div className={css.row}>
      <Link to={`${projectPath(projectId)}/${item.path}`} className={css.link}>
        <Glyph size={16} aria-hidden />
        <span className={css.words}>
          <TranslatedText texts={item.texts} />
          <small>{dates.length === 0 ? t('timeline.noDate') : [...new Set(dates)].join(' – ')}</small>
        </span>
      </Link>
      {item.mayEdit && (
        <IconButton label={t('timeline.edit', { title: text(item.texts) })} onClick={() => setEditing(true)}>
          <Pencil size={16} aria-hidden />
        </IconButton>
      )}
      {editing && <DatesDialog item={item} onClose={() => setEditing(false)} />}
    </div>
  )
}
