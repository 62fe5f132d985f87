import { expect, it } from 'vitest'
import { id, type Rows, sampleProject } from './sample-project.test-support.ts'
import { unsound } from './sound.ts'

const faults = (change: (rows: Rows) => void) => unsound(sampleProject(change))

it('[C1] sees when the numbers on a card do not agree with what is inside', () => {
  const wrong = { described: false, commentCount: 3, fileCount: 3, lineCount: 2, linesDone: 0 }
  for (const [name, value] of Object.entries(wrong)) {
    expect([name, faults((rows) => Object.assign(rows.cards[0]!, { [name]: value })).length]).toEqual([name, 1])
  }
})

it('[C1] sees a line in the checklist of another card, and of nobody', () => {
  expect(faults((rows) => Object.assign(rows.checklistLines[0]!, { checklistId: id('check', 3) })).length).toBe(1)
  expect(faults((rows) => Object.assign(rows.checklistLines[0]!, { memberId: id('member', 99) })).length).toBe(1)
})

it('[C1] sees a reaction of nobody, twice by one, and an emoji twice', () => {
  const one = { emoji: '👍', memberIds: [id('member', 1)] }
  for (const reactions of [
    [{ ...one, memberIds: [] }],
    [{ ...one, memberIds: [...one.memberIds, ...one.memberIds] }],
    [one, one],
  ]) {
    expect(faults((rows) => Object.assign(rows.comments[0]!, { reactions })).length).toBe(1)
  }
})
