import { type Attachment, MAX_ATTACHMENTS, Mime } from '../attachment/attachment.ts'
import { bareCard, MAX_CARD_LABELS } from '../card/card.ts'
import { type Checklist, type ChecklistLine, MAX_CHECKLISTS, MAX_LINES } from '../checklist/checklist.ts'
import { type Comment, MAX_COMMENTS } from '../comment/comment.ts'
import { cleanLine, safeUrl } from '../import/clean-text.ts'
import type { ImportContext } from '../import/context.ts'
import { type ImportedCard, withCounts } from '../import/imported-card.ts'
import { readInstant, wallClock, wallDay } from '../import/local-time.ts'
import { plainColour } from './colours.ts'
import type { FileAttachment, FileCard, FileField } from './file.ts'
import { inOrder, placed } from './in-order.ts'
import { type BoardIndex, CardReader } from './read-card.ts'

/** As `attachment.link` writes it: an address of which nothing is known is a page. */
const LINK_MIME = 'text/html'

/** An object id of Trello begins with the second in which it was made, in hexadecimal digits; other tools write other ids. */
function createdAt(fileId: string, now: string): string | undefined {
  if (!/^[0-9a-f]{24}$/i.test(fileId)) return undefined
  const at = new Date(Number.parseInt(fileId.slice(0, 8), 16) * 1000).toISOString()
  return at > now ? undefined : at
}

/** Reads one card of the file, with everything that hangs on it. */
export class CardPlan {
  readonly #index: BoardIndex
  readonly #context: ImportContext
  readonly #file: FileCard
  readonly #read: CardReader
  readonly #title: string
  readonly #cardId: string

  constructor(index: BoardIndex, context: ImportContext, file: FileCard) {
    this.#index = index
    this.#context = context
    this.#file = file
    this.#title = cleanLine(file.name, 500, context.words.untitled).text
    this.#cardId = context.idOf('card', file.id)
    this.#read = new CardReader(index, context, this.#title)
  }

  get archived(): boolean {
    return this.#file.closed ?? false
  }

