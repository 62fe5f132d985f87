import { describe, expect, it } from 'vitest'
import { done, doneAndUndone, id, refusalOf, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import { setCardCover, setCardKind, setCardRepeat, setCardStart, setCardTemplate } from './card-values.ts'

const project = sampleProject()
const cardId = id('card', 1)
const face = (number: number, of = project) => of.get('cards', id('card', number))
const repeat = { every: 'month', count: 1, until: null } as const

describe.each([
  ['card.start', (target: string) => setCardStart({ cardId: target, value: '2026-Q3' }), { start: '2026-Q3' }],
  ['card.repeat', (target: string) => setCardRepeat({ cardId: target, value: repeat }), { repeat }],
  ['card.kind', (target: string) => setCardKind({ cardId: target, kind: 'risk' }), { kind: 'risk' }],
  ['card.template', (target: string) => setCardTemplate({ cardId: target, on: true }), { template: true }],
  ['card.cover', (target: string) => setCardCover({ cardId: target, value: '#plum' }), { cover: '#plum' }],
])('%s', (_type, command, written) => {
  it('writes its field and nothing else, and [C3] is taken back', () => {
    expect(face(1, done(project, command(cardId)))).toEqual({ ...face(1), ...written })
    expect(rowsOf(doneAndUndone(project, command(cardId)))).toEqual(rowsOf(project))
  })

  it('is refused for a card that is missing, archived, in an archived list or on an archived board', () => {
    expect(refusalOf(project, command(id('card', 99)))).toBe('not-found')
    for (const number of [4, 5, 6, 7]) expect(refusalOf(project, command(id('card', number)))).toBe('archived')
  })
})

describe('card.cover', () => {
  const file = (number: number, ofCard: number, picture: { width: number; height: number } | null) => ({
    id: id('file', number),
    cardId: id('card', ofCard),
    kind: 'file' as const,
    name: 'tower.jpg',
    url: null,
    mime: 'image/jpeg',
    bytes: 1000,
    picture,
    contentId: null,
    at: '2026-01-01T08:00:00.000Z',
    memberId: null,
  })
  const withFiles = sampleProject((rows) => {
    rows.attachments.push(
      file(1, 1, { width: 800, height: 600 }),
      file(2, 1, null),
      file(3, 2, { width: 1, height: 1 }),
    )
    rows.cards[0]!.fileCount = 2
    rows.cards[1]!.fileCount = 1
  })
  const show = (number: number) => setCardCover({ cardId, value: id('file', number) })

  it("is a picture of the card's own", () => {
    expect(face(1, done(withFiles, show(1)))?.cover).toBe(id('file', 1))
    expect(refusalOf(withFiles, show(2))).toBe('invalid')
    expect(refusalOf(withFiles, show(3))).toBe('not-found')
    expect(refusalOf(withFiles, show(9))).toBe('not-found')
  })

  it('reads the details only for a picture', () => {
    expect(setCardCover.details?.(project, { cardId, value: id('file', 1) })).toEqual([cardId])
    expect(setCardCover.details?.(project, { cardId, value: '#teal' })).toEqual([])
  })

  it('is a colour that there is', () => {
    expect(refusalOf(project, setCardCover({ cardId, value: '#pink' }))).toBe('invalid')
  })
})
