import { useState } from 'react'
import { useParams, useSearch } from 'wouter'
import { BoardContext } from '../features/board/board-context.ts'
import { BoardUi } from '../features/board/board-ui.ts'
import { BoardGeometry } from '../features/board/geometry.ts'
import { ShownCards } from '../features/board/shown-cards.ts'
import { CalendarScope } from '../features/calendar/calendar-scope.ts'
import { Calendar } from '../features/calendar/calendar-view.tsx'
import { FilterOpener } from '../features/filter/filter-opener.tsx'
import { hasFilter } from '../features/filter/has-filter.ts'
import { useFilterKeys } from '../features/filter/use-filter-keys.ts'
import { calendarPath } from '../lib/paths.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { useCan, useProject, useProjectStore } from '../project/use-project.ts'
import { PageHead } from '../ui/page-head.tsx'
import { BoardFilter } from './board-filter.tsx'
import css from './calendar-page.module.css'
import { CardOverPage } from './card-over-page.tsx'
import { ProjectBar } from './project-bar.tsx'

/** All boards and the programme of a project in one calendar, and over it the card that the address names. */
export function CalendarPage() {
  const { cardId } = useParams()
  const { t } = useMessages()
  const project = useProjectStore()
  const { id, lang } = useProject()
  const mayEditCards = useCan('cards.edit')
  const [parts] = useState(() => ({
    geometry: new BoardGeometry(),
    ui: new BoardUi(),
    shown: new ShownCards(project, null),
  }))
  const on = hasFilter(useSearch())
  const [chosen, setChosen] = useState<boolean | null>(null)
  /** Raised by each wish to type into the filter. */
  const [find, setFind] = useState(0)
  const open = chosen ?? on
  const onFind = () => {
    setChosen(true)
    setFind((count) => count + 1)
  }
  useFilterKeys(onFind)
  useTitle(t('calendar.projectTitle'))
  return (
    <CalendarScope value={null}>
      <BoardContext
        // What is of one board alone is not here.
        value={{ ...parts, boardId: '', lang, mayEditCards, mayEditLists: false, compact: false, moreTools: null }}
      >
        <ProjectBar />
        <main className={css.page}>
          <div className={css.head}>
            <PageHead
              title={t('calendar.projectTitle')}
              actions={<FilterOpener open={open} on={on} onToggle={() => (open ? setChosen(false) : onFind())} />}
            />
          </div>
          <BoardFilter open={open} find={find} />
          <Calendar />
        </main>
      </BoardContext>
      <CardOverPage cardId={cardId} under={`${calendarPath(id)}${window.location.search}`} />
    </CalendarScope>
  )
}
