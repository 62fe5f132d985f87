import { daysBetween } from '@meanwhile/domain/calendar-day'
import { periodDays } from '@meanwhile/domain/facts/period-range'
import { useEffect, useMemo, useRef } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject } from '../../project/use-project.ts'
import { useRowWindow } from '../../ui/use-row-window.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { extentOf, openingDay, ticksOf, ZOOMS, type Zoom } from './geometry.ts'
import css from './timeline.module.css'
import { GLYPHS, TimelineBar } from './timeline-bar.tsx'
import { TIMELINE_HELP_ID } from './timeline-ids.ts'
import { TimelineScale } from './timeline-scale.tsx'
import type { Group, Row } from './use-items.ts'
import { useReplan } from './use-replan.ts'

/** As the style sheet has it, in px. */
const ROW = 40
/** The column of titles, in px. */
const TITLES = 260

type Line = { key: string; head: string } | { key: string; row: Row }

/** Rows of titles beside a canvas of days; both scroll as one. Only what is seen is rendered. */
export function TimelineCanvas({ groups, zoom }: { groups: readonly Group[]; zoom: Zoom }) {
  const { t } = useMessages()
  const { timeZone, facts, anchors } = useProject()
  const today = wallClock(timeZone).slice(0, 10)
  const replan = useReplan(zoom)
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useMemo(
    () =>
      groups.flatMap<Line>(({ id, title, rows }) => [
        { key: `group-${id}`, head: title },
        ...rows.map((row) => ({ key: `${row.item.kind}-${row.item.id}`, row })),
      ]),
    [groups],
  )
  const keys = useMemo(() => lines.map(({ key }) => key), [lines])
  const spans = useMemo(() => groups.flatMap(({ rows }) => rows.map(({ span }) => span)), [groups])
  const extent = useMemo(() => extentOf(spans, today), [spans, today])
  const shown = useRowWindow({ keys, estimate, scroller, beyond: 8 })
  const { first, end } = shown.range()
  const px = ZOOMS[zoom]
  const now = daysBetween(extent.from, today) * px
  const near = today >= extent.from && today <= extent.to
  const opening = openingDay(spans, periodDays(facts.period, anchors), today)
  const opens = daysBetween(extent.from, opening) * px
  // What is over is looked back at, what goes on or comes is looked ahead to.
  const before = opening < today ? 2 / 3 : 1 / 3
  const drawn = useRef<{ zoom: Zoom; from: string } | null>(null)
  useEffect(() => {
    const element = scroller.current
    const was = drawn.current
    drawn.current = { zoom, from: extent.from }
    if (!element) return
    // What grows to the left while it is open does not move under the hand.
    if (was?.zoom === zoom) element.scrollLeft += daysBetween(extent.from, was.from) * px
    else element.scrollLeft = Math.max(0, opens - (element.clientWidth - TITLES) * before)
  }, [zoom, px, extent.from, opens, before])
  const width = (daysBetween(extent.from, extent.to) + 1) * px
  const ticks = useMemo(() => ticksOf(extent, zoom), [extent, zoom])
  return (
    <div
      ref={scroller}
      className={css.scroller}
      role="region"
      aria-label={t('timeline.canvas')}
      // A region that scrolls is reached by key.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <VisuallyHidden>
        <p id={TIMELINE_HELP_ID}>{t('timeline.help')}</p>
      </VisuallyHidden>
      <div className={css.head} style={{ width: width + TITLES }}>
        <span className={css.corner} />
        <TimelineScale {...extent} zoom={zoom} />
      </div>
      <div className={css.canvas} style={{ width: width + TITLES, height: shown.layout.height }}>
        <div className={css.lines} aria-hidden>
          {ticks.map(({ day, left }) => (
            <span key={day} className={css.line} style={{ insetInlineStart: left }} />
          ))}
          {near && <span className={css.today} style={{ insetInlineStart: now }} title={t('timeline.today')} />}
        </div>
        <ul>
          {lines.slice(first, end).map((line, offset) => {
            const index = first + offset
            return (
              <li
                key={line.key}
                ref={shown.measure}
                data-index={index}
                className={css.row}
                style={{ transform: `translateY(${shown.spans[index]?.start ?? 0}px)` }}
              >
                {'head' in line ? (
                  <h2 className={css.group} dir="auto" title={line.head}>
                    {line.head}
                  </h2>
                ) : (
                  <>
                    <RowTitle row={line.row} />
                    <span className={css.track}>
                      <TimelineBar row={line.row} from={extent.from} zoom={zoom} replan={replan} />
                    </span>
                  </>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}

const estimate = () => ROW

function RowTitle({ row: { item, title } }: { row: Row }) {
  const Glyph = GLYPHS[item.kind]
  return (
    <span className={css.name} title={title} aria-hidden>
      <Glyph size={14} />
      <span dir="auto">{title}</span>
    </span>
  )
}
