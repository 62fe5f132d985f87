import { byPosition } from '@meanwhile/domain/position'
import type { Reader, Tables } from '@meanwhile/domain/tables'

/** Names of people by user id: they are no part of a project. */
export type Names = ReadonlyMap<string, string>

export type BoardExport = ReturnType<typeof exportBoard>
export type ExportedCard = BoardExport['cards'][number]

const ofBoard =
  (boardId: string) =>
  (row: { boardId: string }): boolean =>
    row.boardId === boardId

const byTime = (a: { at: string; id: string }, b: { at: string; id: string }) =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1

/**
 * A board with everything that belongs to it, as `docs/export.md` describes it. Of people, partners and labels only those
 * that the board mentions: what somebody takes along holds no more than its purpose needs.
 */
export function exportBoard(state: Reader, boardId: string, names: Names, exportedAt: string) {
  const board = state.get('boards', boardId)
  const [project] = state.all('projects')
  if (!board || !project) throw new Error('a board that is not there was exported')
  const lists = [...state.all('lists')].filter(ofBoard(boardId)).sort(byPosition)
  const cards = lists.flatMap((list) =>
    [...state.all('cards')]
      .filter((card) => card.listId === list.id)
      .sort(byPosition)
      .map((card) => exportCard(state, card)),
  )
  const cardIds = new Set(cards.map(({ id }) => id))
  // An id has twelve random characters: where it stands, it is meant, in a text too (`@[<member>]`).
  const words = JSON.stringify([board, cards]).matchAll(/(?<![0-9A-Za-z])[0-9A-Za-z]{12}(?![0-9A-Za-z])/g)
  const mentioned = new Set([...words].map(([word]) => word))
  const isMentioned = ({ id }: { id: string }) => mentioned.has(id)
  const members = [...state.all('members')].filter(isMentioned)
  const partnerIds = new Set(members.map(({ partnerId }) => partnerId))
  const { id, acronym, title, summary, lang, timeZone, anchors, facts } = project
  return {
    format: 'meanwhile-board',
    version: 1,
    exportedAt,
    project: { id, acronym, title, summary, lang, timeZone, anchors, events: facts.events },
    board,
    partners: [...state.all('partners')].filter((partner) => isMentioned(partner) || partnerIds.has(partner.id)),
    members: members.map((member) => ({
      id: member.id,
      name: names.get(member.userId) ?? null,
      role: member.role,
      partnerId: member.partnerId,
      leftAt: member.leftAt,
    })),
    labels: [...state.all('labels')].filter(isMentioned),
    fields: [...state.all('fields')].filter(ofBoard(boardId)).sort(byPosition),
    lists: lists.map(({ boardId: _boardId, ...list }) => list),
    cards,
    links: [...state.all('cardLinks')].filter(({ fromId, toId }) => cardIds.has(fromId) || cardIds.has(toId)),
    views: [...state.all('views')]
      .filter(ofBoard(boardId))
      .sort(byPosition)
      .map(({ boardId: _boardId, ...view }) => view),
  }
}

function exportCard(state: Reader, { boardId: _boardId, ...card }: Tables['cards']) {
  const lines = [...state.of('checklistLines', card.id)].sort(byPosition)
  return {
    ...card,
    createdAt: state.get('origins', card.id)?.createdAt ?? null,
    description: withoutCard([...state.of('descriptions', card.id)])[0] ?? null,
    checklists: withoutCard([...state.of('checklists', card.id)].sort(byPosition)).map((checklist) => ({
      ...checklist,
      lines: withoutCard(lines.filter((line) => line.checklistId === checklist.id)),
    })),
    comments: withoutCard([...state.of('comments', card.id)].sort(byTime)),
    attachments: withoutCard([...state.of('attachments', card.id)].sort(byTime)).map(withoutContent),
  }
}

/** Under which id the content is kept may be that of a file of another board. */
function withoutContent({ contentId: _contentId, ...file }: Omit<Tables['attachments'], 'cardId'>) {
  return file
}

/** What stands inside of a card need not say which. */
function withoutCard<Row extends { cardId: string }>(rows: readonly Row[]): Omit<Row, 'cardId'>[] {
  return rows.map(({ cardId: _cardId, ...row }) => row)
}
