import { describe, expect, it } from 'vitest'
import { done, id, refusalOf, sampleProject } from '../sample-project.test-support.ts'
import { blankActivity } from './blank-activity.ts'
import { activity } from './commands.ts'

const project = sampleProject()
const make = (hostPartnerId: string | null) => {
  const fields = { ...blankActivity({ type: 'seminar' as const, titles: { en: 'Seminar' } }), hostPartnerId }
  return activity.create({ id: id('activity', 60), stage: 'idea' as const, fields })
}

describe('[EV4] the host of an activity', () => {
  it('is a partner of the project', () => {
    expect(refusalOf(project, make(id('partner', 99)))).toBe('not-found')
    expect(done(project, make(id('partner', 2))).get('activities', id('activity', 60))?.hostPartnerId).toBe(
      id('partner', 2),
    )
    const edit = activity.edit({ id: id('activity', 1), fields: { hostPartnerId: id('partner', 99) } })
    expect(refusalOf(project, edit)).toBe('not-found')
  })

  it('may be nobody, as for the kick-off of a programme', () => {
    expect(done(project, make(null)).get('activities', id('activity', 60))?.hostPartnerId).toBeNull()
  })
})
