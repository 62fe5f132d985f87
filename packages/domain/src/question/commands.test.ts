import { describe, expect, it } from 'vitest'
import { done, doneAndUndone, id, refusalOf, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import { question } from './commands.ts'

const project = sampleProject()
const activityId = id('activity', 1)
const ask = (number: number, text: string) =>
  question.create({
    id: id('question', number),
    fields: { activityId, partnerId: id('partner', 2), text, answer: '', shown: false, position: 'a1' },
  })
const asked = (of: typeof project, number: number) => of.get('questions', id('question', number))

describe('[AC6] learning questions that two people write at once', () => {
  it('stay both, as new ones at the same place', () => {
    const after = done(done(project, ask(50, 'Who owns it?')), ask(51, 'Who pays the guard?'))
    expect([asked(after, 50)?.text, asked(after, 51)?.text]).toEqual(['Who owns it?', 'Who pays the guard?'])
  })

  it('stay both, as words of two questions and of one', () => {
    const answered = done(project, question.edit({ id: id('question', 1), fields: { answer: 'The city.' } }))
    const added = done(answered, ask(50, 'Who owns it?'))
    const both = done(added, question.edit({ id: id('question', 1), fields: { text: 'Who pays for the roof?' } }))
    expect(asked(both, 1)).toMatchObject({ text: 'Who pays for the roof?', answer: 'The city.' })
    expect(asked(both, 50)?.text).toBe('Who owns it?')
    const gone = done(both, question.archive({ id: id('question', 50) }))
    expect(asked(gone, 1)).toEqual(asked(both, 1))
  })
})

describe('a learning question', () => {
  it('is of a partner and of an activity that are there', () => {
    const { body } = ask(50, 'Who owns it?')
    const of = (fields: object) => question.create({ ...body, fields: { ...body.fields, ...fields } })
    expect(refusalOf(project, of({ partnerId: id('partner', 99) }))).toBe('not-found')
    expect(refusalOf(project, of({ activityId: id('activity', 99) }))).toBe('not-found')
  })

  it('goes to the archive and comes back whole', () => {
    const archive = question.archive({ id: id('question', 1) })
    expect(asked(done(project, archive), 1)?.archivedAt).not.toBeNull()
    expect(rowsOf(doneAndUndone(project, archive))).toEqual(rowsOf(project))
  })
})
