import { NO_FACTS, type ProjectFacts } from '@meanwhile/domain/facts/facts'
import { rangeOf } from '@meanwhile/domain/partial-date-range'
import type { Seed, SeedProject } from './seed.ts'
import { textsIn } from './seed-things.ts'
import { sourceLines } from './source-text.ts'

/** The entry into force of the grant agreement: the one event that a period of the file counts from. */
const EVENT = 'GA'

/** What the project is on paper. */
export function factsOf(seed: Seed, project: SeedProject): ProjectFacts {
  const { title, period, goodPractice } = project
  const nameOf = (id: string | undefined) => seed.organisations.find((one) => one.id === id)?.names.en ?? null
  return {
    ...NO_FACTS,
    hashtag: project.hashtag ?? null,
    pack: project.programmePack,
    programme: project.programme,
    grantNumber: project.grantNumber ?? null,
    status: project.status,
    titles: textsIn(title),
    officialTitles: title.original === undefined ? {} : { en: title.original },
    summaries: textsIn(project.summary),
    aims: textsIn(project.aim),
    background: textsIn(project.background),
    goodPractice: textsIn(goodPractice),
    goodPracticeOwner: nameOf(goodPractice?.owner),
    period: {
      start: period.start ?? null,
      end: period.end ?? null,
      months: period.durationMonths ?? null,
      from: period.event ? EVENT : null,
    },
    events: period.event ? { [EVENT]: period.event } : {},
    targetGroups: project.targetGroups,
    profiles: project.participantProfiles.map(({ id, ...names }) => ({ code: id, names: textsIn(names) })),
    strategy: project.strategyAlignment.map(({ document, priority, priorityEn, line, lineEn, task }) => ({
      document,
      priority: { lv: priority, en: priorityEn },
      line: { lv: line, en: lineEn },
      task,
    })),
    approvals: project.approvals.map(({ what, on, by }) => ({ what, on, by: nameOf(by) })),
    related: project.related.map(({ acronym, note }) => ({ acronym, note })),
    source: sourceOf(project),
  }
}

function sourceOf(project: SeedProject): string {
  const { title, period, summary, aim, background, goodPractice, strategyAlignment, approvals, related } = project
  const remark = title['_note']
  return [
    ...(typeof remark === 'string' ? [`title: ${remark}`] : []),
    ...sourceLines(project),
    ...sourceLines(period, 'period'),
    ...sourceLines(summary, 'summary'),
    ...sourceLines(aim, 'aim'),
    ...sourceLines(background, 'background'),
    ...sourceLines(goodPractice, 'good practice'),
    ...strategyAlignment.flatMap((one) => sourceLines(one, 'strategy')),
    ...approvals.flatMap((one) => sourceLines(one, 'approval')),
    ...related.flatMap((one) => sourceLines(one, 'related')),
  ].join('\n')
}

/** The day on which M1 begins; null while nobody knows it. */
export function startOf({ period }: SeedProject): string | null {
  return period.start ? (rangeOf(period.start, {})?.sortFrom ?? null) : null
}

/** The day of which the file tells where everything stands. */
export function toldOn({ demoToday, approvals, acronym }: SeedProject): string {
  const day = demoToday ?? approvals.at(-1)?.on
  if (!day) throw new Error(`demo data: ${acronym} does not say of which day it tells`)
  return day
}
