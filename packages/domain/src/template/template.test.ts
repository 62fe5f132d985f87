import { describe, expect, it } from 'vitest'
import { byPosition } from '../position.ts'
import { done, id, sampleProject } from '../sample-project.test-support.ts'
import { unsound } from '../sound.ts'
import { type BoardTemplate, inLanguage, readTemplates } from './board-template.ts'
import { commandsFromTemplate, type TemplateUse } from './commands-from-template.ts'
import { anchorsOf, templateDue } from './template-due.ts'

const shared = await readTemplates()
const { templates, library } = shared
const named = (name: string) => templates.find((template) => template.id === name)!
const boardId = id('board', 50)

function used(template: BoardTemplate, more: Partial<TemplateUse> = {}) {
  let made = 0
  const use = {
    boardId,
    title: 'From a template',
    position: 'a9',
    partnerId: null,
    lang: 'en',
    anchors: {},
    newId: () => id('made', ++made),
    shared,
    ...more,
  }
  return commandsFromTemplate(template, use).reduce((state, command) => done(state, command), sampleProject())
}

describe('the templates', () => {
  it('are nine, each with lists and cards, and every checklist that a card names is in the library', () => {
    expect(templates).toHaveLength(9)
    const cards = templates.flatMap(({ lists }) => lists.flatMap((list) => list.cards))
    expect([cards.length, cards.flatMap(({ checklist }) => checklist).length, library.length]).toEqual([129, 485, 6])
    const known = library.map((checklist) => checklist.id)
    expect(cards.flatMap((card) => card.library).filter((name) => !known.includes(name))).toEqual([])
  })

  it.each(templates.map((template) => [template.id, template] as const))(
    '%s makes a sound board, whole',
    (_id, template) => {
      const after = used(template)
      expect(unsound(after)).toEqual([])
      const lists = [...after.all('lists')].filter((list) => list.boardId === boardId).sort(byPosition)
      expect(lists.map(({ title, stage }) => [title, stage])).toEqual(
        template.lists.map(({ title, stage }) => [title.en, stage]),
      )
      for (const [at, list] of lists.entries()) {
        const cards = [...after.all('cards')].filter((card) => card.listId === list.id).sort(byPosition)
        expect(cards.map(({ title }) => title)).toEqual(template.lists[at]?.cards.map(({ title }) => title.en))
      }
    },
  )

  it('say what their dates count from', () => {
    expect(anchorsOf(named('site-start'))).toEqual(['T', 'END'])
    expect(anchorsOf(named('transfer-network'))).toEqual(['START'])
    expect(anchorsOf(named('site-portfolio'))).toEqual([])
  })

  it('have a date that can be read on every card that has one', () => {
    const days = { T: '2026-06-01', E: '2026-06-01', END: '2026-06-01', START: '2026-06-01' }
    const dues = templates.flatMap(({ lists }) => lists.flatMap(({ cards }) => cards.flatMap(({ due }) => due ?? [])))
    expect(dues.length).toBeGreaterThan(50)
    expect(dues.filter((due) => templateDue(due, days) === null)).toEqual([])
  })
})

describe('a due of a template', () => {
  it.each([
    ['T-30d', '2026-05-02'],
    ['T+0d', '2026-06-01'],
    ['E+7d', '2026-07-08'],
    ['end-365d', '2026-12-31'],
    ['M1', '2026-03'],
    ['M18', '2027-08'],
    ['M0', '2026-02'],
  ])('%s is %s', (due, date) => {
    const days = { T: '2026-06-01', E: '2026-07-01', END: '2027-12-31', START: '2026-03-15' }
    expect(templateDue(due, days)).toBe(date)
  })

  it('is unknown without the day, but a month of the project stays one', () => {
    expect(['T-30d', 'E+7d', 'end-7d', 'M18', null].map((due) => templateDue(due, {}))).toEqual([
      null,
      null,
      null,
      'M18',
      null,
    ])
  })
})

