import type { CohortFigures, Newcomers } from '@meanwhile/domain/organisation/cohort'
import type { StatedFigures } from '@meanwhile/domain/organisation/organisation'
import { FIGURES } from '@meanwhile/domain/organisation/organisation'
import type { Translate } from '@meanwhile/messages/messages'
import { countryName, formatNumber } from '@meanwhile/wording/format'
import { dateWords } from '@meanwhile/wording/partial-date-words'
import { useQuery } from '@tanstack/react-query'
import { projectPath } from '../../lib/paths.ts'
import { directoryQuery } from '../../lib/queries.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { SourceText } from '../thing/source-text.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { usePlainText } from '../thing/use-text.ts'
import css from './project-directory.module.css'

/** The reader's projects side by side, what is counted of them, and beside it what sources state. */
export function ProjectDirectory() {
  const { t, locale } = useMessages()
  const { data, isError, refetch } = useQuery(directoryQuery())
  if (!data) {
    if (!isError) return <Skeleton height={160} />
    return (
      <EmptyState
        title={t('directory.failed')}
        action={<Button onClick={() => void refetch()}>{t('directory.again')}</Button>}
      />
    )
  }
  const { projects, computed, stated } = data
  return (
    <>
      <Section title={t('directory.projects')} count={projects.length}>
        {projects.length === 0 && <p className={css.quiet}>{t('directory.noProjects')}</p>}
        <ul className={css.projects}>
          {projects.map((project) => (
            <li key={project.id} className={css.project}>
              <p className={css.name}>
                <LoneLink name to={projectPath(project.id)}>
                  <bdi>{project.acronym}</bdi>
                </LoneLink>
                {project.status !== null && <Badge>{t(`facts.status.${project.status}`)}</Badge>}
                {project.archived && <Badge>{t('directory.archived')}</Badge>}
              </p>
              <p lang={project.lang} dir="auto">
                {project.title}
              </p>
              {project.programme && (
                <p className={css.quiet}>
                  <TranslatedText texts={project.programme} />
                </p>
              )}
              <p className={css.quiet}>
                {[
                  t('directory.partners', { count: project.partners }),
                  project.countries.map((code) => countryName(code, locale)).join(', '),
                  newcomerWords(project.newcomers, project.partners, t),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <div className={css.sides}>
        <Section title={t('directory.computed')}>
          <p className={css.quiet}>{t('directory.computedText')}</p>
          <Computed figures={computed} />
        </Section>
        {stated.length > 0 && (
          <Section title={t('directory.stated')}>
            <p className={css.quiet}>{t('directory.statedText')}</p>
            {stated.map((one) => (
              <Stated key={one.id} stated={one} />
            ))}
          </Section>
        )}
      </div>
    </>
  )
}

/** A share is said with of how many it is known; of few there is none. */
function newcomerWords({ percent, known }: Newcomers, partners: number, t: Translate): string {
  if (known === 0) return t('directory.newcomersUnknown')
  if (percent === null) return t('directory.newcomersFew', { known, partners })
  return `${t('directory.newcomers', { percent: String(percent) })} (${t('directory.known', { known, partners })})`
}

function Computed({ figures }: { figures: CohortFigures }) {
  const { t, locale } = useMessages()
  return (
    <dl className={css.figures}>
      {FIGURES.map((figure) => {
        const value = figure === 'newcomers' ? figures.newcomers.percent : figures[figure]
        const words = value === null ? t('directory.unknown') : formatNumber(value, locale)
        const { known } = figures.newcomers
        return (
          <div key={figure}>
            <dt>
              {t(`directory.figure.${figure}`)}
              {figure === 'newcomers' && ` (${t('directory.known', { known, partners: figures.partners })})`}
            </dt>
            <dd>{figure === 'newcomers' && value !== null ? t('directory.percent', { value: words }) : words}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function Stated({ stated }: { stated: StatedFigures }) {
  const { t, locale } = useMessages()
  const { names, figures, types, rule, note, on, source, networks } = stated
  return (
    <article className={css.stated}>
      <h3>
        <TranslatedText texts={names} />
      </h3>
      <dl className={css.figures}>
        {figures.map(({ figure, qualifier, value }) => {
          const number = formatNumber(value, locale)
          const words = figure === 'newcomers' ? t('directory.percent', { value: number }) : number
          return (
            <div key={figure}>
              <dt>{t(`directory.figure.${figure}`)}</dt>
              <dd>{qualifier === '=' ? words : `${qualifier} ${words}`}</dd>
            </div>
          )
        })}
      </dl>
      {types.length > 0 && (
        <ul className={css.types}>
          {types.map(({ type, count }) => (
            <li key={type}>{t(`directory.type.${type}`, { count })}</li>
          ))}
        </ul>
      )}
      {Object.keys(note).length > 0 && (
        <p>
          <TranslatedText texts={note} />
        </p>
      )}
      {on !== null && <p className={css.quiet}>{t('directory.on', { date: dateWords(on, t, null) })}</p>}
      {Object.keys(rule).length > 0 && <Rule rule={rule} />}
      {networks.length > 0 && (
        <details>
          <summary>{t('directory.networks', { count: networks.length })}</summary>
          <ul className={css.networks}>
            {networks.map(({ name, participant, theme }) => (
              <li key={name}>
                <strong>{name}</strong> · <bdi>{participant}</bdi> · <TranslatedText texts={theme} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className={css.source}>
        <SourceText source={source} />
      </p>
    </article>
  )
}

function Rule({ rule }: { rule: StatedFigures['rule'] }) {
  const { t } = useMessages()
  const text = usePlainText()(rule)
  return <p className={css.quiet}>{t('directory.rule', { rule: text })}</p>
}
