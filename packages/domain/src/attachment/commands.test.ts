import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import {
  done,
  doneAndUndone,
  id,
  MEMBER,
  NOW,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import { MAX_ATTACHMENTS } from './attachment.ts'
import { addAttachment, linkAttachment, removeAttachment, renameAttachment, restoreAttachment } from './commands.ts'

const cardId = id('card', 1)
const fileId = id('file', 1)
const project = sampleProject((rows) => {
  rows.cards[0]!.cover = fileId
})
const picture = { width: 640, height: 480 }
const added = addAttachment({
  attachmentId: id('file', 50),
  cardId,
  name: 'plāns.png',
  mime: 'image/png',
  bytes: 7,
  picture,
})
const linked = linkAttachment({ attachmentId: id('file', 50), cardId, name: 'Map', url: 'https://example.org/map' })
const attachment = (of = project, number = 1) => of.get('attachments', id('file', number))

describe('attachment.add and attachment.link', () => {
  it('say who attached what when, count, and are taken back', () => {
    const after = done(project, added, MEMBER)
    const stamp = { id: id('file', 50), cardId, at: NOW, memberId: id('member', 3) }
    expect(attachment(after, 50)).toEqual({
      ...stamp,
      kind: 'file',
      name: 'plāns.png',
      url: null,
      mime: 'image/png',
      bytes: 7,
      picture,
      contentId: null,
    })
    expect(after.get('cards', cardId)?.fileCount).toBe(3)
    const link = { ...stamp, kind: 'link', name: 'Map', url: 'https://example.org/map' }
    expect(attachment(done(project, linked, MEMBER), 50)).toMatchObject(link)
    for (const command of [added, linked]) expect(rowsOf(doneAndUndone(project, command))).toEqual(rowsOf(project))
  })

  it('take only addresses that a click may open', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://', '//example.org', 'https://a b', '']) {
      expect([url, refusalOf(project, linkAttachment({ ...linked.body, url }))]).toEqual([url, 'invalid'])
    }
  })

  it('are refused when the id is taken, in an archived card, or when there are too many', () => {
    for (const [command, body] of [
      [addAttachment, added.body],
      [linkAttachment, linked.body],
    ] as const) {
      const of = (more: object) => command({ ...body, ...more } as never)
      expect(refusalOf(project, of({ attachmentId: id('file', 3) }))).toBe('exists')
      expect(refusalOf(project, of({ cardId: id('card', 99) }))).toBe('not-found')
      expect(refusalOf(project, of({ cardId: id('card', 4) }))).toBe('archived')
      const full = sampleProject((rows) => {
        rows.cards[0]!.fileCount = MAX_ATTACHMENTS
      })
      expect(refusalOf(full, of({}))).toBe('too-many')
    }
  })
})

describe('attachment.rename, attachment.remove and attachment.restore', () => {
  const place = { attachmentId: fileId, cardId }

  it('renames, and back', () => {
    const rename = renameAttachment({ ...place, name: 'New' })
    expect(attachment(done(project, rename))).toEqual({ ...attachment(), name: 'New' })
    expect(rowsOf(doneAndUndone(project, rename))).toEqual(rowsOf(project))
  })

  it('[A3] knows none of another card', () => {
    expect(refusalOf(project, renameAttachment({ ...place, cardId: id('card', 3), name: 'x' }))).toBe('not-found')
    expect(refusalOf(project, removeAttachment({ ...place, cardId: id('card', 3) }))).toBe('not-found')
    expect(refusalOf(project, removeAttachment({ attachmentId: id('file', 3), cardId: id('card', 4) }))).toBe(
      'archived',
    )
  })

  it('takes the cover along and brings both back, in the name of whoever does', () => {
    const gone = done(project, removeAttachment(place))
    expect(gone.get('cards', cardId)).toMatchObject({ fileCount: 1, cover: null })
    const back = doneAndUndone(project, removeAttachment(place), MEMBER)
    expect(attachment(back)).toEqual({ ...attachment(), at: NOW, memberId: id('member', 3) })
    expect(back.get('cards', cardId)).toEqual(project.get('cards', cardId))
  })

  it('leaves a cover that somebody chose meanwhile', () => {
    const inverse = inverseOf(project, removeAttachment(place))!
    const other = sampleProject((rows) => {
      rows.attachments.shift()
      Object.assign(rows.cards[0]!, { cover: '#teal', fileCount: 1 })
    })
    expect(done(other, inverse).get('cards', cardId)?.cover).toBe('#teal')
  })

  it('[C5] restores no link without an address, no file with one, no cover without a picture', () => {
    const inverse = inverseOf(project, removeAttachment(place))!
    const body = restoreAttachment.body.parse(inverse.body)
    const gone = done(project, removeAttachment(place))
    const link = { kind: 'link', url: 'https://example.org/' } as const
    const contentId = id('file', 9)
    for (const more of [{ kind: 'link' }, { url: link.url }, { picture: null }, { ...link, contentId }] as const) {
      expect(refusalOf(gone, restoreAttachment({ ...body, ...more }))).toBe('invalid')
    }
  })
})
