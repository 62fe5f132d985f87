import { fold } from '@meanwhile/domain/fold'
import { byPosition } from '@meanwhile/domain/position'
import { projectOf } from '@meanwhile/domain/project/project-of'
import { eventName } from '@meanwhile/wording/partial-date-words'
import { activitiesInOrder } from './by-date.ts'
import type { Pair, Report } from './report.ts'
import type { Words } from './words.ts'

/** Costs in words, for whoever may read them; empty: the row says nothing. */
export type Costs = readonly string[]

/**
 * What a municipality tells its council and its citizens of a project, row by row as the page of Daugavpils does it: applicant,
 * partners, source, duration, costs, events, aim and activities; at the end of these the line of the town's own programme
 * that it serves.
 */
export function projectSheet(words: Words, costs: Costs): Report {
  const { t, project } = words
  const { acronym, title, facts } = projectOf(project)
  const named = words.text(facts.titles) || title
  const pairs: Pair[] = [
    { label: t('sheet.applicant'), lines: partnersOf(words, 'lead') },
    { label: t('sheet.partners'), lines: numbered(partnersOf(words, 'others')) },
    { label: t('sheet.source'), lines: [words.text(facts.programme), facts.grantNumber ?? ''] },
    { label: t('sheet.duration'), lines: [durationOf(words)] },
    { label: t('sheet.costs'), lines: costs },
    { label: t('sheet.events'), lines: eventsOf(words) },
    { label: t('sheet.aim'), lines: [...aimOf(words), ...strategyOf(words)] },
  ]
  return {
    title: t('sheet.projectTitle', { title: named, acronym }),
    heads: officialTitles(words, named),
    pairs: pairs
      .map(({ label, lines }) => ({ label, lines: lines.filter((line) => line !== '') }))
      .filter(({ lines }) => lines.length > 0),
    tables: [],
    landscape: false,
  }
}

const numbered = (lines: readonly string[]) => lines.map((line, n) => `${n + 1}. ${line}`)

/** The title as the grant agreement has it, where it is another one. */
function officialTitles({ project }: Words, shown: string): string[] {
  return [...new Set(Object.values(projectOf(project).facts.officialTitles))].filter((title) => title !== shown)
}

function partnersOf(words: Words, which: 'lead' | 'others'): string[] {
  const partners = [...words.project.all('partners')].sort((a, b) => a.number - b.number)
  return partners
    .filter(({ role, parentId }) => (role === 'lead') === (which === 'lead') && parentId === null)
    .map(({ id, country }) => `${words.partner(id)} (${words.country(country)})`)
}

function durationOf(words: Words): string {
  const { t, project } = words
  const { facts, anchors } = projectOf(project)
  const { start, end, months, from } = facts.period
  if (from !== null && months !== null) {
    const event = eventName(from, t, { facts })
    const day = anchors[from]
    const span = day === undefined ? '' : words.span(day, null)
    const rule = t('sheet.monthsFrom', { count: months, event })
    return span === '' ? rule : `${rule} (${span})`
  }
  const span = words.span(start, end)
  return months === null ? span : [t('sheet.months', { count: months }), span].filter(Boolean).join(', ')
}

function eventsOf(words: Words): string[] {
  return activitiesInOrder(words.project).map((activity, n) => {
    const where = activity.mode === 'online' ? words.t('sheet.online') : words.place(activity.placeId)
    // As it was told: a council paper quotes the application.
    const when = words.span(activity.start ?? activity.heldFrom, activity.end ?? activity.heldTo)
    const label = words.t('sheet.event', { number: activity.number ?? n + 1 })
    const title = words.text(activity.titles)
    const more = [where, when].filter((said) => said !== '' && !saysAlready(title, said))
    return `${label} ${[title, ...more].join(', ')}`
  })
}

/** Languages bend the ends of names: `Parmā` says `Parma`. */
const ENDING = 3

/** Whether a title tells the place or the year in it already, as titles in applications do. */
function saysAlready(title: string, said: string): boolean {
  const [first = ''] = fold(said).split(/[ ,]/)
  const [year] = /\d{4}/.exec(said) ?? []
  return fold(title).includes(year ?? first.slice(0, Math.max(ENDING, first.length - ENDING)))
}

function aimOf(words: Words): string[] {
  const { t, project } = words
  const { facts, summary } = projectOf(project)
  const objectives = [...project.all('objectives')].filter(({ archivedAt }) => archivedAt === null).sort(byPosition)
  return [
    ...(words.lines(facts.aims).length > 0 ? words.lines(facts.aims) : summary.split('\n')),
    ...words.lines(facts.background),
    ...(objectives.length > 0 ? [t('sheet.plannedActivities')] : []),
    ...objectives.map(({ texts }) => `· ${words.text(texts)}`),
  ]
}

function strategyOf(words: Words): string[] {
  const lines = projectOf(words.project).facts.strategy.map(({ document, priority, line, task }) =>
    [document, priority, line, task]
      .map((texts) => words.text(texts))
      .filter(Boolean)
      .join(' · '),
  )
  return lines.length > 0 ? [words.t('sheet.strategy'), ...lines] : []
}
