import { formatInstant } from '@meanwhile/wording/format'
import { useQuery } from '@tanstack/react-query'
import { Link } from '../../lib/link.tsx'
import { importPath } from '../../lib/paths.ts'
import { importListQuery } from '../../lib/queries.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { usePeople, useProjectId } from '../../project/use-project.ts'
import { Section } from '../../ui/section.tsx'
import css from './import.module.css'

/** Imports that are done, with the way to their reports. */
export function PastImports() {
  const { t, locale } = useMessages()
  const projectId = useProjectId()
  const people = usePeople()
  const { data = [] } = useQuery(importListQuery(projectId))
  if (data.length === 0) return null
  return (
    <Section title={t('import.pastTitle')} count={data.length}>
      <ul className={css.losses}>
        {data.map(({ id, fileName, finishedAt, userId, cards }) => (
          <li key={id} className={css.past}>
            <Link to={importPath(projectId, id)} dir="auto">
              {t('import.report', { file: fileName })}
            </Link>
            <span className={css.meta}>
              {[formatInstant(finishedAt, locale), people.get(userId)?.name, t('import.pastCards', { count: cards })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
