import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { Link } from '../../lib/link.tsx'
import { projectPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectId } from '../../project/use-project.ts'
import { Section } from '../../ui/section.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import type { Item } from './items.ts'
import { GLYPHS } from './timeline-bar.tsx'
import css from './timeline-list.module.css'

/** What has no day yet: no date at all, or one that counts from an event whose day nobody knows. */
export function UndatedItems({ items }: { items: readonly Item[] }) {
  const { t } = useMessages()
  const { anchors } = useProject()
  const projectId = useProjectId()
  if (items.length === 0) return null
  return (
    <Section title={t('timeline.undated')} count={items.length}>
      <ul className={css.rows}>
        {items.map((item) => {
          const Glyph = GLYPHS[item.kind]
          const date = item.dates.from ?? item.dates.to
          return (
            <li key={`${item.kind}-${item.id}`}>
              <Link to={`${projectPath(projectId)}/${item.path}`} className={css.row}>
                <Glyph size={16} aria-hidden />
                <span className={css.words}>
                  <TranslatedText texts={item.texts} />
                  <small>{date === null ? t('timeline.noDate') : resolvedDateWords(date, t, anchors)}</small>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
