import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar-day.ts'
import { done, id, sampleProject } from '../sample-project.test-support.ts'
import { unsound } from '../sound.ts'
import { readTemplates } from '../template/board-template.ts'
import { templateDue } from '../template/template-due.ts'
import { boardOfActivity, TYPE_OF_TEMPLATE } from './activity-commands.ts'
import { blankActivity } from './blank-activity.ts'
import { activity } from './commands.ts'

const shared = await readTemplates()
const activityId = id('thing', 90)
const boardId = id('board', 90)
const partnerId = [...sampleProject().all('partners')][0]!.id
const days = { T: '2026-05-04', E: '2026-05-04', END: '2026-05-06', START: '2026-01-01' }

describe('[AC4] an activity from a template', () => {
  it('is of a type that fits, for each of the nine', () => {
    expect(Object.keys(TYPE_OF_TEMPLATE)).toEqual(shared.templates.map((template) => template.id))
  })

  it.each(shared.templates.map((template) => [template.id, template] as const))(
    '%s: every due date that the template has is set from its days, the host is responsible, the activity lies there',
    (name, template) => {
      let made = 0
      const fields = {
        ...blankActivity({ type: TYPE_OF_TEMPLATE[name]!, titles: { en: 'Visit' } }),
        hostPartnerId: partnerId,
        start: days.T,
        end: addDays(days.T, 2),
      }
      const commands = [
        activity.create({ id: activityId, stage: 'planned', fields }),
        ...boardOfActivity(template, {
          activityId,
          stage: 'planned',
          boardId,
          title: 'Visit',
          position: 'a9',
          partnerId,
          lang: 'en',
          anchors: days,
          newId: () => id('made', ++made),
          shared,
        }),
      ]
      const after = commands.reduce((state, command) => done(state, command), sampleProject())
      expect(unsound(after)).toEqual([])
      const cards = [...after.all('cards')].filter((card) => card.boardId === boardId)
      const dues = template.lists.flatMap((list) => list.cards.flatMap(({ due }) => templateDue(due, days) ?? []))
      expect(cards.flatMap(({ due }) => due ?? []).sort()).toEqual([...dues].sort())
      expect(cards.every((card) => card.partnerId === partnerId)).toBe(true)
      const own = cards.filter((card) => card.thingId === activityId)
      expect(own).toHaveLength(1)
      const list = after.get('lists', own[0]!.listId)
      expect(list?.stage === 'planned' || !template.lists.some(({ stage }) => stage === 'planned')).toBe(true)
      expect(after.get('activities', activityId)?.stage).toBe('planned')
    },
  )
})
