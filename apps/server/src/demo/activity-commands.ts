import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { activity } from '@meanwhile/domain/activity/commands'
import { addDays } from '@meanwhile/domain/calendar-day'
import type { Command } from '@meanwhile/domain/command'
import { session } from '@meanwhile/domain/session/commands'
import { setStage } from '@meanwhile/domain/stage/set-stage'
import { toldOn } from './facts-plan.ts'
import { laidOut, type Names, orNull } from './names.ts'
import type { SeedProject } from './seed.ts'
import { sourceLines, sourceText } from './source-text.ts'

type SeedActivity = SeedProject['activities'][number]

/** Stages of what is over, which it passed on the days on which it was held. */
function passed({ status, demoDates }: SeedActivity): [stage: SeedActivity['status'], on: string][] {
  if (status !== 'reported' || !demoDates) return []
  return [
    ['running', demoDates.start],
    ['follow_up', addDays(demoDates.end, 1)],
  ]
}

/** Courses and visits are trained by the trainers of the partner that holds them. */
function trainersOf({ demoUsers }: SeedProject, { type, hostPartnerId }: SeedActivity): string[] {
  if (type !== 'training_course' && type !== 'training_visit') return []
  const trainers = demoUsers.filter((user) => 'trainer' in user && user.trainer && user.partnerId === hostPartnerId)
  return trainers.map(({ id }) => id)
}

export function activityCommands(project: SeedProject, names: Names): Command[] {
  const asOf = toldOn(project)
  return project.activities.flatMap((one) => {
    const id = names.id('activity', one.id)
    const [began, ...later] = [...passed(one), [one.status, asOf] as const]
    return [
      activity.create({
        id,
        stage: began[0],
        since: began[1],
        fields: {
          ...blankActivity({ type: one.type, titles: one.title }),
          code: one.code,
          number: one.number ?? null,
          hostPartnerId: orNull(one.hostPartnerId, names.partner),
          hostNote: one.hostNote ?? {},
          mode: one.mode,
          placeId: orNull(one.placeId, (place) => names.id('place', place)),
          start: one.start,
          end: one.end,
          heldFrom: one.demoDates?.start ?? null,
          heldTo: one.demoDates?.end ?? null,
          timeZone: one.timeZone ?? null,
          phaseId: orNull(one.phaseId, (phase) => names.id('phase', phase)),
          closing: one.closing,
          topics: one.topics,
          demonstrated: one.demonstrated ?? {},
          siteIds: one.siteIds.map((site) => names.id('site', site)),
          trainerIds: trainersOf(project, one).map(names.member),
          source: [sourceText(one), ...sourceLines(one.demoDates, 'days')].join('\n'),
        },
      }),
      ...later.map(([stage, on]) =>
        setStage({ changeId: names.id('stage', `${one.id} ${stage}`), kind: 'activity', thingId: id, stage, on }),
      ),
      ...sessionCommands(one, id, names),
    ]
  })
}

function sessionCommands({ sessions }: SeedActivity, activityId: string, names: Names): Command[] {
  return laidOut(sessions).map(([{ day, start, end, kind, title, siteId }, position]) =>
    session.create({
      id: names.id('session', `${activityId} ${day} ${start}`),
      fields: {
        activityId,
        day,
        start,
        end,
        kind,
        titles: title,
        leaderIds: [],
        siteId: orNull(siteId, (site) => names.id('site', site)),
        room: null,
        position,
      },
    }),
  )
}