it('is in the language of the board where that is one of the product, or else in English', () => {
  const words = { en: 'Open day', lv: 'Atvērto durvju diena', lt: 'Atvirų durų diena' }
  expect(['lv', 'en', 'lt', 'pt-PT'].map((lang) => inLanguage(words, lang))).toEqual([
    'Atvērto durvju diena',
    'Open day',
    'Atvirų durų diena',
    'Open day',
  ])
  const titles = [...used(named('site-start'), { lang: 'lv' }).all('lists')].map(({ title }) => title)
  expect(titles).toContain('1 · Meklējam vietu')
})

it.each(['lv', 'lt'] as const)(
  '[L1] in %s a board has no English line: title, guidance and steps of every card',
  (lang) => {
    for (const template of templates) {
      const after = used(template, { lang })
      const english = new Set(
        template.lists.flatMap(({ cards }) =>
          cards.flatMap(({ title, guidance, checklist }) => [title, guidance, ...checklist].map(({ en }) => en)),
        ),
      )
      const boardCards = [...after.all('cards')].filter((card) => card.boardId === boardId)
      const ids = boardCards.map((card) => card.id)
      const texts = [
        ...boardCards.map(({ title }) => title),
        ...ids.flatMap((cardId) => [...after.of('checklistLines', cardId)].map(({ text }) => text)),
        ...ids.flatMap((cardId) => after.get('descriptions', cardId)?.text ?? []),
      ]
      expect(texts.filter((text) => text !== '' && english.has(text))).toEqual([])
    }
  },
)

it('has the steps of each card as a checklist, and what the library adds', () => {
  const after = used(named('site-start'))
  const card = [...after.all('cards')].find(({ title }) => title === 'Opening event')!
  const checklists = [...after.of('checklists', card.id)].sort(byPosition)
  expect(checklists.map(({ title }) => title)).toEqual([
    'Steps',
    ...library.filter(({ id: name }) => ['photos', 'access', 'visibility'].includes(name)).map(({ title }) => title.en),
  ])
  expect(checklists).toHaveLength(4)
  const steps = [...after.of('checklistLines', card.id)].filter(({ checklistId }) => checklistId === checklists[0]!.id)
  const inFile = named('site-start')
    .lists.flatMap(({ cards }) => cards)
    .find(({ title }) => title.en === 'Opening event')
  expect(steps.sort(byPosition).map(({ text }) => text)).toEqual(inFile?.checklist.map(({ en }) => en))
})

it('writes what the library adds in the language of the board', () => {
  for (const { title, items } of library)
    for (const words of [title, ...items]) expect(Object.keys(words).sort()).toEqual(['en', 'lt', 'lv'])
  const after = used(named('site-start'), { lang: 'lv' })
  const photos = library.find(({ id: name }) => name === 'photos')
  const added = [...after.all('checklists')].find(({ title }) => title === photos?.title.lv)
  const lines = [...after.all('checklistLines')].filter(({ checklistId }) => checklistId === added?.id).sort(byPosition)
  expect(lines.map(({ text }) => text)).toEqual(photos?.items.map(({ lv }) => lv))
})

it('counts its dates from the anchor, has its fields, and says of each card what it made', () => {
  const made: unknown[] = []
  const template = named('site-start')
  const after = used(template, { anchors: { T: '2022-04-20' }, andThen: (card) => (made.push(card), []) })
  const card = [...after.all('cards')].find(({ title }) => title === 'Walk the neighbourhood and note empty places')
  expect(card).toMatchObject({ due: '2021-06-24', kind: 'task', boardId, described: true })
  expect(after.get('descriptions', card!.id)?.text).toMatch(/^Two people, one phone/)
  const fields = [...after.all('fields')].filter((field) => field.boardId === boardId)
  expect(fields.map(({ title, type }) => [title, type])).toEqual([
    ['End of the agreement', 'date'],
    ['Notice in days', 'number'],
  ])
  expect(made).toHaveLength(template.lists.flatMap(({ cards }) => cards).length)
  expect(made[0]).toEqual({ cardId: card?.id, due: '2021-06-24', list: 0 })
})
