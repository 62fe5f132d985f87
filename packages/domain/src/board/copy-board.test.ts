import { describe, expect, it } from 'vitest'
import type { Command } from '../command.ts'
import { copyList } from '../list/copy-list.ts'
import { byPosition } from '../position.ts'
import { done, id, LONG_AGO, sampleProject } from '../sample-project.test-support.ts'
import { unsound } from '../sound.ts'
import { copyBoard } from './copy-board.ts'

const project = sampleProject((rows) => {
  Object.assign(rows.lists[0]!, { colour: 'moss', softLimit: 4, stage: 'visited' })
  Object.assign(rows.cards[0]!, { template: true, described: true, fields: { [id('field', 1)]: 'Anna' } })
  Object.assign(rows.cards[1]!, { fields: { [id('field', 4)]: id('option', 1), [id('field', 6)]: 'out of use' } })
  rows.descriptions.push({
    id: id('card', 1),
    cardId: id('card', 1),
    text: 'Why',
    revision: 1,
    memberId: null,
    at: LONG_AGO,
  })
  rows.views.push({ id: id('view', 1), boardId: id('board', 1), title: 'Mine', search: 'q=a', position: 'a1' })
  rows.views.push({ id: id('view', 2), boardId: id('board', 2), title: 'Other', search: 'q=b', position: 'a1' })
})

let made = 0
const newId = () => id('made', ++made)
const all = (commands: Command[]) => commands.reduce((state, command) => done(state, command), project)

describe('a copy of a list', () => {
  const commands = copyList(project, {
    fromId: id('list', 1),
    boardId: id('board', 2),
    title: 'Again',
    position: 'a9',
    newId,
  })
  const after = all(commands)
  const list = [...after.all('lists')].find(({ title }) => title === 'Again')!

  it('has its looks and its cards that are not archived, in their order', () => {
    expect(list).toMatchObject({ boardId: id('board', 2), colour: 'moss', softLimit: 4, stage: 'visited' })
    const cards = [...after.all('cards')].filter(({ listId }) => listId === list.id).sort(byPosition)
    expect(cards.map(({ title, template, described, doneAt }) => [title, template, described, doneAt])).toEqual([
      ['Card 1', true, true, null],
      ['Card 2', false, false, null],
    ])
    expect(unsound(after)).toEqual([])
  })

  it('leaves the list as it was, and is nothing for a list that is not there', () => {
    expect(after.get('lists', id('list', 1))).toEqual(project.get('lists', id('list', 1)))
    const nowhere = { fromId: id('list', 99), boardId: id('board', 2), title: 'Again', position: 'a9', newId }
    expect(copyList(project, nowhere)).toEqual([])
  })
})

describe('a copy of a board', () => {
  const boardId = id('board', 50)
  const after = all(copyBoard(project, { fromId: id('board', 1), boardId, title: 'Next year', position: 'a9', newId }))

  it('has its own fields, views, lists and cards, without what is archived', () => {
    const here = <Row extends { boardId: string }>(rows: Iterable<Row>) =>
      [...rows].filter((row) => row.boardId === boardId)
    expect(after.get('boards', boardId)).toMatchObject({ title: 'Next year', lang: 'lv' })
    expect(here(after.all('fields')).map(({ title }) => title)).toEqual([1, 2, 3, 4, 5].map((n) => `Field ${n}`))
    expect(here(after.all('views')).map(({ title }) => title)).toEqual(['Mine'])
    expect(here(after.all('lists')).map(({ title }) => title)).toEqual(['List 1', 'List 2'])
    const values = here(after.all('cards')).map(({ title, fields }) => [
      title,
      Object.entries(fields).map(([fieldId, value]) => [after.get('fields', fieldId)?.title, value]),
    ])
    expect(values).toEqual([
      ['Card 1', [['Field 1', 'Anna']]],
      ['Card 2', [['Field 4', id('option', 1)]]],
    ])
    expect(unsound(after)).toEqual([])
  })

  it('is nothing for a board that is not there', () => {
    expect(copyBoard(project, { fromId: id('board', 99), boardId, title: 'No', position: 'a9', newId })).toEqual([])
  })
})