  make(position: string): ImportedCard {
    const { idOf, now } = this.#context
    const file = this.#file
    this.#noteWhatStays()
    const last = readInstant(file.dateLastActivity) ?? now
    const { checklists, lines } = this.#checklists(last)
    const face = bareCard({
      id: this.#cardId,
      boardId: this.#index.boardId,
      listId: idOf('list', file.idList),
      position,
      title: this.#title,
      kind: 'task',
    })
    const color = plainColour(file.cover?.color)
    return withCounts({
      card: {
        ...face,
        memberIds: this.#read.members(file.idMembers),
        voterIds: this.#read.members(file.idMembersVoted),
        labelIds: this.#labels(),
        start: this.#read.date(file.start, wallDay),
        due: this.#read.date(file.due, wallClock),
        doneAt: file.dueComplete ? (readInstant(this.#index.board.doneAt.get(file.id)) ?? last) : null,
        fields: this.#fields(),
        cover: color && `#${color}`,
        template: file.isTemplate ?? false,
        archivedAt: file.closed ? last : null,
      },
      description: this.#description(last),
      checklists,
      lines,
      comments: this.#comments(),
      attachments: this.#attachments(last),
      createdAt: createdAt(file.id, now),
    })
  }

  /** Ids of the file's cards that this one refers to. */
  relations(): string[] {
    const found = (this.#file.attachments ?? []).flatMap(({ url }) => this.#cardBehind(url) ?? [])
    return [...new Set(found)].filter((id) => id !== this.#file.id)
  }

  /** What the product has nothing for. */
  #noteWhatStays(): void {
    const { pluginData, stickers, cover, idAttachmentCover } = this.#file
    if (pluginData?.length) this.#read.lose('power-up', '', pluginData.length)
    if (stickers?.length) this.#read.lose('sticker', '', stickers.length)
    if (cover?.idUploadedBackground || cover?.idAttachment || idAttachmentCover) this.#read.lose('cover-picture')
  }

  #labels(): string[] {
    const known = new Set((this.#file.idLabels ?? []).filter((id) => this.#index.labels.has(id)))
    return this.#read.atMost([...known], MAX_CARD_LABELS).map((id) => this.#context.idOf('label', id))
  }

  /** Who is on a card is told the day before in any case; the time that was set for it is kept in words. */
  #reminders(): string {
    const { words } = this.#context
    const items = (this.#index.checklists.get(this.#file.id) ?? []).flatMap(({ checkItems }) => checkItems ?? [])
    const all = [
      { minutes: this.#file.dueReminder, line: null },
      ...items.map((item) => ({ minutes: item.dueReminder, line: item.name })),
    ].flatMap(({ minutes, line }) => (typeof minutes === 'number' && minutes >= 0 ? [{ minutes, line }] : []))
    if (all.length > 0) this.#read.lose('reminder', '', all.length)
    return all.map(({ minutes, line }) => words.reminder(minutes, line)).join('\n\n')
  }

  /** The description, with a title that did not fit before it, the place and the reminders behind it. */
  #description(at: string): ImportedCard['description'] {
    const { name, desc, address, locationName, coordinates } = this.#file
    const title = cleanLine(name, 500, '')
    if (title.cleaned) this.#read.lose('text-cleaned')
    if (title.cut) this.#read.lose('title-cut')
    const point =
      coordinates && typeof coordinates === 'object' ? `${coordinates.latitude}, ${coordinates.longitude}` : coordinates
    const place = [...new Set([locationName, address, point].map((part) => part?.trim()).filter(Boolean))].join(' · ')
    if (place !== '') this.#read.lose('location-in-description')
    const parts = [title.cut ? name : '', desc ?? '', place && this.#context.words.location(place), this.#reminders()]
    const text = this.#read.paragraph(parts.filter((part) => part.trim() !== '').join('\n\n'), 50_000)
    if (text.trim() === '') return null
    return { id: this.#cardId, cardId: this.#cardId, text, revision: 1, memberId: null, at }
  }

  #fields(): Record<string, string | number | true> {
    const values: [string, string | number | true][] = []
    for (const item of this.#file.customFieldItems ?? []) {
      const field = this.#index.fields.get(item.idCustomField)
      if (!field) continue
      const value = this.#fieldValue(field, item)
      if (value !== null) values.push([this.#context.idOf('field', field.id), value])
    }
    return Object.fromEntries(values)
  }

  #fieldValue(
    field: FileField,
    { value, idValue }: NonNullable<FileCard['customFieldItems']>[number],
  ): string | number | true | null {
    if (field.type === 'text') return value?.text ? this.#read.paragraph(value.text, 2_000) : null
    if (field.type === 'checkbox') return value?.checked === 'true' ? true : null
    if (field.type === 'date') return this.#read.date(value?.date, wallClock)
    if (field.type === 'list') {
      const known = (field.options ?? []).some(({ id }) => id === idValue)
      if (idValue && !known) this.#read.lose('field-value', field.name)
      return idValue && known ? this.#context.idOf('option', idValue) : null
    }
    if (value?.number == null || value.number.trim() === '') return null
    const number = Number(value.number)
    if (!Number.isFinite(number)) this.#read.lose('field-value', field.name)
    return Number.isFinite(number) ? number : null
  }

  #checklists(lastActivity: string): { checklists: Checklist[]; lines: ChecklistLine[] } {
    const { idOf } = this.#context
    const checklists: Checklist[] = []
    const lines: ChecklistLine[] = []
    for (const [file, position] of placed(
      this.#read.atMost(inOrder(this.#index.checklists.get(this.#file.id) ?? []), MAX_CHECKLISTS),
    )) {
      const checklistId = idOf('checklist', file.id)
      checklists.push({ id: checklistId, cardId: this.#cardId, title: this.#read.line(file.name, 200), position })
      for (const [item, place] of placed(file.checkItems ?? [])) {
        const tickedAt = readInstant(this.#index.board.tickedAt.get(item.id)) ?? lastActivity
        lines.push({
          id: idOf('line', item.id),
          cardId: this.#cardId,
          checklistId,
          position: place,
          text: this.#read.line(item.name, 1_000),
          doneAt: item.state === 'complete' ? tickedAt : null,
          memberId: this.#read.member(item.idMember),
          due: this.#read.date(item.due, wallClock),
        })
      }
    }
    return { checklists, lines: this.#read.atMost(lines, MAX_LINES) }
  }

  #comments(): Comment[] {
    const all = (this.#index.comments.get(this.#file.id) ?? []).flatMap((file): Comment[] => {
      const text = this.#read.paragraph(file.text, 20_000)
      const at = readInstant(file.date)
      if (text.trim() === '') return []
      if (at === null) this.#read.lose('date-unknown')
      const editedAt = readInstant(file.editedDate)
      const memberId = this.#read.member(file.memberId)
      const id = this.#context.idOf('comment', file.id)
      return [{ id, cardId: this.#cardId, memberId, at: at ?? this.#context.now, text, editedAt, reactions: [] }]
    })
    return this.#read.atMost(all, MAX_COMMENTS)
  }

  /** The card of the same board that an address means. Two archived cards cannot be linked: theirs stays an address. */
  #cardBehind(url: string | null | undefined): string | undefined {
    const [, shortLink = ''] = /^https:\/\/trello\.com\/c\/([0-9A-Za-z]{4,16})(?:[/?#]|$)/.exec(url ?? '') ?? []
    const id = this.#index.shortLinks.get(shortLink)
    return id !== undefined && this.archived && this.#index.archived.has(id) ? undefined : id
  }

  #attachments(lastActivity: string): Attachment[] {
    const all = inOrder(this.#file.attachments ?? []).flatMap((file): Attachment[] => {
      const card = this.#cardBehind(file.url)
      if (card !== undefined) {
        this.#read.lose('card-as-link')
        return []
      }
      const made = this.#attachment(file, lastActivity)
      return made ? [made] : []
    })
    return this.#read.atMost(all, MAX_ATTACHMENTS)
  }

  #attachment(file: FileAttachment, lastActivity: string): Attachment | null {
    const url = safeUrl(file.url ?? '')
    const name = this.#read.line(file.name?.trim() || (url ?? ''), 255)
    if (url === null) {
      this.#read.lose('link-refused', name)
      return null
    }
    if (file.isUpload) this.#read.lose('file-as-link', name)
    const mime = Mime.safeParse(file.mimeType)
    return {
      id: this.#context.idOf('attachment', file.id),
      cardId: this.#cardId,
      kind: 'link',
      name,
      url,
      mime: mime.success ? mime.data : LINK_MIME,
      bytes: file.isUpload && file.bytes != null ? Math.max(0, Math.trunc(file.bytes)) : 0,
      picture: null,
      contentId: null,
      at: readInstant(file.date) ?? lastActivity,
      memberId: this.#read.member(file.idMember),
    }
  }
}
