import type { Card, Repeat } from '@meanwhile/domain/card/card'
import type { Field, FieldValue } from '@meanwhile/domain/field/field'
import type { ImportedCard } from '@meanwhile/domain/import/imported-card'
import { sameName } from '@meanwhile/domain/import/same-name'
import type { PartialDate } from '@meanwhile/domain/partial-date'
import { projectMonth, rangeOf, relativeParts } from '@meanwhile/domain/partial-date-range'
import type { DetailRows, Reader } from '@meanwhile/domain/tables'

/** What stays behind when a card goes to another project: names of things, and how many of what has no name. */
export interface LeftBehind {
  /** User ids of people on the card who have no place in the other project now, whatever is decided of them. */
  people: string[]
  labels: string[]
  partners: string[]
  fields: number
  links: number
  comments: number
}

interface Carry {
  from: Reader
  to: Reader
  card: Card
  rows: DetailRows
  /** Where it goes. */
  place: Pick<Card, 'boardId' | 'listId' | 'position'>
  /** Whom somebody without a place there becomes, by user id; null: nobody. */
  standIn(userId: string): string | null
  /** The id in the other project of what has this one here: the same however often it is asked. */
  idOf(id: string): string
}

/** The card as the other project will have it. People, labels, partners and fields are those of there that are the same. */
export function carryCard({ from, to, card, rows, place, standIn, idOf }: Carry): {
  carried: ImportedCard
  left: LeftBehind
} {
  const people = new Set<string>()
  const placeThere = new Map(
    [...to.all('members')].filter((one) => one.leftAt === null).map((one) => [one.userId, one.id]),
  )
  const person = (memberId: string | null): string | null => {
    const userId = memberId === null ? undefined : from.get('members', memberId)?.userId
    if (userId === undefined) return null
    const there = placeThere.get(userId)
    if (there !== undefined) return there
    people.add(userId)
    return standIn(userId)
  }
  const persons = (ids: readonly string[]) => ids.flatMap((id) => person(id) ?? [])
  const labels = matched(
    card.labelIds,
    (id) => from.get('labels', id)?.title,
    to.all('labels'),
    ({ title }) => title,
  )
  const partnerIds = card.partnerId === null ? card.contributorIds : [card.partnerId, ...card.contributorIds]
  const partners = matched(
    partnerIds,
    (id) => from.get('partners', id)?.name,
    to.all('partners'),
    ({ name }) => name,
  )
  const { fields, lost } = carryFields(from, to, card, place.boardId)
  const anchors = [...from.all('projects')][0]?.anchors ?? {}
  const date = (value: PartialDate | null) => (value === null ? null : absolute(value, anchors))
  const text = (markdown: string) =>
    markdown.replace(/@\[([0-9A-Za-z]{12})\]/g, (mention, id: string) => {
      const there = person(id)
      return there === null ? mention : `@[${there}]`
    })
  const cardId = idOf(card.id)
  const partnerId = (card.partnerId !== null && partners.ids.get(card.partnerId)) || null

  const [description] = rows.descriptions ?? []
  const comments = (rows.comments ?? []).flatMap((comment) => {
    const memberId = person(comment.memberId)
    // Words without their author would be put into the product's mouth.
    if (comment.memberId !== null && memberId === null) return []
    const reactions = comment.reactions
      .map(({ emoji, memberIds }) => ({ emoji, memberIds: persons(memberIds) }))
      .filter(({ memberIds }) => memberIds.length > 0)
    return [{ ...comment, id: idOf(comment.id), cardId, memberId, text: text(comment.text), reactions }]
  })
  const attachments = rows.attachments ?? []
  const picture = attachments.find(({ id }) => id === card.cover)
  const carried: ImportedCard = {
    card: {
      ...card,
      ...place,
      id: cardId,
      partnerId,
      contributorIds: card.contributorIds.flatMap((id) => partners.ids.get(id) ?? []).filter((id) => id !== partnerId),
      memberIds: persons(card.memberIds),
      labelIds: [...new Set(card.labelIds.flatMap((id) => labels.ids.get(id) ?? []))],
      start: date(card.start),
      due: date(card.due),
      repeat: card.repeat && withoutList(card.repeat),
      fields,
      watcherIds: persons(card.watcherIds),
      voterIds: persons(card.voterIds),
      cover: card.cover?.startsWith('#') ? card.cover : picture ? idOf(picture.id) : null,
    },
    description: description
      ? { ...description, id: cardId, cardId, memberId: person(description.memberId), text: text(description.text) }
      : null,
    checklists: (rows.checklists ?? []).map((row) => ({ ...row, id: idOf(row.id), cardId })),
    lines: (rows.checklistLines ?? []).map((line) => ({
      ...line,
      id: idOf(line.id),
      cardId,
      checklistId: idOf(line.checklistId),
      memberId: person(line.memberId),
      due: date(line.due),
    })),
    comments,
    attachments: attachments.map((row) => ({
      ...row,
      id: idOf(row.id),
      cardId,
      // Each project keeps contents of its own; whoever keeps them names them.
      contentId: null,
      memberId: person(row.memberId),
    })),
  }
  const left: LeftBehind = {
    people: [...people],
    labels: labels.missing,
    partners: partners.missing,
    fields: lost,
    links: [...from.all('cardLinks')].filter(({ fromId, toId }) => fromId === card.id || toId === card.id).length,
    comments: (rows.comments ?? []).length - comments.length,
  }
  return { carried, left }
}

