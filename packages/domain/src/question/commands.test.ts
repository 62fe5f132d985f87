import { describe, expect, it } from 'vitest'
import {
  done,
  doneAndUndone,
  id,
  MEMBER,
  OBSERVER,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
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

describe('[AC7] a guest asks in the name of the own partner', () => {
  // The activity is hosted by partner 1; the member is of partner 2.
  const own = id('question', 1)
  const write = (fields: object, which = own) => refusalOf(project, question.edit({ id: which, fields }), MEMBER)

  it('and writes, takes back and brings back what that partner asks', () => {
    expect(refusalOf(project, ask(50, 'Who owns it?'), MEMBER)).toBeNull()
    expect(write({ text: 'Who pays for the roof?' })).toBeNull()
    const archive = question.archive({ id: own })
    expect(refusalOf(project, archive, MEMBER)).toBeNull()
    expect(refusalOf(done(project, archive), question.restore({ id: own }), MEMBER)).toBeNull()
  })

  it('and neither answers, nor says what can be shown, nor speaks for another partner', () => {
    const { body } = ask(50, 'Who owns it?')
    for (const fields of [
      { answer: 'We do.' },
      { shown: true },
      { partnerId: id('partner', 1) },
      { partnerId: null },
    ]) {
      expect(write(fields), JSON.stringify(fields)).toBe('forbidden')
      expect(refusalOf(project, question.create({ ...body, fields: { ...body.fields, ...fields } }), MEMBER)).toBe(
        'forbidden',
      )
    }
    const theirs = done(
      project,
      question.create({ id: id('question', 51), fields: { ...body.fields, partnerId: id('partner', 1) } }),
    )
    const edit = question.edit({ id: id('question', 51), fields: { text: 'Nobody?' } })
    expect(refusalOf(theirs, edit, MEMBER)).toBe('forbidden')
    expect(refusalOf(theirs, question.archive({ id: id('question', 51) }), MEMBER)).toBe('forbidden')
  })

  it('and takes no question to another activity, to answer it there', () => {
    const toOwn = { activityId: id('activity', 2) }
    expect(write(toOwn)).toBe('forbidden')
    expect(write({ ...toOwn, answer: 'We do.' })).toBe('forbidden')
  })

  it('while the host has answered it too: the answer stays', () => {
    const answered = done(project, question.edit({ id: own, fields: { answer: 'The city.', shown: true } }))
    const after = done(answered, question.edit({ id: own, fields: { text: 'Who pays for it all?' } }), MEMBER)
    expect(asked(after, 1)).toMatchObject({ text: 'Who pays for it all?', answer: 'The city.', shown: true })
  })

  it('unless they only read', () => {
    expect(refusalOf(project, ask(50, 'Who owns it?'), OBSERVER)).toBe('forbidden')
  })
})
