import { spanOf } from '@meanwhile/domain/partial-date-span'
import { CalendarDays, FileClock, Layers, type LucideIcon, SquareCheck } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { projectPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectId, useRow } from '../../project/use-project.ts'
import { placeOf, type Zoom } from './geometry.ts'
import type { ItemKind } from './items.ts'
import css from './timeline-bar.module.css'
import { TIMELINE_HELP_ID } from './timeline-ids.ts'
import type { Row } from './use-items.ts'
import type { Replan } from './use-replan.ts'

export const GLYPHS: Record<ItemKind, LucideIcon> = {
  phase: Layers,
  activity: CalendarDays,
  card: SquareCheck,
  agreement: FileClock,
}

interface TimelineBarProps {
  row: Row
  from: string
  zoom: Zoom
  replan: Replan
}

/** What is drawn of one row: a mark, a bar or a band at its place; also the link to its page and what a hand takes. */
export function TimelineBar({ row: { item, title, span }, from, zoom, replan }: TimelineBarProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const { anchors } = useProject()
  const partner = useRow('partners', item.partnerId)
  const held = replan.held?.id === item.id ? replan.held : null
  const shown = (held && spanOf(held.dates, anchors)) ?? span
  const { left, width } = placeOf(shown, from, zoom)
  const words = held?.words ?? replan.words(item.dates)
  const Glyph = GLYPHS[item.kind]
  return (
    <div className={css.place} style={{ insetInlineStart: left, width }} data-held={held ? true : undefined}>
      {held && <span className={css.words}>{words}</span>}
      <Link
        to={`${projectPath(projectId)}/${item.path}`}
        className={css.bar}
        data-look={shown.look}
        data-kind={item.kind}
        data-colour={partner?.colour}
        data-pattern={partner?.pattern}
        data-still={item.mayEdit ? undefined : true}
        aria-label={t('timeline.item', { kind: t(`timeline.kind.${item.kind}`), title, dates: words })}
        aria-describedby={item.mayEdit ? TIMELINE_HELP_ID : undefined}
        title={`${title}: ${words}`}
        draggable={false}
        onPointerDown={replan.onPointerDown(item, title, 'both')}
        onKeyDown={replan.onKeyDown(item, title)}
        onBlur={replan.onBlur}
        onContextMenu={(event) => {
          if (held) event.preventDefault()
        }}
      >
        {shown.look === 'day' && <Glyph size={12} aria-hidden />}
      </Link>
      {item.mayEdit && shown.look !== 'day' && (
        <>
          <span className={css.begin} aria-hidden onPointerDown={replan.onPointerDown(item, title, 'from')} />
          <span className={css.end} aria-hidden onPointerDown={replan.onPointerDown(item, title, 'to')} />
        </>
      )}
    </div>
  )
}