/** The other project has other lists: the next card comes where this one is done. */
function withoutList({ listId: _listId, ...repeat }: Repeat): Repeat {
  return repeat
}

/** Rows of there that people would call the same as those of here, by the ids of here; names of those that are missing. */
function matched<Row extends { id: string }>(
  ids: readonly string[],
  nameOf: (id: string) => string | undefined,
  there: Iterable<Row>,
  nameThere: (row: Row) => string,
): { ids: ReadonlyMap<string, string>; missing: string[] } {
  const byName = new Map([...there].map((row) => [sameName(nameThere(row)), row.id]))
  const found = new Map<string, string>()
  const missing: string[] = []
  for (const id of ids) {
    const name = nameOf(id) ?? ''
    const match = byName.get(sameName(name))
    if (match === undefined) missing.push(name)
    else found.set(id, match)
  }
  return { ids: found, missing }
}

/** Values of fields that the other board has under the same name and type; of a choice the option of the same name. */
function carryFields(from: Reader, to: Reader, card: Card, boardId: string) {
  const there = [...to.all('fields')].filter((field) => field.boardId === boardId && field.archivedAt === null)
  const values = Object.entries(card.fields).flatMap(([id, value]) => {
    const field = from.get('fields', id)
    return field && field.boardId === card.boardId && field.archivedAt === null ? [{ field, value }] : []
  })
  const fields: Record<string, FieldValue> = {}
  for (const { field, value } of values) {
    const same = there.find((one) => one.type === field.type && sameName(one.title) === sameName(field.title))
    const carried = same && carryValue(field, same, value)
    if (same && carried !== undefined) fields[same.id] = carried
  }
  return { fields, lost: values.length - Object.keys(fields).length }
}

function carryValue(field: Field, same: Field, value: FieldValue): FieldValue | undefined {
  if (field.type !== 'choice') return value
  const title = field.options.find(({ id }) => id === value)?.title
  return title === undefined ? undefined : same.options.find((one) => sameName(one.title) === sameName(title))?.id
}

/** A date that counts from an event of its project becomes the day that it means there: the other project has others. */
function absolute(date: PartialDate, anchors: Record<string, string>): PartialDate | null {
  if (projectMonth(date) === undefined && relativeParts(date) === undefined) return date
  return rangeOf(date, anchors)?.sortTo.slice(0, 10) ?? null
}
